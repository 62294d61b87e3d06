import { addDays, addMonths, civil, latest, weekday, yearOf, type CivilDate } from './civil';

/** Seven days from Monday to Sunday; null where a day is of another month. */
export type Week = readonly (CivilDate | null)[];

const LONGEST_MONTH = 31;
const WEEK = 7;

/** The first day of the month that holds a date: what names that month. */
export function monthOf(date: CivilDate): CivilDate {
  return civil(`${date.slice(0, 7)}-01`);
}

/** The last day of the month that holds a date. */
export function lastOf(date: CivilDate): CivilDate {
  return latest(daysOf(monthOf(date))) ?? date;
}

/** The Monday on or before a date; the first day of the calendar is one. */
export function mondayOf(date: CivilDate): CivilDate {
  return addDays(date, -sinceMonday(date));
}

/** The weeks of the month that holds a date, as a wall calendar lays them out. */
export function weeksOf(date: CivilDate): readonly Week[] {
  const month = monthOf(date);
  const days = daysOf(month);
  const before = Array.from({ length: sinceMonday(month) }, () => null);
  const places = [...before, ...days];
  return Array.from({ length: Math.ceil(places.length / WEEK) }, (_, week) =>
    Array.from({ length: WEEK }, (_place, n) => places[week * WEEK + n] ?? null),
  );
}

/** The months from that of one date to that of another, both included, by their first days; none where `to` comes before. */
export function monthsBetween(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const first = monthOf(from);
  return Array.from({ length: Math.max(0, monthNumber(to) - monthNumber(from) + 1) }, (_, n) => addMonths(first, n));
}

/** Past the end of the month, or of the calendar, a day is of another month, or one that came before. */
function daysOf(month: CivilDate): readonly CivilDate[] {
  const days = Array.from({ length: LONGEST_MONTH }, (_, n) => addDays(month, n));
  return days.filter((day) => day.slice(0, 7) === month.slice(0, 7));
}

function sinceMonday(date: CivilDate): number {
  return (weekday(date) + WEEK - 1) % WEEK;
}

function monthNumber(date: CivilDate): number {
  return yearOf(date) * 12 + Number(date.slice(5, 7));
}
