import { plan, type Plan } from '@/lib/plan/plan';
import { computed } from '@preact/signals';
import { chosen } from './chosen';
import { centre, opened, today } from './state';

// Apart from the other signals, so that the panel opens without the rulebook.

/** The dated checklist of the open session. */
export const openedPlan = computed<Plan | null>(() => {
  const session = opened.value;
  return session === null || session === 'missing' ? null : plan(session, centre.value, today.value);
});

/** The dated checklist of the session that is spoken of beside CERES. */
export const chosenPlan = computed<Plan | null>(() =>
  chosen.value === null ? null : plan(chosen.value, centre.value, today.value),
);
