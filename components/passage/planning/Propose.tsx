import { attempt } from '@/lib/actions/attempt';
import { clearSchedule, saveSchedule } from '@/lib/actions/passage';
import { findSchedule, searching } from '@/lib/actions/plan-passage';
import type { Instance } from '@/lib/passage/instance';
import { reasonText } from '@/lib/passage/reason-text';
import type { Schedule } from '@/lib/passage/schedule';
import type { Session } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { Searching } from './Searching';

interface Props {
  readonly session: Session;
  readonly instance: Instance;
  readonly schedule: Schedule | null;
}

/** The way to a schedule: one is looked for, and kept in the place of the one that is there; or why there can be none. */
export function Propose({ session, instance, schedule }: Props) {
  const [why, setWhy] = useState<readonly string[]>([]);
  const propose = async (): Promise<void> => {
    setWhy([]);
    const found = await findSchedule(instance);
    if (found?.kind === 'found') await saveSchedule(session.id, { held: found.held, changes: [] }, 'Planning proposé');
    else setWhy(found === null ? [UNFOUND] : found.reasons.map(reasonText));
  };
  return (
    <>
      <p class="actions">
        <button type="button" class={schedule === null ? 'button button-main' : 'button'} disabled={searching.value !== null} onClick={() => attempt(propose)}>
          {schedule === null ? 'Proposer un planning' : 'Proposer un autre planning'}
        </button>
        {schedule === null ? null : (
          <button type="button" class="button" onClick={() => attempt(() => clearSchedule(session.id))}>
            Effacer le planning
          </button>
        )}
      </p>
      <Searching />
      <div role="status">
        {why.length === 0 ? null : (
          <>
            <p>
              <strong>Pas de planning :</strong>
            </p>
            <ul>
              {why.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

const UNFOUND = typo('Aucun planning trouvé avant la fin de la recherche. Ce n’est pas une preuve qu’il n’y en a pas : ajoutez un jour, un binôme ou un poste, ou réduisez une durée.');
