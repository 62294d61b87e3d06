import { attempt } from '@/lib/actions/attempt';
import { setStep } from '@/lib/actions/tick';
import type { PlanLine } from '@/lib/plan/plan';
import type { Step } from '@/lib/rulebook/rule';
import { citation } from '@/lib/rulebook/sources';
import { joinWords, typo } from '@/lib/words/typography';

interface Props {
  readonly session: string;
  readonly line: Pick<PlanLine, 'key' | 'tick'>;
  readonly steps: readonly Step[];
  /** What is said of a step after its sources: how long a paper is kept. */
  readonly more?: (step: Step) => string;
}

/** The finer lines of a rule, each to tick, with who says so. */
export function Steps({ session, line: { key, tick }, steps, more }: Props) {
  return (
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
              {typo(step.title)}{' '}
              <span class="quiet">{typo(`(${joinWords(step.sources.map(citation))}${more === undefined ? '' : ` ; ${more(step)}`})`)}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
