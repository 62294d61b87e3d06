import { attempt } from '@/lib/actions/attempt';
import { findLeast, searching } from '@/lib/actions/plan-passage';
import type { Instance } from '@/lib/passage/instance';
import { leastText } from '@/lib/passage/reason-text';
import { pairsText } from '@/lib/passage/words';
import { confirmedPairs } from '@/lib/plan/passage';
import type { Session } from '@/lib/session/session';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';

interface Props {
  readonly session: Session;
  readonly instance: Instance;
}

/** « Combien de jurys ? »: how few pairs for these days, how few days for these pairs, and what the jury of the session has so far. */
export function HowMany({ session, instance }: Props) {
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const confirmed = confirmedPairs(session);
  const ask = async (): Promise<void> => {
    setAnswers([]);
    const pairs = await findLeast(instance, 'pairs');
    const days = pairs === null ? null : await findLeast(instance, 'days');
    if (pairs === null || days === null) return;
    const has = typo(`${pairsText(confirmed)} ${confirmed < 2 ? 'confirmé' : 'confirmés'} dans « Jury ».`);
    setAnswers([
      typo(`Pour ${counted(instance.days.length, 'jour')} : ${leastText(pairs, 'pairs')} ${has}`),
      typo(`Pour ${pairsText(instance.pairs)} : ${leastText(days, 'days')}`),
    ]);
  };
  return (
    <div class="planning-how-many">
      <p class="actions">
        <button type="button" class="button" disabled={searching.value !== null} onClick={() => attempt(ask)}>
          {typo('Combien de jurys ?')}
        </button>
      </p>
      <div role="status">
        {answers.map((answer) => (
          <p key={answer}>{answer}</p>
        ))}
      </div>
    </div>
  );
}
