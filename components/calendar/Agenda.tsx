import { centre, centreDue, today, type Digest } from '@/lib/actions/state';
import type { Calendar } from '@/lib/plan/calendar';
import { agendaDays, byMonth, lastDayOf, type AgendaDay } from '@/lib/plan/calendar-agenda';
import { daysOffBetween } from '@/lib/plan/calendar-holidays';
import { monthYear, shortDate } from '@/lib/words/dates';
import { useMemo } from 'preact/hooks';
import { More } from '../sessions/More';
import { useSlice } from '../sessions/useSlice';
import { Reading } from '../shell/Reading';
import { DayEntries } from './DayEntries';
import { DayMarks } from './DayMarks';
import { withAdvised } from './kept';
import { Late } from './Late';
import { useWhole } from './useWhole';

/** How many days are drawn at once, and how many lines of each: within a frame, however much they hold. */
const DAYS = 5;
const LINES = 6;

/** What is late, then the days from today on that hold anything, month by month. */
export function Agenda({ list }: { readonly list: readonly Digest[] }) {
  const calendar = useWhole(list, centreDue.value, today.value);
  if (calendar === null) return <Reading />;
  return (
    <div class="calendar-agenda">
      <Late calendar={calendar} />
      <Days calendar={calendar} />
    </div>
  );
}

function Days({ calendar }: { readonly calendar: Calendar }) {
  const [place, now, advised] = [centre.value, today.value, withAdvised.value];
  const days = useMemo(() => {
    const off = daysOffBetween(now, lastDayOf(calendar, now), place);
    return agendaDays(calendar, off, now, advised);
  }, [calendar, place, now, advised]);
  const { shown, rest, lead, more } = useSlice(days, DAYS, String(advised));
  return (
    <>
      {days.length === 0 ? <p class="quiet empty">Rien de daté à partir d’aujourd’hui.</p> : null}
      {byMonth(shown).map(({ month, days: own }) => (
        <section key={month} class="group">
          <h2>
            <span>{monthYear(month)}</span>
          </h2>
          <ol class="card">
            {own.map((day) => (
              <Day key={day.entry.day} day={day} leads={day === lead} />
            ))}
          </ol>
        </section>
      ))}
      {rest === 0 ? null : <More rest={rest} onMore={more} />}
    </>
  );
}

/** Drawn again only where its day is another, as what reads a signal is: those above stay still while the list grows. */
function Day({ day: { entry, off }, leads }: { readonly day: AgendaDay; readonly leads: boolean }) {
  return (
    <li class="calendar-day" aria-current={entry.day === today.value ? 'date' : undefined}>
      <h3>{shortDate(entry.day)}</h3>
      <DayMarks entry={entry} off={off} />
      <DayEntries entry={entry} step={LINES} leads={leads} />
    </li>
  );
}
