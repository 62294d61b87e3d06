import type { CivilDate } from '@/lib/dates/civil';
import { closingTimes, opensFor, pairWork } from './hidden';
import { placesOf, postsOf, type Instance, type PassageExam } from './instance';
import { endFor, pieceKey, piecesOf, spanOf, sparesLunch, type Held, type LateChange, type Piece, type Schedule, type Span } from './schedule';
import { tooLong } from './work';

/** What a schedule breaks, with what is concerned. */
export type Conflict =
  | { readonly kind: 'missing' | 'unknown' | 'no-day' | 'outside' | 'before-opening' | 'lunch' | 'no-post' | 'no-pair'; readonly piece: Piece }
  | { readonly kind: 'candidate-twice'; readonly place: number; readonly pieces: readonly [Held, Held] }
  | { readonly kind: 'post-twice'; readonly where: string; readonly post: number; readonly pieces: readonly [Held, Held] }
  | { readonly kind: 'pair-twice'; readonly pair: number; readonly pieces: readonly [Held, Held] }
  | { readonly kind: 'order'; readonly place: number; readonly first: Held; readonly then: Held }
  | { readonly kind: 'work'; readonly pair: number; readonly day: CivilDate; readonly start: number; readonly end: number }
  | { readonly kind: 'no-closing' }
  | { readonly kind: 'changed'; readonly change: LateChange; readonly piece: Held };

/** A piece that has its time, with what the rest needs to know of it. */
interface Placed {
  readonly held: Held;
  readonly exam: PassageExam;
  readonly span: Span;
}

/** Everything that a schedule breaks; nothing for one that holds. */
export function conflictsOf(instance: Instance, schedule: Schedule): Conflict[] {
  const exams = new Map(instance.exams.map((exam) => [exam.id, exam]));
  const wanted = new Set(piecesOf(instance, schedule.changes).map(pieceKey));
  const known = schedule.held.filter((held) => wanted.has(pieceKey(held)));
  const placed = known.flatMap((held): Placed[] => {
    const exam = exams.get(held.exam);
    return exam === undefined ? [] : [{ held, exam, span: spanOf(instance, exam, held.place, held.start) }];
  });
  return [
    ...unknownOrMissing(schedule, wanted, piecesOf(instance, schedule.changes)),
    ...placed.flatMap((one) => alone(instance, one)),
    ...together(instance, placed),
    ...placed.flatMap((one) => orderOf(instance, one, placed)),
    ...overworked(instance, known),
    ...placed.flatMap((one) => changedFor(one, schedule.changes)),
    ...(closingTimes(instance, known) === null ? [{ kind: 'no-closing' } as const] : []),
  ];
}

function unknownOrMissing({ held }: Schedule, wanted: ReadonlySet<string>, pieces: readonly Piece[]): Conflict[] {
  const there = new Set(held.map(pieceKey));
  const missing = pieces.filter((piece) => !there.has(pieceKey(piece)));
  const unknown = held.filter((piece, n) => !wanted.has(pieceKey(piece)) || held.findIndex((one) => pieceKey(one) === pieceKey(piece)) !== n);
  return [...missing.map((piece): Conflict => ({ kind: 'missing', piece })), ...unknown.map((piece): Conflict => ({ kind: 'unknown', piece }))];
}

/** What one piece breaks by itself. */
function alone(instance: Instance, { held, exam, span }: Placed): Conflict[] {
  const day = instance.days.find((one) => one.day === held.day);
  if (day === undefined) return [{ kind: 'no-day', piece: held }];
  const posts = postsOf(instance).get(exam.where) ?? 1;
  const checks: readonly (readonly [Exclude<Conflict['kind'], 'candidate-twice' | 'post-twice' | 'pair-twice' | 'order' | 'work' | 'no-closing' | 'changed'>, boolean])[] = [
    ['before-opening', span.from >= day.opens && span.from < opensFor(instance, day)],
    ['outside', span.from < day.opens || span.until > day.closes],
    ['lunch', !sparesLunch(instance, exam, span)],
    ['no-post', held.post < 1 || held.post > posts],
    ['no-pair', exam.jury ? held.pair === null || held.pair < 1 || held.pair > instance.pairs : held.pair !== null],
  ];
  return checks.flatMap(([kind, isBroken]) => (isBroken ? [{ kind, piece: held }] : []));
}

/** Who or what is in two places at once. */
function together(instance: Instance, placed: readonly Placed[]): Conflict[] {
  return placed.flatMap((a, n) => placed.slice(n + 1).flatMap((b) => (a.held.day === b.held.day ? twice(instance, a, b) : [])));
}

function twice(instance: Instance, a: Placed, b: Placed): Conflict[] {
  const pieces = [a.held, b.held] as const;
  const found: Conflict[] = [];
  const place = sharedPlace(instance, a, b);
  if (place !== null) found.push({ kind: 'candidate-twice', place, pieces });
  const whole = a.exam.collective || b.exam.collective;
  const isSamePost = a.exam.where === b.exam.where && (whole || a.held.post === b.held.post);
  if (isSamePost && meet(a.span.from, a.span.until, b.span.from, b.span.until)) found.push({ kind: 'post-twice', where: a.exam.where, post: a.held.post, pieces });
  const isSamePair = a.held.pair !== null && a.held.pair === b.held.pair;
  if (isSamePair && meet(a.span.start, a.span.until, b.span.start, b.span.until)) found.push({ kind: 'pair-twice', pair: a.held.pair, pieces });
  return found;
}

/** A place that both hold at the same time; the first of them where each holds all. */
function sharedPlace(instance: Instance, a: Placed, b: Placed): number | null {
  if (a.held.place !== null && b.held.place !== null && a.held.place !== b.held.place) return null;
  const places = a.held.place !== null ? [a.held.place] : b.held.place !== null ? [b.held.place] : placesOf(instance);
  const until = ({ exam, held }: Placed, place: number) => endFor(instance, exam, place, held.start);
  return places.find((place) => meet(a.span.from, until(a, place), b.span.from, until(b, place))) ?? null;
}

function meet(from: number, to: number, otherFrom: number, otherTo: number): boolean {
  return from < otherTo && otherFrom < to;
}

/** What begins before the exam that must be over. */
function orderOf(instance: Instance, then: Placed, placed: readonly Placed[]): Conflict[] {
  if (then.exam.after === null) return [];
  return placed.flatMap((first): Conflict[] => {
    if (first.exam.id !== then.exam.after) return [];
    if (first.held.place !== null && then.held.place !== null && first.held.place !== then.held.place) return [];
    const places = then.held.place !== null ? [then.held.place] : first.held.place !== null ? [first.held.place] : placesOf(instance);
    const end = Math.max(...places.map((place) => endFor(instance, first.exam, place, first.held.start)));
    const isBefore = first.held.day < then.held.day || (first.held.day === then.held.day && end <= then.span.from);
    return isBefore ? [] : [{ kind: 'order', place: places[0] ?? 1, first: first.held, then: then.held }];
  });
}

function overworked(instance: Instance, held: readonly Held[]): Conflict[] {
  const pairs = Array.from({ length: instance.pairs }, (_, n) => n + 1);
  return instance.days.flatMap(({ day }) =>
    pairs.flatMap((pair) => tooLong(pairWork(instance, held, day, pair), instance.work).map(({ start, end }): Conflict => ({ kind: 'work', pair, day, start, end }))),
  );
}

/** What a late change of the day makes impossible. */
function changedFor(placed: Placed, changes: readonly LateChange[]): Conflict[] {
  return changes.flatMap((change): Conflict[] => (isHitBy(placed, change) ? [{ kind: 'changed', change, piece: placed.held }] : []));
}

function isHitBy({ held, exam, span }: Placed, change: LateChange): boolean {
  switch (change.kind) {
    case 'absent':
      return held.place === change.place;
    case 'late':
      return held.place === change.place && held.day === change.day && span.from < change.until;
    case 'post-down':
      return exam.where === change.where && !exam.collective && held.post === change.post && isAfter(held.day, span.until, change);
    case 'pair-missing':
      return held.pair === change.pair && isAfter(held.day, span.until, change);
  }
}

/** Whether something that ends then is not over when it goes. */
function isAfter(day: CivilDate, until: number, gone: { readonly day: CivilDate; readonly from: number }): boolean {
  return day > gone.day || (day === gone.day && until > gone.from);
}
