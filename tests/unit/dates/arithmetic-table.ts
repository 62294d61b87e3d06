import { addDays, addMonths, addYears, civil, daysBetween, weekday } from '@/lib/dates/civil';
import { isHoliday } from '@/lib/dates/holidays';
import { addWorkingDays, workingDayOnOrBefore } from '@/lib/dates/working-days';
import { longDate } from '@/lib/words/dates';

// Run in a process of its own, in a zone given by TZ: prints the zone it is really in, and what it computes.

/** The days on which the clock changes in 2027: in Paris in March and October, in Auckland in April and September. */
const CHANGES = ['2027-03-28', '2027-10-31', '2027-04-04', '2027-09-26'].map(civil);

const around = CHANGES.flatMap((change) => [-93, -31, -2, -1, 0, 1, 2, 31, 92].map((n) => addDays(change, n)));

const table = around.map((day) =>
  [
    day,
    weekday(day),
    addDays(day, 1),
    addDays(day, -31),
    addMonths(day, -3),
    addMonths(day, 1),
    addYears(day, 5),
    daysBetween(day, civil('2027-07-14')),
    isHoliday(day, 'metropole'),
    workingDayOnOrBefore(day, 'metropole'),
    addWorkingDays(day, 5, 'metropole'),
    longDate(day),
  ].join(' | '),
);

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
console.log(JSON.stringify({ timeZone, table }));
