import { addDays, daysBetween, yearOf, type CivilDate } from '@/lib/dates/civil';
import { holidaysOf } from '@/lib/dates/holidays';
import type { Territory } from '@/lib/dates/territory';
import { isWorkingDay } from '@/lib/dates/working-days';
import type { Session } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { joinWords, lowerFirst, typo } from '@/lib/words/typography';

/** The days of a session. */
export type Days = Pick<Session, 'start' | 'end'>;

/** Days after which a session is not counted day by day: a year mistyped makes one of a century. */
const MOST_DAYS = 366;

/** How many days that are not worked are named before the rest is counted. */
const NAMED = 3;

/** « 3 jours, dont 2 ouvrés : sam. 20 mars 2027 ne l’est pas »; of a session longer than a year, how many days it lasts. */
export function workedText({ start, end }: Days, territory: Territory): string {
  const length = daysBetween(start, end) + 1;
  if (length > MOST_DAYS) return counted(length, 'jour');
  const closed = Array.from({ length }, (_, n) => addDays(start, n)).filter((day) => !isWorkingDay(day, territory));
  if (closed.length === 0) return counted(length, 'jour ouvré', 'jours ouvrés');
  const more = closed.length - NAMED;
  const names = [...closed.slice(0, NAMED).map((day) => closedText(day, territory)), ...(more > 0 ? [counted(more, 'autre')] : [])];
  return typo(`${counted(length, 'jour')}, dont ${counted(length - closed.length, 'ouvré')} ; non ouvrés : ${joinWords(names)}`);
}

/** Why a first day is an odd one to choose: a weekend or a holiday where the session takes place; null for a working day. */
export function closedStartText({ start }: Days, territory: Territory): string | null {
  return isWorkingDay(start, territory) ? null : typo(`Le premier jour n’est pas ouvré : ${closedText(start, territory)}.`);
}

/** « sam. 20 mars 2027 », « lun. 29 mars 2027 (lundi de Pâques) ». */
function closedText(day: CivilDate, territory: Territory): string {
  const holiday = holidaysOf(yearOf(day), territory).find(({ date }) => date === day);
  return holiday === undefined ? shortDate(day) : `${shortDate(day)} (${lowerFirst(holiday.name)})`;
}
