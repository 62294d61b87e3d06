import { attempt } from '@/lib/actions/attempt';
import { saveDay, saveHours } from '@/lib/actions/passage';
import { centre } from '@/lib/actions/state';
import { isHoliday } from '@/lib/dates/holidays';
import { timeOf } from '@/lib/passage/words';
import { plannedDays, type PlannedDayHours } from '@/lib/plan/passage';
import { centreFor } from '@/lib/session/naming';
import type { Session } from '@/lib/session/session';
import { longDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { TimeField } from '../day/TimeField';

/** The days of a session: on which exams are held, from when to when. */
export function Days({ session }: { readonly session: Session }) {
  const days = plannedDays(session);
  const { territory } = centreFor(session, centre.value);
  if (days.length === 0) return <p>{typo('La session dure trop longtemps pour être planifiée : vérifiez ses dates.')}</p>;
  return (
    <>
      <p class="quiet">{typo('Cochez les jours d’épreuves. Les heures sont celles de l’ouverture au jury et aux candidats, visite du plateau et délibération comprises.')}</p>
      <ul class="passage-days">
        {days.map((day) => (
          <DayLine key={day.day} session={session.id} day={day} isHoliday={isHoliday(day.day, territory)} />
        ))}
      </ul>
      <SameHours session={session.id} days={days.filter(({ used }) => used)} />
    </>
  );
}

interface LineProps {
  readonly session: string;
  readonly day: PlannedDayHours;
  readonly isHoliday: boolean;
}

function DayLine({ session, day: { day, opens, closes, used }, isHoliday: isOff }: LineProps) {
  const name = longDate(day);
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={used}
          onChange={(event) => {
            const box = event.currentTarget;
            const wanted = box.checked;
            attempt(
              () => saveDay(session, day, { used: wanted }),
              () => {
                box.checked = !wanted;
              },
            );
          }}
        />
        {name}
      </label>
      {isOff ? <span class="chip chip-soon">férié</span> : null}
      {used ? (
        <span class="passage-hours">
          de <TimeField label={typo(`Ouverture : ${name}`)} value={timeOf(opens)} save={(at) => saveDay(session, day, { opens: at })} />
          à <TimeField label={typo(`Fermeture : ${name}`)} value={timeOf(closes)} save={(at) => saveDay(session, day, { closes: at })} />
        </span>
      ) : (
        <span class="quiet">pas d’épreuve</span>
      )}
      {used && closes <= opens ? <span class="field-error">{typo('La fermeture est avant l’ouverture : corrigez l’une des deux.')}</span> : null}
    </li>
  );
}

/** The hours of the first day, for all of them; not asked where they are the same already. */
function SameHours({ session, days }: { readonly session: string; readonly days: readonly PlannedDayHours[] }) {
  const [first, ...others] = days;
  if (first === undefined || others.every(({ opens, closes }) => opens === first.opens && closes === first.closes)) return null;
  const hours = { opens: timeOf(first.opens), closes: timeOf(first.closes) };
  return (
    <p class="actions">
      <button type="button" class="button" onClick={() => attempt(() => saveHours(session, others.map(({ day }) => day), hours))}>
        Les heures du premier jour pour tous
      </button>
    </p>
  );
}
