import type { CivilDate } from '@/lib/dates/civil';
import { PHASES, type Phase } from '@/lib/rulebook/phases';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { checksOf, type Check } from './checks';
import { movesBetween, type Move, type Moves } from './moves';
import { plan, type PlanLine } from './plan';

/** A session as it is, and as it would be on other days. */
export interface Supposed {
  readonly before: Session;
  readonly after: Session;
}

/** What moves of one phase. */
export interface PhaseMoves {
  readonly phase: Phase;
  readonly moved: readonly Move[];
}

/** Something done for the former days, with the last day that it would have were it done again. */
export interface ToRedo {
  readonly key: string;
  readonly due: CivilDate | null;
  readonly isLate: boolean;
}

/** « Et si ? »: what other days would change of a session. */
export interface Supposition {
  readonly moves: Moves;
  readonly phases: readonly PhaseMoves[];
  /** What would have its last day behind it, and had not; and the other way round. */
  readonly late: readonly Move[];
  readonly relieved: readonly Move[];
  /** What could be done from today on, and cannot be yet; and the other way round. The days of the session themselves only follow it. */
  readonly opened: readonly PlanLine[];
  readonly closed: readonly PlanLine[];
  /** What would be to look at, and what would be so no more. */
  readonly checks: readonly Check[];
  readonly cleared: readonly Check[];
  readonly redo: readonly ToRedo[];
}

/** What moving a session would change, on `today`. Nothing is saved. */
export function suppose({ before, after }: Supposed, centre: Centre, today: CivilDate): Supposition {
  const moves = movesBetween({ session: before, centre }, { session: after, centre }, today);
  const is = plan(after, centre, today).lines;
  const doable = new Set(plan(before, centre, today).lines.flatMap((line) => (canBeDone(line, today) ? line.key : [])));
  const [known, found] = [checksOf(before, centre, today), checksOf(after, centre, today)];
  return {
    moves,
    phases: byPhase(moves.moved),
    late: moves.moved.filter(({ becomesLate }) => becomesLate),
    relieved: moves.moved.filter(({ noLongerLate }) => noLongerLate),
    opened: is.filter((line) => canBeDone(line, today) && !doable.has(line.key)),
    closed: is.filter(({ key, urgency }) => urgency === 'pas-encore-ouvert' && doable.has(key)),
    checks: without(found, known),
    cleared: without(known, found),
    redo: redoOf(moves, is, today),
  };
}

/** Whether something to do, not of the days of the session, has opened, and its window, where it has one, has not closed. */
function canBeDone({ open, opens, until, due, target, rule }: PlanLine, today: CivilDate): boolean {
  const closes = rule.window === true ? (due ?? target ?? today) : today;
  return open && until === null && opens !== null && opens <= today && closes >= today;
}

function byPhase(moved: readonly Move[]): PhaseMoves[] {
  return PHASES.flatMap((phase) => {
    const here = moved.filter(({ rule }) => rule.phase === phase);
    return here.length === 0 ? [] : [{ phase, moved: here }];
  });
}

/** The checks that are not among others, by what they say. */
function without(checks: readonly Check[], others: readonly Check[]): Check[] {
  const said = new Set(others.map(({ id, text }) => `${id} ${text}`));
  return checks.filter(({ id, text }) => !said.has(`${id} ${text}`));
}

function redoOf({ undone }: Moves, lines: readonly PlanLine[], today: CivilDate): ToRedo[] {
  const dues = new Map(lines.map(({ key, due }) => [key, due]));
  return undone.map(({ occurrence: { key } }) => {
    const due = dues.get(key) ?? null;
    return { key, due, isLate: due !== null && due < today };
  });
}
