import type { CivilDate } from '@/lib/dates/civil';
import { plainText, wordsOf } from '@/lib/words/plain';

/** What a session is looked for by. */
export interface Findable {
  readonly title: string;
  readonly titleCode: string | null;
  readonly ceresNumber: string | null;
  readonly start: CivilDate;
  readonly end: CivilDate;
}

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];

/**
 * What finds sessions, made once for a list: of a query, those that have each of its words, in their order. Accents, case and the kind of
 * spaces and apostrophes are ignored; a day is found as « 15 mars 2027 », « 15/03/2027 » or « 2027-03-15 ». An empty query finds all.
 */
export function finder<T extends Findable>(sessions: readonly T[]): (query: string) => readonly T[] {
  const texts = sessions.map(textOf);
  return (query) => {
    const words = wordsOf(withoutStops(query));
    return words.length === 0 ? sessions : sessions.filter((_, n) => words.every((word) => texts[n]?.includes(word)));
  };
}

function textOf({ title, titleCode, ceresNumber, start, end }: Findable): string {
  const days = start === end ? [start] : [start, end];
  return [withoutStops([title, titleCode ?? '', ceresNumber ?? ''].join(' ')), ...days.map(dayText)].join(' ');
}

/** A day in each of the ways in which it is typed; written here, since 1,000 sessions ask for it at a keystroke. */
function dayText(date: CivilDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const first = day === '01' ? '1er ' : '';
  return `${first}${String(Number(day))} ${MONTHS[Number(month) - 1] ?? ''} ${year} ${day}/${month}/${year} ${date}`;
}

/** « janv. » loses its full stop, so that « janvier » has it. */
function withoutStops(text: string): string {
  return plainText(text).replaceAll(/\.(?=\s|$)/gu, '');
}
