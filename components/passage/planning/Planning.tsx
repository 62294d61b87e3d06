import { saveSchedule } from '@/lib/actions/passage';
import { conflictText } from '@/lib/passage/conflict-text';
import { conflictsOf } from '@/lib/passage/conflicts';
import type { Instance } from '@/lib/passage/instance';
import type { Schedule } from '@/lib/passage/schedule';
import { instanceOf, passageOf, readSchedule } from '@/lib/plan/passage';
import type { Session } from '@/lib/session/session';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { Charts } from './Charts';
import { HowMany } from './HowMany';
import { LateChanges } from './LateChanges';
import { Propose } from './Propose';
import './planning.css';

/** The schedule of a session: made, looked at, moved by hand, and planned again on the day. */
export function Planning({ session }: { readonly session: Session }) {
  const asked = instanceOf(session);
  const schedule = readSchedule(passageOf(session).schedule);
  return (
    <section class="planning">
      <h2>Planning</h2>
      {asked.instance === null ? (
        <p>{typo(asked.missing)}</p>
      ) : (
        <>
          <HowMany session={session} instance={asked.instance} />
          <Propose session={session} instance={asked.instance} schedule={schedule} />
          {schedule === null ? null : <Made session={session} instance={asked.instance} schedule={schedule} />}
        </>
      )}
    </section>
  );
}

interface Props {
  readonly session: Session;
  readonly instance: Instance;
  readonly schedule: Schedule;
}

function Made({ session, instance, schedule }: Props) {
  const save = (changed: Schedule, said: string) => saveSchedule(session.id, changed, said);
  return (
    <>
      <Conflicts instance={instance} schedule={schedule} />
      <Charts instance={instance} schedule={schedule} onChange={save} />
      <LateChanges instance={instance} schedule={schedule} onChange={save} />
    </>
  );
}

/** Conflicts that are shown at once. */
const SHOWN = 5;

/** What the schedule breaks, in words. */
function Conflicts({ instance, schedule }: Omit<Props, 'session'>) {
  const conflicts = conflictsOf(instance, schedule).map((conflict) => conflictText(instance, conflict));
  const [shown, others] = [conflicts.slice(0, SHOWN), conflicts.slice(SHOWN)];
  return (
    <div role="status" class={conflicts.length === 0 ? 'planning-sound' : 'planning-broken'}>
      {conflicts.length === 0 ? (
        <p>Aucun conflit : chacun est à un seul endroit à la fois, dans l’ordre, aux heures d’ouverture.</p>
      ) : (
        <>
          <p>
            <strong>{counted(conflicts.length, 'conflit')}</strong>
          </p>
          <Lines lines={shown} />
          {others.length === 0 ? null : (
            <details>
              <summary>{counted(others.length, 'autre')}</summary>
              <Lines lines={others} />
            </details>
          )}
        </>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
