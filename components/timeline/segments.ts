import { addDays, daysBetween, type CivilDate } from '@/lib/dates/civil';
import type { Timeline } from '@/lib/plan/timeline';
import { endOf, startOf, type Scale } from '@/lib/plan/timeline-scale';

/** A stretch of the rod, in shares of the width: a month, or a day of the session. */
export interface Segment {
  readonly day: CivilDate;
  readonly of: 'month' | 'session';
  /** Whether it is the first of the session. */
  readonly first: boolean;
  readonly x1: number;
  readonly x2: number;
}

/** A session that lasts longer is one stretch: its days would be too narrow to be told apart. */
const MOST_DAYS = 10;

/** The rod from one end of the span to the other: month by month, and day by day where the session is. */
export function segmentsOf({ span, session, months }: Timeline, scale: Scale): Segment[] {
  const after = addDays(session.to, 1);
  const outside = [span.from, ...months, ...(session.to < span.to ? [after] : [])].filter((day) => day < session.from || session.to < day);
  const cuts = [...new Set([...outside, ...sessionCuts(session.from, session.to)])].sort();
  return cuts.map((day, n) => {
    const next = cuts[n + 1];
    const of = day < session.from || session.to < day ? 'month' : 'session';
    return { day, of, first: day === session.from, x1: startOf(scale, day), x2: next === undefined ? endOf(scale, span.to) : startOf(scale, next) };
  });
}

/** The days of the session that are told apart: each of them, or the first alone. */
function sessionCuts(from: CivilDate, to: CivilDate): CivilDate[] {
  const days = daysBetween(from, to) + 1;
  return Array.from({ length: days > MOST_DAYS ? 1 : days }, (_, n) => addDays(from, n));
}
