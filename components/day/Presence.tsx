import { attempt } from '@/lib/actions/attempt';
import { noteAttendance, notePresence } from '@/lib/actions/exam-day';
import type { CivilDate } from '@/lib/dates/civil';
import { PRESENCES, type Attendance, type Candidate, type Presence as Noted } from '@/lib/session/session-lists';
import { typo } from '@/lib/words/typography';
import { TimeField } from './TimeField';

const NAMES: Readonly<Record<Noted, string>> = { present: 'Présent', retard: 'En retard', absent: 'Absent' };

interface Props {
  readonly session: string;
  readonly day: CivilDate;
  readonly person: Pick<Candidate, 'id' | 'label'>;
  readonly noted: Pick<Attendance, 'presence' | 'at'>;
}

/** Whether somebody is there: one of three, and when she came, if late. */
export function Presence({ session, day, person, noted: { presence, at } }: Props) {
  return (
    <fieldset class="day-presence">
      <legend class="spoken">{typo(`Présence : ${person.label}`)}</legend>
      {PRESENCES.map((one) => (
        <label key={one} class="day-chip day-choice">
          <input
            type="radio"
            name={`presence-${person.id}`}
            checked={presence === one}
            onChange={(event) => {
              const box = event.currentTarget;
              attempt(
                () => notePresence(session, day, person, one),
                () => {
                  box.checked = false;
                },
              );
            }}
          />
          <span>{NAMES[one]}</span>
        </label>
      ))}
      {presence === 'retard' ? (
        <TimeField label={typo(`Heure d’arrivée : ${person.label}`)} value={at} save={(came) => noteAttendance(session, day, person, { at: came })} />
      ) : null}
    </fieldset>
  );
}
