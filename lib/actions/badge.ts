import type { CivilDate } from '@/lib/dates/civil';
import { showBadge } from '@/lib/platform/badge';
import { COUNT_LIMIT, countOverdue } from '@/lib/store/agenda';
import type { Database } from '@/lib/store/db';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';

const COLOURS = { back: '#b3261e', text: '#ffffff' };

/** Reads how much is overdue on `today` and shows it on the toolbar button: « 99+ » at most, nothing at zero. */
export async function refreshBadge(db: Database, today: CivilDate): Promise<void> {
  const overdue = await countOverdue(db, today);
  await showBadge(badgeText(overdue), badgeTitle(overdue), COLOURS);
}

/** What the button shows where nothing can be read: the count of another day would be a wrong one. */
export const BLIND = '!';

/** Shows on the toolbar button that Jalon cannot read its data. */
export function showBlindBadge(): Promise<void> {
  return showBadge(BLIND, typo('Jalon : données inaccessibles, ouvrez le panneau'), COLOURS);
}

/** The few letters on the button. */
export function badgeText(overdue: number): string {
  if (overdue === 0) return '';
  return overdue < COUNT_LIMIT ? String(overdue) : '99+';
}

/** The same in words, for whoever points at the button or hears it. */
export function badgeTitle(overdue: number): string {
  if (overdue === 0) return typo('Jalon : aucune échéance en retard');
  if (overdue >= COUNT_LIMIT) return typo('Jalon : plus de 99 échéances en retard');
  return typo(`Jalon : ${counted(overdue, 'échéance')} en retard`);
}
