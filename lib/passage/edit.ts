import type { CivilDate } from '@/lib/dates/civil';
import { pieceKey, type Held, type Piece, type Schedule } from './schedule';

/** Where a piece is put by hand. */
export interface Spot {
  readonly day: CivilDate;
  readonly start: number;
  readonly post: number;
  readonly pair: number | null;
}

/** A schedule in which a piece is held there, whatever comes of it: what it disturbs is said, and left to whoever moved it. */
export function moved(schedule: Schedule, piece: Piece, spot: Spot): Schedule {
  const others = schedule.held.filter((one) => pieceKey(one) !== pieceKey(piece));
  return { ...schedule, held: [...others, { exam: piece.exam, place: piece.place, ...spot }] };
}

/** A schedule in which two pieces have each other's time, post and pair. */
export function swapped(schedule: Schedule, a: Held, b: Held): Schedule {
  const spotOf = ({ day, start, post, pair }: Held): Spot => ({ day, start, post, pair });
  return moved(moved(schedule, a, spotOf(b)), b, spotOf(a));
}
