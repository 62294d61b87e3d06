import type { ScreenId } from '@/lib/ceres/screens';
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
