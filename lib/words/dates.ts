import { instantOf, type CivilDate } from '@/lib/dates/civil';
import { NBSP } from './spaces';

/** « ven. 12 févr. 2027 »; never breaks inside. */
export function shortDate(date: CivilDate): string {
  return write(SHORT, date);
}

/** « vendredi 12 février 2027 »; never breaks inside. */
export function longDate(date: CivilDate): string {
  return write(LONG, date);
}

/** The month that holds a date: « mars 2027 »; never breaks inside. */
export function monthYear(date: CivilDate): string {
  return write(MONTH_YEAR, date);
}

/** « 12 févr. », « 1er mars »; never breaks inside. */
export function dayMonth(date: CivilDate): string {
  return write(DAY_MONTH, date);
}

/**
 * From one day to another, what they share said once: « 15 mars 2027 », « 15 – 17 mars 2027 »,
 * « 30 mars – 2 avril 2027 », « 30 déc. 2026 – 2 janv. 2027 ».
 * Neither date breaks inside; a line may break after the dash where two months are named.
 * @param end not before `start`.
 */
export function dateRange(start: CivilDate, end: CivilDate): string {
  if (start === end) return write(DAY_MONTH_YEAR, end);
  if (start.slice(0, 4) !== end.slice(0, 4)) return `${write(ABRIDGED, start)}${NBSP}– ${write(ABRIDGED, end)}`;
  const last = write(DAY_MONTH_YEAR, end);
  return start.slice(0, 7) === end.slice(0, 7)
    ? `${write(DAY, start)}${NBSP}–${NBSP}${last}`
    : `${write(DAY_LONG_MONTH, start)}${NBSP}– ${last}`;
}

const DAY = french({ day: 'numeric' });
const DAY_MONTH = french({ day: 'numeric', month: 'short' });
const DAY_LONG_MONTH = french({ day: 'numeric', month: 'long' });
const DAY_MONTH_YEAR = french({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH_YEAR = french({ month: 'long', year: 'numeric' });
const ABRIDGED = french({ day: 'numeric', month: 'short', year: 'numeric' });
const SHORT = french({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const LONG = french({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** Made once each: a formatter costs far more to make than to use. */
function french(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' });
}

/** French says « 1er » for the first of the month, which Intl does not, and leaves its spaces breakable. */
function write(format: Intl.DateTimeFormat, date: CivilDate): string {
  return format
    .formatToParts(instantOf(date))
    .map(({ type, value }) => {
      if (type === 'literal') return NBSP;
      return type === 'day' && value === '1' ? '1er' : value;
    })
    .join('');
}
