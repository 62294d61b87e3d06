import type { ScreenId } from './screen-ids';
import { SCREENS } from './screens';
import { says, toPlain } from './text';

/**
 * From this confidence on a screen is sure enough to speak over the page itself, beside buttons that its own words name. The box that asks to
 * confirm says little, and is where it matters most.
 */
export const SURE = 0.66;

/** A longer name is a sentence. In characters. */
const LONGEST_NAME = 80;

/** The buttons of a page after which something can no longer be changed, as it calls them, and what that is, in French. */
export interface Guarded {
  readonly buttons: readonly string[];
  readonly freezes: string;
}

/** The buttons of a screen that freeze something, among those that a page shows; null where there are none. */
export function guardedOn(screen: ScreenId, buttons: readonly string[]): Guarded | null {
  const act = SCREENS.find(({ id }) => id === screen)?.act;
  if (act === undefined) return null;
  const found = buttons.filter((name) => name.length <= LONGEST_NAME && says(toPlain(name), act.buttons));
  return found.length === 0 ? null : { buttons: found, freezes: act.freezes };
}
