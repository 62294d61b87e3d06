import type { Territory } from '@/lib/dates/territory';
import type { Region } from '@/lib/session/regions';
import { isWorking, monthsLater, read, write } from './calendar';
import type { Cell, From, Plus, Row } from './cells';
import { needsOf, tightens } from './needs';
import { vaeAlone, type Said } from './said';
import { TABLE, YEARLY } from './table';

// A second reading of deadlines.md, to hold the first against. It shares no code with lib/: what both get wrong, they get wrong twice.

/** What is said of one occurrence. */
export interface Told {
  readonly due: string | null;
  readonly target: string | null;
  readonly workingDay: string | null;
  readonly opens: string | null;
  /** Done by what the session says. */
  readonly byItself: boolean;
  /** Of a rule of the days of the session, E. */
  readonly until: string | null;
  /** The ids of what is to be done first, done or not, in the order of the page. */
  readonly needs: readonly string[];
}

/** What a centre adds to a rule: « ma marge », or « délai confirmé par ma DDETS ». */
export interface Added {
  readonly rule: string;
  readonly from: From;
  readonly plus: Plus;
  readonly confirmed: boolean;
}

export interface Question extends Said {
  readonly territory: Territory;
  /** The keys of the occurrences that are ticked, done or « sans objet ». */
  readonly settled: readonly string[];
  readonly added: readonly Added[];
  /** The centre's own region, which a site may not share. */
  readonly ownRegion: Region | null;
}

/** One occurrence to date: a rule, on a day or in a year where it has several. */
interface Asked {
  readonly key: string;
  readonly id: string;
  readonly row: Row;
  /** The day of a daily rule, 31 January of a yearly one. */
  readonly at: number | null;
}

interface Counted {
  readonly cell: Cell;
  readonly day: number | null;
  readonly required: boolean;
}

/** What each rule that applies comes to, by the key of its occurrences. */
export function oracle(question: Question): Map<string, Told> {
  const dated = occurrences(question).map((asked) => ({ ...asked, ...datesOf(asked, question) }));
  const open = dated.filter(({ key, row }) => !question.settled.includes(key) && row.doneWhen?.(question) !== true);
  const limits = new Map<string, number[]>();
  for (const { id, due } of open) {
    if (due === null || !tightens(id)) continue;
    for (const needed of needsOf(id, question)) limits.set(needed, [...(limits.get(needed) ?? []), due]);
  }
  return new Map(
    dated.map(({ key, id, row, due, own, workingDay: day, opens }) => {
      const target = least([own, ...(limits.get(id) ?? [])]);
      const byItself = row.doneWhen?.(question) === true;
      const until = row.ofTheDays === true ? question.end : null;
      const needs = needsOf(id, question);
      return [key, { due: said(due), target: said(target), workingDay: said(day), opens: said(opens), byItself, until, needs }];
    }),
  );
}

/** What the rules of the centre come to in a year. */
export function yearly(question: Question, year: number): Map<string, Pick<Told, 'due' | 'target' | 'workingDay' | 'opens'>> {
  const at = read(`${String(year)}-01-31`);
  return new Map(
    Object.entries(YEARLY).map(([id, row]) => {
      const key = `${id}#${String(year)}`;
      const { due, own, workingDay: day, opens } = datesOf({ key, id, row, at }, question);
      return [key, { due: said(due), target: said(own), workingDay: said(day), opens: said(opens) }];
    }),
  );
}

function occurrences(question: Question): Asked[] {
  const first = read(question.start);
  const days = Array.from({ length: read(question.end) - first + 1 }, (_, n) => first + n);
  return Object.entries(TABLE)
    .filter(([, { when }]) => when === undefined || when(question))
    .flatMap(([id, row]): Asked[] =>
      row.daily === true ? days.map((at) => ({ key: `${id}#${write(at)}`, id, row, at })) : [{ key: `${id}#`, id, row, at: null }],
    );
}

function datesOf(asked: Asked, question: Question) {
  const { id, row, at } = asked;
  const counted = countClaims([...row.claims, ...additions(id, question)], at, question);
  const due = least(counted.filter(({ required }) => required).map(({ day }) => day));
  const workingDay = due === null || row.ofTheDays === true ? due : lastWorkingDay(due, counted, question);
  return { due, workingDay, own: least(counted.map(({ day }) => day)), opens: openingOf(row, workingDay, at, question) };
}

/** « A centre may add its own claims. »; saisir-resultats-ceres has « the same claims as transmettre-pv », these too. */
function additions(id: string, { added, ownRegion }: Question): Cell[] {
  const origins = id === 'saisir-resultats-ceres' ? [id, 'transmettre-pv'] : [id];
  return added
    .filter(({ rule }) => origins.includes(rule))
    .map(({ from, plus, confirmed }): Cell =>
      confirmed
        ? { required: true, from, plus, scope: ownRegion ?? 'centre', confirmed }
        : { required: false, from, plus, scope: 'centre' },
    );
}

function countClaims(claims: readonly Cell[], at: number | null, question: Question): Counted[] {
  const holding = claims.filter(({ holds }) => holds === undefined || holds(question));
  const asked = holding.filter((cell) => cell.required && cell.onlyAdvised?.(question) !== true);
  const atHome = ({ scope }: Cell): boolean =>
    question.region === null || scope === 'national' || scope === 'centre' || scope === question.region;
  const home = asked.filter(atHome);
  const saved = new Set(home.map(({ from }) => from));
  const replaced = new Set(home.filter(({ confirmed }) => confirmed === true).map(({ from }) => from));
  return holding.map((cell) => ({
    cell,
    day: dayOf(cell, at, question),
    required:
      asked.includes(cell) && (atHome(cell) || !saved.has(cell.from)) && (!replaced.has(cell.from) || cell.confirmed === true),
  }));
}

function anchorOf(from: From, at: number | null, question: Question): number | null {
  if (from === 'day' || from === 'J31') return at;
  const { start, end, titleExpiry, dteReceivedOn, pvValidatedOn, trainingEnd } = question;
  const ended = vaeAlone(question) ? null : trainingEnd;
  const text = { S: start, E: end, T: titleExpiry, R: dteReceivedOn, V: pvValidatedOn, F: ended }[from];
  return text === null ? null : read(text);
}

function dayOf({ from, plus }: Pick<Cell, 'from' | 'plus'>, at: number | null, question: Question): number | null {
  const anchor = anchorOf(from, at, question);
  if (anchor === null) return null;
  let day = monthsLater(anchor, plus.months ?? 0) + (plus.days ?? 0);
  for (let left = plus.workingDays ?? 0; left > 0; ) {
    day += 1;
    if (isWorking(day, question.territory)) left -= 1;
  }
  return day;
}

function openingOf({ opens }: Row, workingDay: number | null, at: number | null, question: Question): number | null {
  if (opens === undefined) return null;
  const day = dayOf(opens, at, question);
  return opens.orWorkingDay === true && day !== null ? least([day, workingDay]) : day;
}

/** « where due is no working day, the working day before it, if that is not before E where the claim that gives due is counted from E » */
function lastWorkingDay(due: number, counted: readonly Counted[], { end, territory }: Question): number {
  let day = due;
  while (!isWorking(day, territory)) day -= 1;
  const fromEnd = counted.some((claim) => claim.required && claim.day === due && claim.cell.from === 'E');
  return fromEnd && day < read(end) ? due : day;
}

function least(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function said(day: number | null): string | null {
  return day === null ? null : write(day);
}
