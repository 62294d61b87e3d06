import type { ScreenId } from '@/lib/ceres/screen-ids';
import { SCREENS } from '@/lib/ceres/screens';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import type { Plan } from './plan';
import { ACT_OF } from './reminders';

const ASK = 'En cas de doute, votre DDETS.';

/**
 * Both risks of a screen on which something freezes, freezing too early and being late, in one French line; null for any other screen. It is said
 * whatever was done or understood; the day is that of the session's plan, where it has one.
 */
export function freezeRisks(screen: ScreenId, plan: Plan | null): string | null {
  const freezes = SCREENS.find(({ id }) => id === screen)?.act?.freezes;
  if (freezes === undefined) return null;
  const line = plan?.lines.find(({ rule }) => rule.id === ACT_OF[screen]) ?? null;
  return typo(`Valider fige ${freezes} : tout doit être définitif. ${lateness(line?.due ?? null, plan?.today ?? null)} ${ASK}`);
}

function lateness(due: Plan['today'] | null, today: Plan['today'] | null): string {
  if (due === null || today === null) return 'Ne pas valider à temps met hors délai.';
  if (today > due) return `Ne pas avoir validé avant la fin du ${shortDate(due)} met déjà hors délai.`;
  return `Ne pas valider avant la fin du ${shortDate(due)} met hors délai.`;
}
