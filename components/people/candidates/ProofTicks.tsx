import { attempt } from '@/lib/actions/attempt';
import { patchEntries } from '@/lib/actions/edit-people';
import { today } from '@/lib/actions/state';
import type { CivilDate } from '@/lib/dates/civil';
import type { Candidate } from '@/lib/session/session-lists';
import { dayMonth } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';

interface Props {
  readonly candidate: Candidate;
  readonly session: string;
}

/** « Envoyée »: ticked, it was sent today; another day is noted in the details. */
export function SentTick({ candidate, session }: Props) {
  const { id, label, sentOn } = candidate;
  const save = (day: CivilDate | null) => patchEntries(session, 'candidates', [id], { sentOn: day }, saidOf(label, 'envoyée', day));
  return <DayTick name="Envoyée" label={label} day={sentOn} save={save} />;
}

/** « Preuve »: ticked, it came today. What is handed over against a signature is sent and proven on the same day. */
export function ProofTick({ candidate, session }: Props) {
  const { id, label, sentOn, proofOn, way } = candidate;
  const save = (day: CivilDate | null) => {
    const handed = day !== null && way === 'remise' && sentOn === null ? { sentOn: day } : {};
    return patchEntries(session, 'candidates', [id], { proofOn: day, ...handed }, saidOf(label, 'preuve reçue', day));
  };
  return <DayTick name="Preuve" label={label} day={proofOn} save={save} />;
}

function saidOf(label: string, what: string, day: CivilDate | null): string {
  return `Convocation de ${label} : ${day === null ? 'à compléter' : what}`;
}

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly day: CivilDate | null;
  readonly save: (day: CivilDate | null) => Promise<void>;
}

/** A box that notes today, and shows the day that is noted. It is ticked at once; a tick that could not be saved does not stay. */
function DayTick({ name, label, day, save }: TickProps) {
  return (
    <label class={day === null ? 'day-tick' : 'day-tick day-tick-done'}>
      <input
        type="checkbox"
        aria-label={typo(`${name} : ${label}`)}
        checked={day !== null}
        onChange={(event) => {
          const box = event.currentTarget;
          const { checked } = box;
          attempt(
            () => save(checked ? today.peek() : null),
            () => {
              box.checked = !checked;
            },
          );
        }}
      />
      <span aria-hidden="true">{day === null ? name : `${name} ${dayMonth(day)}`}</span>
    </label>
  );
}
