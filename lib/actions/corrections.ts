import { SCREEN_NAMES, screenId, type ScreenId } from '@/lib/ceres/screen-ids';
import { newId } from '@/lib/platform/ids';
import type { Understanding } from '@/lib/ceres/understand';
import { changesBetween } from '@/lib/session/act';
import { CENTRE_ID } from '@/lib/session/centre';
import { foldCentre } from '@/lib/session/fold';
import { centreLeaves } from '@/lib/session/leaves';
import { saidAt, withSaid } from '@/lib/session/said-screens';
import { beside, said, type Word } from './ceres';
import { placeOfPage } from './page-place';
import { save } from './save';
import { centre } from './state';
import { offer } from './undo';

/** What the user said of such a page before; null where she said nothing, or a screen that this version does not know. */
export function wordOn(report: Understanding): Word | null {
  const kept = saidAt(centre.value.screens, placeOfPage(report));
  if (kept === null) return null;
  const screen = screenId(kept);
  return screen === null && kept !== '' ? null : { screen };
}

/**
 * Takes the user's word for the screen that the tab shows, null for none of them, and remembers it for such pages. « Annuler » forgets it; so does
 * saying what was recognised anyway.
 */
export async function sayScreen(id: ScreenId | null): Promise<void> {
  const { value } = beside;
  if (value.tab !== 'ceres') return;
  const { report } = value;
  // At once: where it cannot be saved, it still holds until the page changes.
  said.value = { screen: id };
  const place = placeOfPage(report);
  const written = await save(
    new Map([
      [
        CENTRE_ID,
        (changes, act) => {
          const before = foldCentre(changes);
          return changesBetween(act, centreLeaves(before), centreLeaves(withSaid(before, place, id ?? '', newId())));
        },
      ],
    ]),
  );
  const acts = written.filter(({ added }) => added.length > 0);
  if (acts.length > 0) offer(acts, `Retenu pour cette page : ${nameOf(id)}. Voir Réglages, « À côté de CERES »`, 'correction de l’écran');
}

function nameOf(id: ScreenId | null): string {
  return id === null ? 'aucun de ces écrans' : SCREEN_NAMES[id];
}
