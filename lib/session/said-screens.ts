import type { Centre } from './centre';
import type { SaidScreen } from './centre-lists';

/** A page of CERES as a word of the user's is kept for it: route and heading masked, and the screen recognised there, empty for none. */
export type PagePlace = Pick<SaidScreen, 'route' | 'heading'> & { readonly recognised: string };

/**
 * What the user said that such a page shows: a screen's id, or nothing for « ce n'est pas cet écran ». Null where she said nothing of it. Screens
 * that share route and heading (tabs of one page) are told apart by what is recognised: another one there is another page.
 */
export function saidAt(said: readonly SaidScreen[], place: PagePlace): string | null {
  return said.find((entry) => isAbout(entry, place))?.screen ?? null;
}

/** The centre with what was said of such a page, in place of any former word. To say what is recognised anyway takes the former word back. */
export function withSaid(centre: Centre, place: PagePlace, screen: string, id: string): Centre {
  const others = centre.screens.filter((entry) => !isAbout(entry, place));
  return { ...centre, screens: screen === place.recognised ? others : [...others, { id, ...place, screen }] };
}

function isAbout({ route, heading, recognised }: SaidScreen, place: PagePlace): boolean {
  return route === place.route && heading === place.heading && (recognised ?? place.recognised) === place.recognised;
}
