import { placeOf, type Place } from '@/lib/actions/navigation';

/** The heading of each view that there is: one without its heading does not compile. */
const HEADINGS: Readonly<Record<Place['view'], RegExp | string>> = {
  aujourdhui: 'Aujourd’hui',
  sessions: 'Sessions',
  nouvelle: 'Nouvelle session',
  si: 'Si je commence le…',
  calendrier: 'Calendrier',
  annee: /^L’année/,
  session: /Agent de propreté/,
  modifier: 'Modifier la session',
  'deja-fait': 'Déjà fait ?',
  historique: 'Historique',
  point: 'Point de situation',
  dupliquer: /^Dupliquer/,
  candidats: 'Candidats',
  jury: 'Jury',
  passage: 'Ordre de passage',
  jour: 'Jour d’examen',
  courriels: 'Courriels',
  suites: 'PV et suites',
  frise: 'Frise',
  'et-si': 'Et si ?',
  papiers: 'Imprimer, exporter',
  reglages: 'Réglages',
  raccourcis: /accourcis/,
  guide: 'Guide',
};

/** Each view by its address, and its heading; `session` is the address of the one that {@link walkMainJob} makes. */
export function allViews(session: string): readonly (readonly [string, RegExp | string])[] {
  return Object.entries(HEADINGS).map(([view, heading]) => {
    const address = ['#/', session, `${session}/${view}`, `#/${view}`].find((one) => placeOf(one).view === view);
    if (address === undefined) throw new Error(`« ${view} » has no address`);
    return [address, heading];
  });
}
