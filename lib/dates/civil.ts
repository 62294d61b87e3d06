import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as monthsLater } from 'date-fns/addMonths';
import { memoised } from './memo';

declare const brand: unique symbol;

/**
 * A civil day `YYYY-MM-DD` that exists in the Gregorian calendar, from 1900-01-01 to 2199-12-31:
 * no time of day, no time zone, no daylight saving.
 *
 * Years have four digits, so civil dates compare and sort as strings: `a < b` is « a is before b ».
 *
 * The type is closed: arithmetic on whole numbers never throws, and a result outside those three
 * centuries stops at their first or last day, so that whatever is computed can be stored and read again.
 */
export type CivilDate = string & { readonly [brand]: 'CivilDate' };

const DAY_MS = 86_400_000;
const FIRST_INSTANT = Date.UTC(1900, 0, 1);
const LAST_INSTANT = Date.UTC(2199, 11, 31);
/** From any day, this many months lead out of the calendar; many more would lead out of what a Date holds. */
const CALENDAR_MONTHS = 300 * 12;

const written = new Map<number, CivilDate>();

/** True for a text that is exactly `YYYY-MM-DD`, of a day that exists, from 1900 to 2199. */
export function isCivilDate(text: string): text is CivilDate {
  // A day exists when writing it back gives the same text: 2027-02-31 comes back as 2027-03-03.
  return civilAt(instantOf(text)) === text;
}

/**
 * The civil date that a text says: `civil('2027-03-15')`.
 * @throws RangeError naming the text when it is no civil date.
 */
export function civil(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`Not a civil date: ${JSON.stringify(text)}`);
  return text;
}

/** The same day, `n` whole days later; earlier when `n` is negative. */
export function addDays(date: CivilDate, n: number): CivilDate {
  return civilAt(instantOf(date) + n * DAY_MS);
}

/**
 * The same day of the month, `n` whole months later (earlier when negative). Where that month has no
 * such day, its last one: 31 May − 3 months is 28 or 29 February.
 */
export function addMonths(date: CivilDate, n: number): CivilDate {
  return monthsFrom(clamp(n, -CALENDAR_MONTHS, CALENDAR_MONTHS), date);
}

const monthsFrom = memoised((n: number, date: CivilDate) =>
  civilAt(monthsLater(new UTCDateMini(instantOf(date)), n).getTime()),
);

/** The same day, `n` whole years later (earlier when negative); 29 February becomes the 28th. */
export function addYears(date: CivilDate, n: number): CivilDate {
  return addMonths(date, 12 * n);
}

/** Whole days from one date to another: 0 for the same day, negative when `to` is before `from`. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (instantOf(to) - instantOf(from)) / DAY_MS;
}

/** The first of these dates in time; null when there is none. */
export function earliest(dates: readonly CivilDate[]): CivilDate | null {
  return dates.reduce<CivilDate | null>((best, date) => (best === null || date < best ? date : best), null);
}

/** The last of these dates in time; null when there is none. */
export function latest(dates: readonly CivilDate[]): CivilDate | null {
  return dates.reduce<CivilDate | null>((best, date) => (best === null || date > best ? date : best), null);
}

/** The day of the week: 0 dimanche, 1 lundi, 2 mardi, 3 mercredi, 4 jeudi, 5 vendredi, 6 samedi. */
export function weekday(date: CivilDate): number {
  // 1900-01-01, from which it counts, was a Monday.
  return ((instantOf(date) - FIRST_INSTANT) / DAY_MS + 1) % 7;
}

/** The year, as a number: 2027. */
export function yearOf(date: CivilDate): number {
  return readDigits(date, 0, 4);
}

/**
 * Milliseconds from 1970-01-01 to the date, both at midnight UTC: what `Intl.DateTimeFormat` with
 * `timeZone: 'UTC'` writes as that same day. It is not the instant at which the day begins for the user.
 */
export function instantOf(date: string): number {
  return Date.UTC(readDigits(date, 0, 4), readDigits(date, 5, 7) - 1, readDigits(date, 8, 10));
}

/** The day that holds an instant in UTC, or the nearest of the calendar; written once, then shared. */
function civilAt(instant: number): CivilDate {
  const within = clamp(instant, FIRST_INSTANT, LAST_INSTANT);
  let text = written.get(within);
  if (text === undefined) {
    text = write(within);
    written.set(within, text);
  }
  return text;
}

function write(instant: number): CivilDate {
  const day = new UTCDateMini(instant);
  const month = String(day.getMonth() + 1).padStart(2, '0');
  const dayOfMonth = String(day.getDate()).padStart(2, '0');
  // The one cast: by its range and its calendar, what is written here is a civil date.
  return `${String(day.getFullYear())}-${month}-${dayOfMonth}` as CivilDate;
}

/** Reads digits by their code: several times faster than a regular expression, and this is the hot path. */
function readDigits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
