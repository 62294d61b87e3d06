import { addDays, weekday, type CivilDate } from './civil';
import { isHoliday } from './holidays';
import { memoised } from './memo';
import type { Territory } from './territory';

const SUNDAY = 0;
const SATURDAY = 6;

/** Monday to Friday, public holidays of the territory left out. */
export function isWorkingDay(date: CivilDate, territory: Territory): boolean {
  const day = weekday(date);
  return day !== SUNDAY && day !== SATURDAY && !isHoliday(date, territory);
}

/** The date itself when it is a working day of the territory, otherwise the last working day before it. */
export function workingDayOnOrBefore(date: CivilDate, territory: Territory): CivilDate {
  return onOrBefore(territory, date);
}

const onOrBefore = memoised((territory: Territory, date: CivilDate): CivilDate => {
  let day = date;
  while (!isWorkingDay(day, territory)) {
    const before = addDays(day, -1);
    if (before === day) return day; // 1900-01-01: the calendar holds nothing before it.
    day = before;
  }
  return day;
});

/**
 * The n-th day after the date that is a working day of the territory: « E + 5 jours ouvrés ».
 * The date itself never counts, working day or not.
 * @param n a whole number, 1 or more.
 * @throws RangeError for another `n`.
 */
export function addWorkingDays(date: CivilDate, n: number, territory: Territory): CivilDate {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Not a number of working days: ${String(n)}`);
  let day = date;
  let left = n;
  while (left > 0) {
    const after = addDays(day, 1);
    if (after === day) return day; // 2199-12-31: the calendar holds nothing after it.
    day = after;
    if (isWorkingDay(day, territory)) left -= 1;
  }
  return day;
}
