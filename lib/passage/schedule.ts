import type { CivilDate } from '@/lib/dates/civil';
import { extraOf, lengthOf, type Instance, type PassageExam } from './instance';

/** An exam that has its time: of one place, or of all of them (`place` null). */
export interface Held {
  readonly exam: string;
  readonly place: number | null;
  readonly day: CivilDate;
  /** When the exam itself begins, after its preparation: minutes since midnight. */
  readonly start: number;
  /** The post in its place, from 1; of a collective exam, the whole of it. */
  readonly post: number;
  /** The pair that holds it, from 1; null where none does. */
  readonly pair: number | null;
}

/** What happened on the day. */
export type LateChange =
  | { readonly kind: 'absent'; readonly place: number }
  | { readonly kind: 'late'; readonly place: number; readonly day: CivilDate; readonly until: number }
  | { readonly kind: 'post-down'; readonly where: string; readonly post: number; readonly day: CivilDate; readonly from: number }
  | { readonly kind: 'pair-missing'; readonly pair: number; readonly day: CivilDate; readonly from: number };

export interface Schedule {
  readonly held: readonly Held[];
  readonly changes: readonly LateChange[];
}

/** What is to be held, whatever its time. */
export type Piece = Pick<Held, 'exam' | 'place'>;

/** From when to when somebody or something is held by an exam, in minutes since midnight. */
export interface Span {
  /** The candidate and the post, with the preparation. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** The post and the pair, with what follows. */
  readonly until: number;
}

/** What tells one piece from all others. */
export function pieceKey({ exam, place }: Piece): string {
  return `${exam}.${String(place ?? 0)}`;
}

/** Everything that these exams and places ask for, exam by exam; what an absent place would have had is not. */
export function piecesOf({ exams, candidates }: Instance, changes: readonly LateChange[] = []): Piece[] {
  const gone = new Set(changes.flatMap((change) => (change.kind === 'absent' ? [change.place] : [])));
  return exams.flatMap(({ id, collective }): Piece[] => {
    if (collective) return [{ exam: id, place: null }];
    const places = Array.from({ length: candidates }, (_, n) => n + 1).filter((place) => !gone.has(place));
    return places.map((place) => ({ exam: id, place }));
  });
}

/** When an exam that begins at `start` holds what; lunch puts off the end of one that it may cut. */
export function spanOf(instance: Instance, exam: PassageExam, place: number | null, start: number): Span {
  const end = endOf(instance, exam, start, lengthOf(instance, exam, place));
  return { from: start - exam.preparation, start, end, until: end + exam.changeover };
}

/** Until when a candidate is held by an exam: in a collective one, who has no extra minutes leaves first. */
export function endFor(instance: Instance, exam: PassageExam, place: number, start: number): number {
  return endOf(instance, exam, start, exam.minutes + extraOf(instance, place));
}

function endOf({ lunch }: Instance, exam: PassageExam, start: number, minutes: number): number {
  const end = start + minutes;
  return exam.pausable && start < lunch.start && end > lunch.start ? end + lunch.minutes : end;
}

/** Whether what holds somebody or something leaves lunch free, or is cut by it where it may be. */
export function sparesLunch({ lunch }: Instance, { pausable }: PassageExam, { from, start, end, until }: Span): boolean {
  const back = lunch.start + lunch.minutes;
  if (lunch.minutes === 0 || until <= lunch.start || from >= back) return true;
  return pausable && start < lunch.start && end > back;
}
