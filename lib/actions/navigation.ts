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
  passage: 'passage',
  jour: 'jour',
  courriels: 'courriels',
  suites: 'suites',
  frise: 'frise',
  'et-si': 'et-si',
  papiers: 'papiers',
} as const;

/** The views that stand by themselves, and the tab that each is reached from; Aujourd'hui has no address of its own. */
const ALONE = {
  sessions: 'sessions',
  nouvelle: 'sessions',
  si: 'sessions',
  calendrier: 'sessions',
  annee: 'reglages',
  reglages: 'reglages',
  raccourcis: 'reglages',
  guide: 'reglages',
} as const;

type Alone = keyof typeof ALONE;
type OfSession = (typeof OF_SESSION)[keyof typeof OF_SESSION];

/** Where the panel is: what its address says after the `#`. */
export type Place =
  | { readonly view: 'aujourdhui' | Alone }
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
  return { view: isAlone(head) ? head : 'aujourdhui' };
}

/** The tab that a place is reached from: those of one session are from the list. */
export function tabOf({ view }: Place): 'aujourdhui' | (typeof ALONE)[Alone] {
  if (view === 'aujourdhui') return view;
  return isAlone(view) ? ALONE[view] : 'sessions';
}

function isAlone(view: string): view is Alone {
  return Object.hasOwn(ALONE, view);
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
