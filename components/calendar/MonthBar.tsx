import { today, type Digest } from '@/lib/actions/state';
import { addMonths, addYears, civil, earliest, latest, yearOf, type CivilDate } from '@/lib/dates/civil';
import { monthOf, monthsBetween } from '@/lib/dates/months';
import { monthYear } from '@/lib/words/dates';
import { useMemo } from 'preact/hooks';
import { Icon } from '../shell/Icon';
import { chosen } from './kept';

/** How far the choice of a month reaches on either side, in years. */
const YEARS = 5;

interface Props {
  /** The chosen day, whose month is shown. */
  readonly day: CivilDate;
  readonly list: readonly Digest[];
}

/** Which month is shown, and the ways to another. */
export function MonthBar({ day, list }: Props) {
  return (
    <div class="calendar-bar">
      <button type="button" class="button" aria-label="Mois précédent" onClick={() => (chosen.value = addMonths(day, -1))}>
        <Icon name="back" />
      </button>
      <MonthChoice day={day} list={list} />
      <button type="button" class="button calendar-next" aria-label="Mois suivant" onClick={() => (chosen.value = addMonths(day, 1))}>
        <Icon name="back" />
      </button>
      <button type="button" class="button" onClick={() => (chosen.value = null)}>
        Aujourd’hui
      </button>
      <p class="spoken" role="status">
        {monthYear(day)}
      </p>
    </div>
  );
}

function MonthChoice({ day, list }: Props) {
  const first = useMemo(() => earliest([today.value, ...list.map(({ start }) => start)]) ?? day, [list, today.value]);
  const last = useMemo(() => latest([today.value, ...list.map(({ end }) => end)]) ?? day, [list, today.value]);
  const from = januaryOf(day, -reach(yearOf(day) - yearOf(first)));
  const to = addMonths(januaryOf(day, reach(yearOf(last) - yearOf(day))), 11);
  // Drawn again only for other years: they are some sixty.
  const options = useMemo(
    () =>
      monthsBetween(from, to).map((month) => (
        <option key={month} value={month}>
          {monthYear(month)}
        </option>
      )),
    [from, to],
  );
  return (
    <select
      aria-label="Mois"
      value={monthOf(day)}
      onChange={(event) => {
        chosen.value = civil(event.currentTarget.value);
      }}
    >
      {options}
    </select>
  );
}

/** A year further than there are sessions, five at most; the year of the day itself in any case. */
function reach(years: number): number {
  return Math.max(0, Math.min(years + 1, YEARS));
}

/** 1 January, so many years after the year of a day. */
function januaryOf(day: CivilDate, years: number): CivilDate {
  return civil(`${String(yearOf(addYears(day, years)))}-01-01`);
}
