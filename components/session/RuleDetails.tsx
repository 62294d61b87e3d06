import { attempt } from '@/lib/actions/attempt';
import { hrefOf } from '@/lib/actions/navigation';
import { setStatus } from '@/lib/actions/tick';
import type { PlanLine } from '@/lib/plan/plan';
import { typo } from '@/lib/words/typography';
import { Notes } from './Notes';
import { Steps } from './Steps';
import { WhoIsMissing } from './WhoIsMissing';
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
      <WhoIsMissing line={line} />
      {steps.length === 0 ? null : <Steps session={session} line={line} steps={steps} />}
      <Why line={line} />
      <Notes line={line} session={session} />
      <p class="actions">
        {rule.letter === undefined || tick.status !== 'a-faire' ? null : <a href={hrefOf({ view: 'courriels', id: session })}>Préparer le courriel</a>}
        {tick.status === 'a-faire' ? (
          <button type="button" class="link" onClick={() => attempt(() => setStatus(session, key, 'sans-objet'))}>
            Sans objet
          </button>
        ) : line.doneByItself && tick.status === 'fait' ? null : (
          <button type="button" class="link" onClick={() => attempt(() => setStatus(session, key, 'a-faire'))}>
            Remettre à faire
          </button>
        )}
      </p>
    </div>
  );
}
