import { pairWork } from '../hidden';
import { endFor, spanOf, sparesLunch, type Held, type Span } from '../schedule';
import { stretches, workOf } from '../work';
import { DAY, type Row, type Table } from './table';

/** A pair as far as the search has come: the stretch that it works, or has worked last, and until when it is held. */
interface Pair {
  readonly begun: number;
  readonly ended: number;
  /** Minutes worked in all. */
  readonly load: number;
}

/** How far a search has come. Whoever copies it may go on both ways. */
export interface State {
  readonly held: readonly Held[];
  /** Of each place, from 1: the bits of the exams that are placed, and until when it is held. */
  readonly done: readonly number[];
  readonly free: readonly number[];
  /** Until when each post of a place is held. */
  readonly posts: ReadonlyMap<string, readonly number[]>;
  readonly pairs: readonly Pair[];
}

/** A start that nothing forbids: which exam, whose, where, with whom. */
export interface Start {
  readonly row: Row;
  readonly place: number | null;
  readonly post: number;
  readonly pair: number | null;
}

/** The state in which nothing is placed but what has begun, in the order in which it began. */
export function stateOf(table: Table, begun: readonly Held[] = []): State {
  const { instance, arrivals, posts } = table;
  const [first] = instance.days;
  const atFirst = (pair: number): Pair => {
    const opening = first === undefined ? [] : stretches(pairWork(instance, [], first.day, pair), instance.work.rest);
    const { start, end } = opening.at(-1) ?? { start: -DAY, end: -DAY };
    return { begun: start, ended: end, load: 0 };
  };
  const blank: State = {
    held: [],
    done: arrivals.map(() => 0),
    free: arrivals.map((arrival) => arrival ?? Infinity),
    posts: new Map([...posts].map(([where, count]) => [where, Array.from({ length: count }, () => 0)])),
    pairs: Array.from({ length: instance.pairs }, (_, n) => atFirst(n + 1)),
  };
  return begun.toSorted((a, b) => instantOf(table, a) - instantOf(table, b)).reduce((state, held) => placed(table, state, held), blank);
}

/** When a piece begins, as an instant of the search. */
export function instantOf({ instance }: Table, { day, start }: Held): number {
  return instance.days.findIndex((one) => one.day === day) * DAY + start;
}

/** Who and what could begin this exam at this instant; null where something forbids it. */
export function startAt(table: Table, state: State, row: Row, place: number | null, at: number, choosePair: (a: Pair, b: Pair) => number): Start | null {
  const { exam } = row;
  const [index, minutes] = [Math.floor(at / DAY), at % DAY];
  const span = spanOf(table.instance, exam, place, minutes);
  const day = table.days[index];
  const midnight = index * DAY;
  if (day === undefined || midnight + span.from < day.from || midnight + span.until > day.to || !sparesLunch(table.instance, exam, span)) return null;
  const from = midnight + span.from;
  if (!concerned(table, place).every((one) => isReady(state, row, one, from))) return null;
  const post = freePost(table, state, row, place, from, midnight + span.until);
  if (post === null) return null;
  if (!exam.jury) return { row, place, post, pair: null };
  const pair = freePair(table, state, row, span, midnight, choosePair);
  return pair === null ? null : { row, place, post, pair };
}

/** The state after a start. */
export function begin(table: Table, state: State, { row, place, post, pair }: Start, at: number): State {
  const day = table.instance.days[Math.floor(at / DAY)];
  if (day === undefined) throw new Error('a start outside every day');
  return placed(table, state, { exam: row.exam.id, place, day: day.day, start: at % DAY, post, pair });
}

function placed(table: Table, state: State, held: Held): State {
  const row = table.rows.find(({ exam }) => exam.id === held.exam);
  if (row === undefined) return state;
  const midnight = instantOf(table, held) - held.start;
  const span = spanOf(table.instance, row.exam, held.place, held.start);
  const [done, free] = [[...state.done], [...state.free]];
  for (const place of concerned(table, held.place)) {
    done[place] = (done[place] ?? 0) | row.bit;
    free[place] = Math.max(free[place] ?? 0, midnight + endFor(table.instance, row.exam, place, held.start));
  }
  const own = (state.posts.get(row.exam.where) ?? []).map((until, n) => (row.exam.collective || n + 1 === held.post ? midnight + span.until : until));
  const pairs = state.pairs.map((pair, n) => (n + 1 === held.pair ? worked(table, pair, row, span, midnight) : pair));
  return { held: [...state.held, held], done, free, posts: new Map(state.posts).set(row.exam.where, own), pairs };
}

/** The places that an exam holds: its own, or all that are there. */
function concerned({ arrivals }: Table, place: number | null): readonly number[] {
  return place === null ? arrivals.flatMap((arrival, n) => (arrival === null ? [] : [n])) : [place];
}

function isReady(state: State, { bit, needs }: Row, place: number, from: number): boolean {
  const done = state.done[place] ?? 0;
  return (done & bit) === 0 && (done & needs) === needs && (state.free[place] ?? Infinity) <= from;
}

function freePost(table: Table, state: State, { exam }: Row, place: number | null, from: number, until: number): number | null {
  const posts = state.posts.get(exam.where) ?? [];
  if (place === null) return posts.every((free) => free <= from) ? 1 : null;
  const able = posts.flatMap((free, n) => (free <= from && until <= table.postGone(exam.where, n + 1) ? [{ free, post: n + 1 }] : []));
  // The one that was held last: one that has long been free is left to whoever needs it from earlier on, for a longer preparation.
  return able.sort((a, b) => b.free - a.free)[0]?.post ?? null;
}

function freePair(table: Table, state: State, row: Row, span: Span, midnight: number, choosePair: (a: Pair, b: Pair) => number): number | null {
  const { limit } = table.instance.work;
  const able = state.pairs.flatMap((pair, n) => {
    if (pair.ended > midnight + span.start || midnight + span.until > table.pairGone(n + 1)) return [];
    return isBearable(table, pair, row, span, midnight, limit) ? [{ pair, number: n + 1 }] : [];
  });
  return able.sort((a, b) => choosePair(a.pair, b.pair))[0]?.number ?? null;
}

function isBearable(table: Table, pair: Pair, { exam }: Row, span: Span, midnight: number, limit: number): boolean {
  let last = pair;
  for (const part of workOf(table.instance, exam, span)) {
    last = stretched(table, last, midnight + part.start, midnight + part.end);
    if (last.ended - last.begun > limit) return false;
  }
  return true;
}

function worked(table: Table, pair: Pair, { exam }: Row, span: Span, midnight: number): Pair {
  return workOf(table.instance, exam, span).reduce((last, { start, end }) => stretched(table, last, midnight + start, midnight + end), pair);
}

function stretched({ instance }: Table, { begun, ended, load }: Pair, start: number, end: number): Pair {
  return { begun: start - ended >= instance.work.rest ? start : begun, ended: end, load: load + end - start };
}

export type { Pair };
