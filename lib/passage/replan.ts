import { conflictsOf, type Conflict } from './conflicts';
import { closingTimes } from './hidden';
import { postsOf, type Instance, type PassageExam } from './instance';
import { pieceKey, piecesOf, spanOf, type Held, type Piece, type Schedule } from './schedule';
import { search, type Outcome } from './solve/search';
import { DAY } from './solve/table';
import type { CivilDate } from '@/lib/dates/civil';

/** An instant of the session. */
export interface Now {
  readonly day: CivilDate;
  readonly minutes: number;
}

/** A piece that has another time, post or pair than before; null where it had none, or has none any more. */
export interface Move {
  readonly from: Held | null;
  readonly to: Held | null;
}

/** A schedule made anew after what happened: all of it, what moved, and how it was found. */
export interface Replanned {
  readonly schedule: Schedule;
  readonly moves: readonly Move[];
}

/**
 * Plans again what has not begun, after late changes of the day, moving as little as possible: each piece that cannot stay goes to the first place that is
 * free for it; where one finds none, all of what has not begun is planned anew. Ends with the reasons where that cannot be either. Yields after each try.
 */
export function* replan(instance: Instance, schedule: Schedule, now: Now): Generator<null, Replanned | Extract<Outcome, { kind: 'impossible' }>> {
  const wanted = new Set(piecesOf(instance, schedule.changes).map(pieceKey));
  const kept = schedule.held.filter((held) => wanted.has(pieceKey(held)));
  const gently = yield* movedGently(instance, { ...schedule, held: kept }, now);
  if (gently !== null) return told(schedule, gently);
  const begun = kept.filter((held) => hasBegun(instance, held, now));
  const since = Math.max(0, instance.days.findIndex(({ day }) => day === now.day)) * DAY + now.minutes;
  const outcome = yield* search(instance, { begun, changes: schedule.changes, since });
  return outcome.kind === 'impossible' ? outcome : told(schedule, outcome.held);
}

/** Whether a piece has begun, preparation included: what has begun stays as it is. */
export function hasBegun(instance: Instance, held: Held, { day, minutes }: Now): boolean {
  const exam = instance.exams.find(({ id }) => id === held.exam);
  const from = exam === undefined ? held.start : spanOf(instance, exam, held.place, held.start).from;
  return held.day < day || (held.day === day && from < minutes);
}

/** What is another in the second list than in the first. */
export function movesBetween(before: readonly Held[], after: readonly Held[]): Move[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((held) => [pieceKey(held), held])));
  const gone = before.flatMap((from): Move[] => (now?.has(pieceKey(from)) === true ? [] : [{ from, to: null }]));
  const moved = after.flatMap((to): Move[] => {
    const from = old?.get(pieceKey(to)) ?? null;
    return from !== null && isSame(from, to) ? [] : [{ from, to }];
  });
  return [...gone, ...moved];
}

function isSame(a: Held, b: Held): boolean {
  return a.day === b.day && a.start === b.start && a.post === b.post && a.pair === b.pair;
}

function told(before: Schedule, held: readonly Held[]): Replanned {
  return { schedule: { ...before, held }, moves: movesBetween(before.held, held) };
}

/** Moves only what cannot stay, one piece after another; null where one finds no place. */
function* movedGently(instance: Instance, schedule: Schedule, now: Now): Generator<null, readonly Held[] | null> {
  const missing = (held: readonly Held[]) => piecesOf(instance, schedule.changes).filter((piece) => !held.some((one) => pieceKey(one) === pieceKey(piece)));
  const bad = new Set(conflictsOf(instance, schedule).flatMap(broken).map(pieceKey));
  let held: readonly Held[] = schedule.held.filter((one) => hasBegun(instance, one, now) || !bad.has(pieceKey(one)));
  const waiting = [...missing(held)].sort((a, b) => order(instance, a) - order(instance, b));
  for (const piece of waiting) {
    yield null;
    const former = schedule.held.find((one) => pieceKey(one) === pieceKey(piece)) ?? null;
    const place = firstFree(instance, { held, changes: schedule.changes }, piece, former, now);
    if (place === null) return null;
    held = [...held, place];
  }
  const left = conflictsOf(instance, { ...schedule, held }).flatMap(broken);
  return left.every((piece) => held.some((one) => pieceKey(one) === pieceKey(piece) && hasBegun(instance, one, now))) ? held : null;
}

/** The pieces that a conflict wants elsewhere: of two that meet, the later. */
function broken(conflict: Conflict): Piece[] {
  switch (conflict.kind) {
    case 'candidate-twice':
    case 'post-twice':
    case 'pair-twice':
      return [conflict.pieces[conflict.pieces[0].start > conflict.pieces[1].start ? 0 : 1]];
    case 'order':
      return [conflict.then];
    case 'work':
    case 'no-closing':
      return [{ exam: '', place: null }];
    case 'missing':
    case 'unknown':
    case 'no-day':
    case 'outside':
    case 'before-opening':
    case 'lunch':
    case 'no-post':
    case 'no-pair':
    case 'changed':
      return [conflict.piece];
  }
}

function order(instance: Instance, { exam }: Piece): number {
  return instance.exams.findIndex(({ id }) => id === exam);
}

/**
 * The first time at which a piece disturbs nothing: its former one if it may be, then those of its former day, then of the others, from now on; in its
 * former post and with its former pair where they can.
 */
function firstFree(instance: Instance, schedule: Schedule, piece: Piece, former: Held | null, now: Now): Held | null {
  const exam = instance.exams.find(({ id }) => id === piece.exam);
  if (exam === undefined) return null;
  const posts = piece.place === null ? [1] : numbers(postsOf(instance).get(exam.where) ?? 1, former?.post ?? null);
  const pairs = exam.jury ? numbers(instance.pairs, former?.pair ?? null) : [null];
  const days = instance.days.filter((one) => one.day >= now.day).sort((a, b) => Number(b.day === former?.day) - Number(a.day === former?.day));
  for (const { day, opens, closes } of days) {
    const from = day === now.day ? Math.max(opens, now.minutes) : opens;
    for (const start of times(from + exam.preparation, closes, former !== null && former.day === day ? former.start : null)) {
      for (const post of posts) {
        for (const pair of pairs) {
          const held: Held = { ...piece, day, start, post, pair };
          if (isFree(instance, schedule, exam, held)) return held;
        }
      }
    }
  }
  return null;
}

/** Whether a piece may come to the others: only those that it may meet are looked at. */
function isFree(instance: Instance, { held, changes }: Schedule, exam: PassageExam, piece: Held): boolean {
  const places = new Map(instance.exams.map(({ id, where }) => [id, where]));
  const near = held.filter((one) => {
    if (one.place === null || piece.place === null || one.place === piece.place) return true;
    return one.day === piece.day && (places.get(one.exam) === exam.where || (one.pair !== null && one.pair === piece.pair));
  });
  const troubles = (list: readonly Held[]) => conflictsOf(instance, { held: list, changes }).filter(({ kind }) => kind !== 'missing' && kind !== 'no-closing').length;
  return troubles([...near, piece]) === troubles(near) && closingTimes(instance, [...held, piece]) !== null;
}

const STEP = 5;

/** Every five minutes, the preferred time first. */
function times(from: number, to: number, preferred: number | null): number[] {
  const all = Array.from({ length: Math.max(0, Math.floor((to - from) / STEP) + 1) }, (_, n) => Math.ceil(from / STEP) * STEP + n * STEP);
  return preferred === null || preferred < from ? all : [preferred, ...all];
}

function numbers(count: number, first: number | null): number[] {
  const all = Array.from({ length: count }, (_, n) => n + 1);
  return first === null || first > count ? all : [first, ...all.filter((one) => one !== first)];
}

