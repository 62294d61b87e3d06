import { addDays, addYears, daysBetween, type CivilDate } from '@/lib/dates/civil';
import type { Rule } from '@/lib/rulebook/rule';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import type { Occurrence } from './occurrence';
import { rulesFor } from './own-rules';
import { isOutstanding, schedule } from './schedule';

/** Which day of what comes before a session must not have passed: its last day, or its advised one (« ma marge » included), never the later. */
export type Kept = 'due' | 'target';

/** Something to do before a session, and its day that has passed. */
export interface Passed {
  readonly occurrence: Occurrence;
  readonly day: CivilDate;
}

/** How far ahead a start is looked for. */
const YEARS = 5;

/** A month is never more than this many days longer or shorter than another: a leap of that much less overshoots nothing. */
const UNEVEN = 3;

/**
 * The first day on which a session such as this one could start, from today on, without a required rule before it being already overdue
 * (`deadlines.md`, « Earliest start »); or, for `target`, without an advised day before it having passed. What is done or « sans objet »,
 * checks and tasks on a day of the calendar do not enter; the session keeps its length. Null where no day within five years is late enough:
 * the title has ended, say.
 */
export function earliestStart(session: Session, centre: Centre, today: CivilDate, kept: Kept = 'due'): CivilDate | null {
  if (passedBefore(session, centre, today, lastTried(today), kept).length > 0) return null;
  let start = today;
  for (;;) {
    const passed = passedBefore(session, centre, today, start, kept);
    if (passed.length === 0) return start;
    const deficit = Math.max(...passed.map(({ day }) => daysBetween(day, today)));
    start = addDays(start, Math.max(1, deficit - UNEVEN));
  }
}

/** The last day that is tried: what is late even then is late whatever the start. */
export function lastTried(today: CivilDate): CivilDate {
  return addYears(today, YEARS);
}

/** What is open before `start`, were it the session's first day, and whose day has passed. */
export function passedBefore(session: Session, centre: Centre, today: CivilDate, start: CivilDate, kept: Kept): Passed[] {
  return openBefore(session, centre, start, kept).filter(({ day }) => day < today);
}

/** What is open before `start`, were it the session's first day, in the order of the rulebook. */
export function openBefore(session: Session, centre: Centre, start: CivilDate, kept: Kept): Passed[] {
  const end = addDays(start, daysBetween(session.start, session.end));
  const moved = { ...session, start, end };
  return schedule(moved, centre, rulesFor(centre).filter(movesWithStart)).flatMap((occurrence) => {
    const day = occurrence[kept];
    return day !== null && day < start && isOutstanding(occurrence, moved) ? [{ occurrence, day }] : [];
  });
}

/** Checks, the days of the session themselves and days of the calendar say nothing about when to start. */
function movesWithStart({ doneWhen, sessionDay, fixedOn }: Rule): boolean {
  return doneWhen === undefined && sessionDay !== true && fixedOn === undefined;
}
