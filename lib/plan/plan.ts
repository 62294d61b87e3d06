import { daysBetween, type CivilDate } from '@/lib/dates/civil';
import type { Rule } from '@/lib/rulebook/rule';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK, occurrenceKey, type Tick } from '@/lib/session/tick';
import type { Occurrence } from './occurrence';
import { rulesFor } from './own-rules';
import { isOutstanding, schedule } from './schedule';
import { urgencyOf, type Urgency } from './urgency';

/** An occurrence as it stands on a day. */
export interface PlanLine extends Occurrence {
  /** What was recorded; a check that the session settles reads as done, unless someone said otherwise. */
  readonly tick: Tick;
  readonly open: boolean;
  /** Null when done or « sans objet ». */
  readonly urgency: Urgency | null;
  /** Late, and asked for: what a session entered late has behind it is `unanswered` instead, until it is answered. */
  readonly overdue: boolean;
  readonly unanswered: boolean;
  /** Said to be done by hand, while not everybody that it is about is settled. */
  readonly overridden: boolean;
  /** Days from today to `due`, else to `target`: negative when past, null without either. */
  readonly daysLeft: number | null;
  /** What is to be done first and is still open. */
  readonly unmet: readonly Occurrence[];
}

export interface PlanCounts {
  readonly total: number;
  /** Done or « sans objet ». */
  readonly settled: number;
  /** What is late, two that count together counted once. */
  readonly overdue: number;
  /** « À régulariser »: what lay behind when the session was entered or moved, and nobody has answered yet. */
  readonly unanswered: number;
  readonly byUrgency: Readonly<Record<Urgency, number>>;
}

/** A session's dated checklist on a day. */
export interface Plan {
  readonly session: Session;
  readonly today: CivilDate;
  readonly lines: readonly PlanLine[];
  readonly counts: PlanCounts;
  /** The open line whose last day comes first, the overdue ones included and the blank ones of past days not; null when none is dated. */
  readonly next: PlanLine | null;
}

/** The schedule of a session with status, urgency, days left, needs, counts and what is next, on `today`. */
export function plan(session: Session, centre: Centre, today: CivilDate, rules: readonly Rule[] = rulesFor(centre)): Plan {
  const occurrences = schedule(session, centre, rules);
  const open = new Map(
    occurrences.filter((occurrence) => isOutstanding(occurrence, session)).map((occurrence) => [occurrence.key, occurrence]),
  );
  const lines = occurrences.map((one) => lineOf(one, tickOf(session, one.key), open, today, session.unansweredBefore));
  return { session, today, lines, counts: countsOf(lines), next: nextOf(lines) };
}

/** What was recorded of an occurrence, or an empty tick. */
export function tickOf(session: Session, key: string): Tick {
  return session.ticks[key] ?? EMPTY_TICK;
}

/** Whether something is still to be done. */
export function isOpen(tick: Tick): boolean {
  return tick.status === 'a-faire';
}

/** Whether an occurrence lay behind when its session was entered or moved late; rules of the days of the session are never late. */
export function isUnanswered({ due, until }: Pick<Occurrence, 'due' | 'until'>, before: CivilDate | null): boolean {
  return before !== null && until === null && due !== null && due < before;
}

/** An occurrence as it stands on `today`, given what was recorded of it and all that is open, by key. */
export function lineOf(
  occurrence: Occurrence,
  tick: Tick,
  open: ReadonlyMap<string, Occurrence>,
  today: CivilDate,
  unansweredBefore: CivilDate | null = null,
): PlanLine {
  const urgency = open.has(occurrence.key) ? urgencyOf(occurrence, today) : null;
  const late = urgency === 'en-retard';
  const unanswered = late && isUnanswered(occurrence, unansweredBefore);
  const day = occurrence.due ?? occurrence.target;
  return {
    tick: occurrence.doneByItself && isOpen(tick) ? { ...tick, status: 'fait', doneOn: occurrence.count?.on ?? null } : tick,
    overridden: tick.status === 'fait' && (occurrence.count?.missing.length ?? 0) > 0,
    open: urgency !== null,
    urgency,
    overdue: late && !unanswered,
    unanswered,
    daysLeft: day === null ? null : daysBetween(today, day),
    unmet: occurrence.needs.flatMap((rule) => open.get(occurrenceKey(rule)) ?? []),
    // Last: engines copy an object several times slower when a literal goes on after it.
    ...occurrence,
  };
}

function countsOf(lines: readonly PlanLine[]): PlanCounts {
  const byUrgency: Record<Urgency, number> = {
    'en-retard': 0,
    aujourdhui: 0,
    'sous-7-jours': 0,
    'sous-30-jours': 0,
    'conseille-depasse': 0,
    'plus-tard': 0,
    'non-renseigne': 0,
    'sans-date': 0,
    'pas-encore-ouvert': 0,
  };
  for (const { urgency } of lines) if (urgency !== null) byUrgency[urgency] += 1;
  const settled = lines.filter(({ open }) => !open).length;
  const unanswered = lines.filter((line) => line.unanswered).length;
  return { total: lines.length, settled, overdue: overdueCount(lines), unanswered, byUrgency };
}

/** How many are late, less those that count with another that is late too. */
function overdueCount(lines: readonly PlanLine[]): number {
  const late = lines.filter(({ overdue }) => overdue);
  const rules = new Set(late.map(({ rule }) => rule.id));
  return late.filter(({ rule }) => rule.countsWith === undefined || !rules.has(rule.countsWith)).length;
}

function nextOf(lines: readonly PlanLine[]): PlanLine | null {
  let next: PlanLine | null = null;
  for (const line of lines) {
    if (line.due === null || !line.open || line.urgency === 'non-renseigne') continue;
    if (next?.due == null || line.due < next.due) next = line;
  }
  return next;
}
