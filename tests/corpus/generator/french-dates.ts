import { addDays, weekday, yearOf, type CivilDate } from '@/lib/dates/civil';
import type { Dice } from './dice';

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const SHORT_MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

type DateForm = (date: CivilDate) => string;
type RangeForm = (start: CivilDate, end: CivilDate) => string;

/** « 15/03/2027 » */
export const numericDate: DateForm = (date) => `${twoDigits(dayOf(date))}/${twoDigits(monthOf(date))}/${String(yearOf(date))}`;

/** « 15.03.27 » */
const dotted: DateForm = (date) => `${twoDigits(dayOf(date))}.${twoDigits(monthOf(date))}.${String(yearOf(date)).slice(2)}`;
/** « 15 mars 2027 », « 1er mars 2027 » */
const long: DateForm = (date) => `${dayMonth(date)} ${String(yearOf(date))}`;
/** « 15 févr. 2027 » */
const short: DateForm = (date) => `${ordinal(date)} ${at(SHORT_MONTHS, monthOf(date) - 1)} ${String(yearOf(date))}`;
/** « lundi 15 mars 2027 » */
const withDay: DateForm = (date) => `${dayName(date)} ${long(date)}`;

const DATE_FORMS: readonly DateForm[] = [numericDate, numericDate, dotted, long, long, short, withDay];

/** « du 15 au 17 mars 2027 », « du 30 mars au 2 avril 2027 » */
const fromTo: RangeForm = (start, end) => `du ${sharing(start, end, ordinal)} au ${long(end)}`;
/** « du lundi 15 au mercredi 17 mars 2027 » */
const fromToWithDays: RangeForm = (start, end) => {
  const from = sharing(start, end, ordinal);
  return `du ${dayName(start)} ${from} au ${withDay(end)}`;
};

const RANGE_FORMS: readonly RangeForm[] = [
  fromTo,
  fromTo,
  fromTo,
  fromToWithDays,
  (start, end) => `du ${numericDate(start)} au ${numericDate(end)}`,
  (start, end) => `${numericDate(start)} – ${numericDate(end)}`,
  (start, end) => `du ${dotted(start)} au ${dotted(end)}`,
  (start, end) => `du ${withDay(start)} au ${withDay(end)}`,
  (start, end) => `du ${long(start)} au ${long(end)}`,
];

/** A date as a French page may write it. */
export function frenchDate(date: CivilDate, dice: Dice): string {
  return dice.pick(DATE_FORMS)(date);
}

/** Two dates, or one that is both, as a French page may write them. */
export function frenchDates(start: CivilDate, end: CivilDate, dice: Dice): string {
  return start === end ? `le ${dice.pick([long, withDay, numericDate])(start)}` : dice.pick(RANGE_FORMS)(start, end);
}

/** A day from `least` to `most` days after another. */
export function someDay(dice: Dice, around: CivilDate, least: number, most: number): CivilDate {
  return addDays(around, dice.int(least, most));
}

/** What of the start need be said before an end that says the rest. */
function sharing(start: CivilDate, end: CivilDate, day: DateForm): string {
  if (yearOf(start) !== yearOf(end)) return long(start);
  return monthOf(start) === monthOf(end) ? day(start) : dayMonth(start);
}

function dayMonth(date: CivilDate): string {
  return `${ordinal(date)} ${at(MONTHS, monthOf(date) - 1)}`;
}

function ordinal(date: CivilDate): string {
  return dayOf(date) === 1 ? '1er' : String(dayOf(date));
}

function dayName(date: CivilDate): string {
  return at(DAYS, weekday(date));
}

function dayOf(date: CivilDate): number {
  return Number(date.slice(8));
}

function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

function at(list: readonly string[], index: number): string {
  return list[index] ?? '';
}
