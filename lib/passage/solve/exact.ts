import { closingTimes } from '../hidden';
import { extraOf, lengthOf } from '../instance';
import type { Held } from '../schedule';
import { begin, startAt, type Start, type State } from './state';
import { areAlike, DAY, inFull, instantsOf, type Given, type Table } from './table';
import type { Waiting } from './greedy';

/** How many states are looked at between two words on how far the search is. */
const STRIDE = 200;
/** How many dead ends are remembered at most. */
const REMEMBERED = 300_000;

/** Tries everything: returns a schedule, or null once it is proven that there is none. Yields how many states were looked at. */
export function* everything(table: Table, given: Given, waiting: readonly Waiting[], from: State): Generator<number, readonly Held[] | null> {
  const held = yield* everyStart(table, waiting, from);
  const full = inFull(table, given);
  return held !== null || full.offsets.length === table.offsets.length ? held : yield* everyStart(full, waiting, from);
}

/** At each instant of the table every piece that can begin, with each pair and post that is in another situation, or to wait. */
function* everyStart(table: Table, waiting: readonly Waiting[], from: State): Generator<number, readonly Held[] | null> {
  const dead = new Set<string>();
  let looked = 0;
  const instants = instantsOf(table);

  function* go(state: State, left: readonly Waiting[], n: number, least: number): Generator<number, readonly Held[] | null> {
    if (left.length === 0) return closingTimes(table.instance, state.held) === null ? null : state.held;
    const at = instants[n];
    if (at === undefined || !canEnd(table, state, left, at)) return null;
    // Only where nothing begins at this instant yet: which pieces are left for it depends on the order in which they wait.
    const key = least === 0 ? `${String(n)} ${keyOf(table, state, at)}` : null;
    if (key !== null && dead.has(key)) return null;
    looked += 1;
    if (looked % STRIDE === 0) yield looked;
    const tried: Waiting[] = [];
    for (const [order, piece] of left.entries()) {
      if (order < least || tried.some((other) => isTwin(table, state, other, piece))) continue;
      tried.push(piece);
      for (const start of startsOf(table, state, piece, at)) {
        const found = yield* go(begin(table, state, start, at), left.filter((one) => one !== piece), n, order);
        if (found !== null) return found;
      }
    }
    const found = yield* go(state, left, n + 1, 0);
    if (found === null && key !== null && dead.size < REMEMBERED) dead.add(key);
    return found;
  }

  return yield* go(from, waiting, 0, 0);
}

/** A start at each post that goes at a time of its own. */
function startsOf(table: Table, state: State, piece: Waiting, at: number): Start[] {
  const { where } = piece.row.exam;
  const own = state.posts.get(where) ?? [];
  const ends = new Set(own.map((_, n) => table.postGone(where, n + 1)));
  if (ends.size < 2 || piece.place === null) return withEachPair(table, state, piece, at);
  return [...ends].flatMap((end) => {
    const only = own.map((free, n) => (table.postGone(where, n + 1) === end ? free : Infinity));
    return withEachPair(table, { ...state, posts: new Map(state.posts).set(where, only) }, piece, at);
  });
}

/** A start with each pair that is in a situation of its own. */
function withEachPair(table: Table, state: State, { row, place }: Waiting, at: number): Start[] {
  const first = startAt(table, state, row, place, at, () => 0);
  if (first?.pair == null) return first === null ? [] : [first];
  const seen = new Set<string>();
  return state.pairs.flatMap((pair, n) => {
    const situation = pairKey(table, pair, at, n);
    if (seen.has(situation)) return [];
    seen.add(situation);
    const only = state.pairs.map((other, m) => (m === n ? other : { ...other, ended: Infinity }));
    const start = startAt(table, { ...state, pairs: only }, row, place, at, () => 0);
    return start === null ? [] : [start];
  });
}

function isTwin(table: Table, { done, free }: State, a: Waiting, b: Waiting): boolean {
  if (a.row !== b.row || a.place === null || b.place === null) return false;
  return done[a.place] === done[b.place] && free[a.place] === free[b.place] && areAlike(table, a.place, b.place);
}

/** Whether each place, and the pairs together, still have the minutes that they need. */
function canEnd(table: Table, { free, pairs }: State, left: readonly Waiting[], at: number): boolean {
  const { instance } = table;
  const need = new Map<number, number>();
  let jury = 0;
  for (const { row, place } of left) {
    if (row.exam.jury) jury += lengthOf(instance, row.exam, place) + row.exam.changeover;
    if (place !== null) need.set(place, (need.get(place) ?? 0) + row.exam.preparation + lengthOf(instance, row.exam, place));
  }
  if (jury > pairs.reduce((sum, { ended }) => sum + minutesFrom(table, Math.max(at, ended)), 0)) return false;
  return [...need].every(([place, minutes]) => minutes <= minutesFrom(table, Math.max(at - table.preparation, free[place] ?? 0)));
}

function minutesFrom({ days }: Table, at: number): number {
  return days.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, at)), 0);
}

/** What of a state matters from an instant on: places, posts and pairs that are alike are not told apart. */
function keyOf(table: Table, { done, free, posts, pairs }: State, at: number): string {
  const since = at - table.preparation;
  const places = table.arrivals.flatMap((arrival, place) => (arrival === null ? [] : [`${String(done[place])},${String(Math.max(free[place] ?? 0, since) - at)},${String(extraOf(table.instance, place))}`]));
  const held = [...posts].map(([where, own]) => own.map((until, n) => `${String(Math.max(until, since) - at)}${goneKey(table.postGone(where, n + 1))}`).sort().join(','));
  return [places.sort().join(';'), held.join(';'), pairs.map((pair, n) => pairKey(table, pair, at, n)).sort().join(';')].join('|');
}

function pairKey(table: Table, { begun, ended }: State['pairs'][number], at: number, n: number): string {
  const isFresh = at - ended >= table.instance.work.rest;
  return `${isFresh ? 'r' : `${String(begun - at)},${String(ended - at)}`}${goneKey(table.pairGone(n + 1))}`;
}

function goneKey(at: number): string {
  return at === Infinity ? '' : `!${String(at % DAY)}.${String(Math.floor(at / DAY))}`;
}
