import { attempt } from '@/lib/actions/attempt';
import { setStatus, setStep } from '@/lib/actions/tick';
import type { PlanLine } from '@/lib/plan/plan';
import { citation } from '@/lib/rulebook/sources';
import { joinWords, typo } from '@/lib/words/typography';
import { Notes } from './Notes';
import { Why } from './Why';

interface Props {
  readonly line: PlanLine;
  readonly session: string;
}

/** What a rule asks in full: the trap, the steps, the dates and their sources, and what was noted. */
export function RuleDetails({ line, session }: Props) {
  const { rule, key, steps, tick } = line;
  return (
    <div class="rule-details">
      {rule.caution === undefined ? null : <p class="caution">{typo(rule.caution)}</p>}
      {steps.length === 0 ? null : (
        <ul class="steps">
          {steps.map((step) => (
            <li key={step.id}>
              <label>
                <input
                  type="checkbox"
                  checked={tick.steps[step.id] === true}
                  onChange={(event) => {
                    const box = event.currentTarget;
                    const { checked } = box;
                    attempt(
                      () => setStep(session, key, step.id, checked),
                      () => {
                        box.checked = !checked;
                      },
                    );
                  }}
                />
                <span>
                  {typo(step.title)} <span class="quiet">({joinWords(step.sources.map(citation))})</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <Why line={line} />
      <Notes line={line} session={session} />
      <p class="actions">
        {tick.status === 'a-faire' ? (
          <button type="button" class="link" onClick={() => attempt(() => setStatus(session, key, 'sans-objet'))}>
            Sans objet
          </button>
        ) : (
          <button type="button" class="link" onClick={() => attempt(() => setStatus(session, key, 'a-faire'))}>
            Remettre à faire
          </button>
        )}
      </p>
    </div>
  );
}
