import type { Instance, PassageExam } from './instance';
import type { Span } from './schedule';

/** Minutes of a day, the last one excluded. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** What a pair works for an exam: on both sides of lunch, where it cuts it. */
export function workOf({ lunch }: Instance, { pausable }: PassageExam, { start, end, until }: Span): Interval[] {
  const back = lunch.start + lunch.minutes;
  if (!pausable || lunch.minutes === 0 || start >= lunch.start || end <= back) return [{ start, end: until }];
  return [
    { start, end: lunch.start },
    { start: back, end: until },
  ];
}

/** The stretches that a pair works without a break: what lies less than `rest` minutes apart is one. */
export function stretches(work: readonly Interval[], rest: number): Interval[] {
  const found: Interval[] = [];
  for (const one of work.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last === undefined || one.start - last.end >= rest) found.push(one);
    else found[found.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
  }
  return found;
}

/** The stretches that are longer than a pair may work without a break. */
export function tooLong(work: readonly Interval[], { limit, rest }: Instance['work']): Interval[] {
  return stretches(work, rest).filter(({ start, end }) => end - start > limit);
}

/** The most that a pair may work between two instants, breaks taken where they must be, in minutes. */
export function mostWork(minutes: number, { limit, rest }: Instance['work']): number {
  if (limit <= 0) return 0;
  const round = limit + rest;
  return Math.floor(minutes / round) * limit + Math.min(limit, minutes % round);
}
