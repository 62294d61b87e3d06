import { centre, centreDue, today, type Digest } from '@/lib/actions/state';
import { yearOf, type CivilDate } from '@/lib/dates/civil';
import { lastOf, monthOf } from '@/lib/dates/months';
import { calendarOf, dayOf, type Calendar } from '@/lib/plan/calendar';
import { daysOffBetween, NOT_OFF } from '@/lib/plan/calendar-holidays';
import { shortDate } from '@/lib/words/dates';
import { useMemo } from 'preact/hooks';
import { DayEntries } from './DayEntries';
import { DayMarks } from './DayMarks';
import { Grid } from './Grid';
import { chosen, withAdvised } from './kept';
import { Legend } from './Legend';
import { MonthBar } from './MonthBar';

/** How many lines of the chosen day are drawn at once. */
const STEP = 25;

/** One month as a grid, and what falls on the day that is chosen in it. */
export function Month({ list }: { readonly list: readonly Digest[] }) {
  const day = chosen.value ?? today.value;
  const calendar = useMonth(list, monthOf(day));
  const [year, place] = [yearOf(day), centre.value];
  const off = useMemo(() => daysOffBetween(day, day, place), [year, place]);
  const entry = dayOf(calendar, day);
  const isBare = entry.sessions.length + entry.due.length + (withAdvised.value ? entry.advised.length : 0) === 0;
  return (
    <div class="calendar-month">
      <div>
        <MonthBar day={day} list={list} />
        <Grid day={day} calendar={calendar} off={off} />
        <Legend />
      </div>
      <section class="calendar-chosen" aria-labelledby="calendar-day">
        <h2 id="calendar-day">{shortDate(day)}</h2>
        <DayMarks entry={entry} off={off.get(day) ?? NOT_OFF} />
        {isBare ? <p class="quiet">Rien ce jour-là.</p> : <DayEntries entry={entry} step={STEP} />}
      </section>
    </div>
  );
}

/** What falls in one month: of a year of sessions, little is to be read. */
function useMonth(list: readonly Digest[], month: CivilDate): Calendar {
  const [own, now] = [centreDue.value, today.value];
  return useMemo(() => calendarOf(list, own, now, { from: month, to: lastOf(month) }), [list, own, now, month]);
}
