import type { ScreenId } from '@/lib/ceres/screens';
import { holds } from '@/lib/rulebook/condition';
import type { Reminder } from '@/lib/rulebook/reminder';
import { REMINDERS } from '@/lib/rulebook/reminders';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { factsOf } from './facts';
import type { Plan, PlanLine } from './plan';

/** What is recalled beside a CERES screen: the rules of that screen, those still open first, then by last day; three at most. */
export function remindersOf(plan: Plan, screen: ScreenId): readonly PlanLine[] {
  const lines = plan.lines.filter(({ rule }) => rule.screens?.includes(screen) === true);
  return lines.sort((a, b) => Number(b.open) - Number(a.open) || daysUntil(a) - daysUntil(b)).slice(0, 3);
}

/** What has no date comes last. Finite, for two of them to be equal. */
function daysUntil({ daysLeft }: PlanLine): number {
  return daysLeft ?? Number.MAX_SAFE_INTEGER;
}

/** What holds throughout a session of this kind, never ticked, in the order of the phases. */
export function standingReminders(session: Session, centre: Centre): readonly Reminder[] {
  const facts = factsOf(session, centre);
  return REMINDERS.filter(({ when }) => holds(when, facts));
}
