import { daysBetween, type CivilDate } from '@/lib/dates/civil';
import type { Party, Rule } from '@/lib/rulebook/rule';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import type { Occurrence } from './occurrence';
import { rulesFor } from './own-rules';
import { isOutstanding, schedule } from './schedule';

/** A session in its centre. */
export interface Placed {
  readonly session: Session;
  readonly centre: Centre;
}

/** An open occurrence whose last day, or advised day, is another one. */
export interface Move {
  readonly rule: Rule;
  readonly subject: string;
  /** Null where it had none, or has none any more. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** Days that it moves by, negative when it comes earlier; 0 where it gains or loses its date. */
  readonly by: number;
  /** Whether the last day has passed on `today`, and had not before; and the other way round. */
  readonly becomesLate: boolean;
  readonly noLongerLate: boolean;
}

/** What another session, or another centre, would change of a plan. */
export interface Moves {
  readonly moved: readonly Move[];
  /** What would be to do and did not apply, and the other way round. */
  readonly added: readonly Occurrence[];
  readonly dropped: readonly Occurrence[];
  /** How many become late, those added with their last day behind them included. */
  readonly late: number;
  /** What was done and is tied to days that would no longer be those. */
  readonly undone: readonly Redo[];
}

/** Something done that is to be done again, and who is to be told. */
export interface Redo {
  readonly occurrence: Occurrence;
  readonly tell: readonly Party[];
}

/**
 * What would move between two states of one session, on `today`. The days of the session themselves follow it and are not told one by one; what
 * is settled does not move.
 */
export function movesBetween(before: Placed, after: Placed, today: CivilDate): Moves {
  const [old, next] = [scheduled(before), scheduled(after)];
  const kept = [...next.values()].flatMap((to) => {
    const from = old.get(to.key);
    return from === undefined ? [] : [[from, to] as const];
  });
  const moved = kept.flatMap(([from, to]) => (isOutstanding(to, after.session) ? moveOf(from, to, today) : []));
  const added = [...next.values()].filter((one) => !old.has(one.key) && isOutstanding(one, after.session));
  return {
    moved,
    added,
    dropped: [...old.values()].filter((one) => !next.has(one.key) && isOutstanding(one, before.session)),
    late: moved.filter(({ becomesLate }) => becomesLate).length + added.filter((one) => isLate(one, today)).length,
    undone: haveDaysMoved(before.session, after.session) ? kept.flatMap(([from]) => redoOf(from, before.session)) : [],
  };
}

/** Whether there is nothing to show before it is saved. */
export function isStill({ moved, added, dropped, undone }: Moves): boolean {
  return moved.length + added.length + dropped.length + undone.length === 0;
}

/** What would move over several sessions. */
export function sumMoves(list: readonly Moves[]): Moves {
  return {
    moved: list.flatMap(({ moved }) => moved),
    added: list.flatMap(({ added }) => added),
    dropped: list.flatMap(({ dropped }) => dropped),
    late: list.reduce((sum, { late }) => sum + late, 0),
    undone: list.flatMap(({ undone }) => undone),
  };
}

/** By key, what can be told; the rest is not even dated, which halves the time that 1,000 sessions take. */
function scheduled({ session, centre }: Placed): ReadonlyMap<string, Occurrence> {
  const rules = rulesFor(centre).filter(canBeTold);
  return new Map(schedule(session, centre, rules).flatMap((one) => (canBeTold(one.rule) ? [[one.key, one] as const] : [])));
}

/** What is of every day of the session, or of its days whatever the session is, only follows them, and asks nothing of what comes before. */
function canBeTold({ daily, sessionDay, when, needs, tiedToDays }: Rule): boolean {
  return daily !== true && (sessionDay !== true || when !== undefined || needs !== undefined || tiedToDays !== undefined);
}

function moveOf(before: Occurrence, after: Occurrence, today: CivilDate): Move[] {
  const from = before.due ?? before.target;
  const to = after.due ?? after.target;
  if (from === to || after.until !== null) return [];
  const by = from === null || to === null ? 0 : daysBetween(from, to);
  const [was, is] = [isLate(before, today), isLate(after, today)];
  return [{ rule: after.rule, subject: after.subject, from, to, by, becomesLate: is && !was, noLongerLate: was && !is }];
}

function isLate({ due, until }: Occurrence, today: CivilDate): boolean {
  return due !== null && until === null && due < today;
}

/** An archived session keeps its plan, wherever its days go. */
function haveDaysMoved(before: Session, after: Session): boolean {
  return after.state !== 'archivee' && (before.start !== after.start || before.end !== after.end);
}

function redoOf(occurrence: Occurrence, session: Session): Redo[] {
  const { tiedToDays } = occurrence.rule;
  // Counted, it is done without a tick: who was convened for other days is to be convened anew.
  const isDone = session.ticks[occurrence.key]?.status === 'fait' || (occurrence.count !== null && occurrence.doneByItself);
  return tiedToDays === undefined || !isDone ? [] : [{ occurrence, tell: tiedToDays }];
}
