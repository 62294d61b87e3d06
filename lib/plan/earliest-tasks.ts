import { daysBetween, type CivilDate } from '@/lib/dates/civil';
import { PHASES, type Phase } from '@/lib/rulebook/phases';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { earliestStart, openBefore, type Passed } from './earliest-start';
import type { Occurrence } from './occurrence';
import { withRecordedDay } from './recorded';

/** What is to be done before a session, of one phase. */
export interface TasksBefore {
  readonly phase: Phase;
  readonly tasks: readonly Occurrence[];
  /** Whether all of it falls within the last month before the session: it seldom says when that may start. */
  readonly isLate: boolean;
}

/** Days before the session within which a task seldom binds its start. */
const LAST_MONTH = 30;

/**
 * What of a session with nothing done can keep it from starting earlier, by phase: what is asked or advised before its first day. Dated by the earliest
 * start without anything done (`today` where there is none), so that the list stays the same while things are ticked.
 */
export function tasksBefore(session: Session, centre: Centre, today: CivilDate): readonly TasksBefore[] {
  const bare = { ...session, ticks: {} };
  const start = earliestStart(bare, centre, today) ?? today;
  const open = openBefore(bare, centre, start, 'target');
  const isLate = ({ occurrence, day }: Passed) => daysBetween(occurrence.due ?? day, start) < LAST_MONTH;
  return PHASES.flatMap((phase) => {
    const here = open.filter(({ occurrence }) => occurrence.rule.phase === phase);
    return here.length === 0 ? [] : [{ phase, tasks: here.map(({ occurrence }) => occurrence), isLate: here.every(isLate) }];
  });
}

/** The session were these occurrences done today, with the days that they record. */
export function withDone(session: Session, keys: Iterable<string>, today: CivilDate): Session {
  let done = session;
  for (const key of keys) {
    const ticks = { ...done.ticks, [key]: { ...EMPTY_TICK, status: 'fait' as const, doneOn: today } };
    done = withRecordedDay(done, { ...done, ticks }, key);
  }
  return done;
}
