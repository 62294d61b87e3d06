import { signal } from '@preact/signals';

/** Where the panel is: what its address says after the `#`. */
export type Place =
  | { readonly view: 'aujourdhui' | 'sessions' | 'nouvelle' | 'reglages' }
  | { readonly view: 'session' | 'modifier'; readonly id: string };

export const route = signal<Place>({ view: 'aujourdhui' });

/** The place that an address names; Aujourd'hui where it names none. */
export function placeOf(hash: string): Place {
  const [, view = '', id = '', page = ''] = hash.split('/');
  if (view === 'sessions' && id !== '') {
    return { view: page === 'modifier' ? 'modifier' : 'session', id: decoded(id) };
  }
  if (view === 'sessions' || view === 'nouvelle' || view === 'reglages') return { view };
  return { view: 'aujourdhui' };
}

/** An address typed by hand may be no address. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a place, for a link. */
export function hrefOf(place: Place): string {
  if (!('id' in place)) return place.view === 'aujourdhui' ? '#/' : `#/${place.view}`;
  const session = `#/sessions/${encodeURIComponent(place.id)}`;
  return place.view === 'modifier' ? `${session}/modifier` : session;
}
