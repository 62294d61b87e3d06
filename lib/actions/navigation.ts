import { signal } from '@preact/signals';

/** The views of one session, by the last part of their address; the session itself has none. */
const OF_SESSION = {
  '': 'session',
  modifier: 'modifier',
  'deja-fait': 'deja-fait',
  historique: 'historique',
  point: 'point',
  dupliquer: 'dupliquer',
  candidats: 'candidats',
  jury: 'jury',
  jour: 'jour',
  courriels: 'courriels',
  suites: 'suites',
  frise: 'frise',
  'et-si': 'et-si',
  papiers: 'papiers',
} as const;

/** The views that stand by themselves; Aujourd'hui has no address of its own. */
const ALONE = ['sessions', 'nouvelle', 'si', 'calendrier', 'annee', 'reglages', 'raccourcis', 'guide'] as const;

type OfSession = (typeof OF_SESSION)[keyof typeof OF_SESSION];

/** Where the panel is: what its address says after the `#`. */
export type Place =
  | { readonly view: 'aujourdhui' | (typeof ALONE)[number] }
  | { readonly view: OfSession; readonly id: string }
  | { readonly view: 'guide'; readonly chapter: string };

export const route = signal<Place>({ view: 'aujourdhui' });

/** The place that an address names; Aujourd'hui where it names none. */
export function placeOf(hash: string): Place {
  const [, head = '', id = '', page = ''] = hash.split('/');
  if (head === 'sessions' && id !== '') {
    return { view: Object.hasOwn(OF_SESSION, page) ? OF_SESSION[page as keyof typeof OF_SESSION] : 'session', id: decoded(id) };
  }
  if (head === 'guide' && id !== '') return { view: head, chapter: decoded(id) };
  return { view: ALONE.find((view) => view === head) ?? 'aujourdhui' };
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
  if ('chapter' in place) return `#/guide/${encodeURIComponent(place.chapter)}`;
  if (!('id' in place)) return place.view === 'aujourdhui' ? '#/' : `#/${place.view}`;
  const session = `#/sessions/${encodeURIComponent(place.id)}`;
  return place.view === 'session' ? session : `${session}/${place.view}`;
}
