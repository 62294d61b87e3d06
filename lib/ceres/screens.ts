import type { Screen } from './screen';
import { convocations } from './screens/convocations';

const ALL = [convocations] as const satisfies readonly Screen[];

export type ScreenId = (typeof ALL)[number]['id'];

/** The screens beside which Jalon has something to say; recognised, or picked by hand. One file each in `screens/`. */
export const SCREENS: readonly (Screen & { readonly id: ScreenId })[] = ALL;

/** The screen of this id, which may come from outside; undefined where there is none. */
export function screenOf(id: string): (Screen & { readonly id: ScreenId }) | undefined {
  return SCREENS.find((screen) => screen.id === id);
}
