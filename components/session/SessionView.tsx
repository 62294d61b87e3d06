import { openedPlan } from '@/lib/actions/plans';
import { centre } from '@/lib/actions/state';
import { PHASES, type Phase as PhaseId } from '@/lib/rulebook/phases';
import type { Plan, PlanLine } from '@/lib/plan/plan';
import { standingReminders } from '@/lib/plan/reminders';
import { Head } from './Head';
import { Notices } from './Notices';
import { OpenedSession } from './OpenedSession';
import { Phase } from './Phase';

/** One session: its head, then its dated checklist by phase along the rod. */
export function SessionView() {
  return <OpenedSession>{() => (openedPlan.value === null ? null : <Whole plan={openedPlan.value} />)}</OpenedSession>;
}

function Whole({ plan }: { readonly plan: Plan }) {
  return (
    <>
      <Head plan={plan} />
      <Notices plan={plan} />
      <Rod key={plan.session.id} plan={plan} />
    </>
  );
}

function Rod({ plan }: { readonly plan: Plan }) {
  const reminders = standingReminders(plan.session, centre.value);
  const phases = PHASES.map((phase) => [phase, plan.lines.filter(({ rule }) => rule.phase === phase)] as const).filter(
    ([phase, lines]) => lines.length > 0 || reminders.some((reminder) => reminder.phase === phase),
  );
  const current = currentPhase(phases);
  return (
    <div class="rod">
      {phases.map(([phase, lines], n) => (
        <Phase
          key={phase}
          phase={phase}
          lines={lines}
          reminders={reminders.filter((reminder) => reminder.phase === phase)}
          session={plan.session.id}
          current={phase === current}
          turn={phase === current ? 1 : n + 2}
        />
      ))}
    </div>
  );
}

/** The phase being worked on: the first that still has something open. */
function currentPhase(phases: readonly (readonly [PhaseId, readonly PlanLine[]])[]): PhaseId | null {
  return phases.find(([, lines]) => lines.some(({ open }) => open))?.[0] ?? null;
}
