import { addDays, addYears, daysBetween, type CivilDate } from '@/lib/dates/civil';
import type { Rule } from '@/lib/rulebook/rule';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import type { Occurrence } from './occurrence';
import { rulesFor } from './own-rules';
import { isOutstanding, schedule } from './schedule';

/** How far ahead a start is looked for. */
const YEARS = 5;

/** A month is never more than this many days longer or shorter than another: a leap of that much less overshoots nothing. */
const UNEVEN = 3;

/**
 * The first day on which a session such as this one could start, from today on, without a required rule before it being already overdue
 * (`deadlines.md`, « Earliest start »). What is done or « sans objet », checks and tasks on a day of the calendar do not enter; the
 * session keeps its length. Null where no day within five years is late enough: the title has ended, say.
 */
export function earliestStart(session: Session, centre: Centre, today: CivilDate): CivilDate | null {
  const rules = rulesFor(centre).filter(movesWithStart);
  const last = addYears(today, YEARS);
  if (lateBefore(session, centre, today, last, rules).length > 0) return null;
  let start = today;
  for (;;) {
    const late = lateBefore(session, centre, today, start, rules);
    if (late.length === 0) return start;
    const deficit = Math.max(...late.map((due) => daysBetween(due, today)));
    start = addDays(start, Math.max(1, deficit - UNEVEN));
  }
}

/** Checks, the days of the session themselves and days of the calendar say nothing about when to start. */
function movesWithStart({ doneWhen, sessionDay, fixedOn }: Rule): boolean {
  return doneWhen === undefined && sessionDay !== true && fixedOn === undefined;
}

/** The dues before `start`, were it the session's first day, that are past today. */
function lateBefore(session: Session, centre: Centre, today: CivilDate, start: CivilDate, rules: readonly Rule[]): CivilDate[] {
  const end = addDays(start, daysBetween(session.start, session.end));
  const moved = { ...session, start, end };
  const isLate = (occurrence: Occurrence): boolean =>
    occurrence.due !== null && occurrence.due < today && occurrence.due < start && isOutstanding(occurrence, moved);
  return schedule(moved, centre, rules).flatMap((occurrence) => (isLate(occurrence) ? (occurrence.due ?? []) : []));
}
