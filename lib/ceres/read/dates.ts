import { isCivilDate, type CivilDate } from '@/lib/dates/civil';
import { daysSaid, withoutTimes, type SaidDay } from './day-words';

/** What comes before a day is looked at that far, in characters. */
const LONGEST_WORD = 20;

/** A date of a text, or several that it joins: « du 15 au 17 mars 2027 ». */
export interface Span {
  /** Where it stands: `text.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Its days in order; none where one does not exist, misses its year, or comes before the one that it should follow. */
  readonly days: readonly CivilDate[];
}

/** The words and marks that may stand between two days that belong together, and those that join them. */
const BETWEEN = /^(?:[-~>→,/:()']|aux?|[ald]|de|du|les?|et|puis|jusqu|inclus|compris|(?:lun|mar|mer|jeu|ven|sam|dim)(?:e?di|credi|dredi|anche)?)$/;
const JOINS = /^(?:[-~>→,/]|aux?|a|et|puis|jusqu)$/;

/** What comes before a first day without its month that a dash, a comma or « et » joins to the next: not « Salle 12, 15 mars 2027 ». */
const OPENS = /^(?:|[-~:,(;]|du|les?|de|dates?|periode|jours?|lun|mar|mer|jeu|ven|sam|dim|[a-z]{2,5}di|dimanche)$/;

/** The dates that a folded text says, in its order. */
export function datesIn(folded: string): Span[] {
  const text = withoutTimes(folded);
  return chainsIn(text).map((chain) => ({ from: chain[0].from, to: (chain.at(-1) ?? chain[0]).to, days: daysOf(chain) }));
}

type Chain = readonly [SaidDay, ...SaidDay[]];

/** The days that are joined to each other, without the lone numbers. */
function chainsIn(text: string): Chain[] {
  const chains: [SaidDay, ...SaidDay[]][] = [];
  for (const said of daysSaid(text)) {
    const chain = chains.at(-1);
    if (chain && areJoined(text, chain.at(-1) ?? chain[0], said)) chain.push(said);
    else chains.push([said]);
  }
  return chains.flatMap((chain) => {
    const [first, ...others] = chain.slice(0, chain.findLastIndex(({ month }) => month !== undefined) + 1);
    return first ? [[first, ...others] as const] : [];
  });
}

function areJoined(text: string, last: SaidDay, next: SaidDay): boolean {
  const between = wordsOf(text.slice(last.to, next.from));
  if (!between.every((word) => BETWEEN.test(word)) || !between.some((word) => JOINS.test(word))) return false;
  if (last.month !== undefined || between.includes('au') || (between.includes('et') && last.day < next.day)) return true;
  return OPENS.test(wordsOf(text.slice(0, last.from).slice(-LONGEST_WORD)).at(-1) ?? '');
}

/** The words and marks of a text, « lun. » without its full stop. */
function wordsOf(text: string): string[] {
  return text.replace(/(?<=[a-z]{3})\./g, '').match(/[a-z]+|[^a-z\s]/g) ?? [];
}

/** The days of a chain: one that does not say its month or year has that of the next, else the year of the one before. */
function daysOf(chain: Chain): CivilDate[] {
  const said = chain.map(({ day, month, year }) => ({ day, month, year }));
  for (const [n, one] of [...said.entries()].reverse()) {
    const next = said[n + 1];
    if (next?.year !== undefined) one.year ??= next.year - Number(one.month !== undefined && isAfter(one, next));
    one.month ??= next?.month;
  }
  for (const [n, one] of said.entries()) {
    const last = said[n - 1];
    if (last?.year !== undefined) one.year ??= last.year + Number(isAfter(last, one));
  }
  const days = said.flatMap((one) => civilDay(one) ?? []);
  const isSound = days.length === said.length && days.every((day, n) => day >= (days[n - 1] ?? day));
  return isSound ? days : [];
}

type Parts = Pick<SaidDay, 'day' | 'month' | 'year'>;

/** Whether a day comes after another of the same year. */
function isAfter(one: Parts, other: Parts): boolean {
  return 100 * (one.month ?? 0) + one.day > 100 * (other.month ?? 0) + other.day;
}

/** The day of this century, or null. */
function civilDay({ day, month = 0, year = 0 }: Parts): CivilDate | null {
  const text = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text.startsWith('20') && isCivilDate(text) ? text : null;
}
