import type { Place } from './snapshot';

/** A place that names what a page shows, as a witness. */
export interface Spot {
  readonly place: Place;
  /** How far a screen's name convinces, said here, from 0 to 1. */
  readonly naming: number;
  /** How much of the belief in a screen is left where another one is named here. */
  readonly other: number;
  /** How much is left where this is said to be no screen at all. */
  readonly never: number;
}

/** Where a page says which of its parts is shown: the nearer to the eye, the surer. */
export const NAMING: readonly Spot[] = [
  { place: 'headings', naming: 0.5, other: 0.45, never: 0.25 },
  { place: 'tabs', naming: 0.45, other: 0.5, never: 0.4 },
  { place: 'breadcrumb', naming: 0.4, other: 0.6, never: 0.25 },
  { place: 'texts', naming: 0.35, other: 0.75, never: 1 },
  { place: 'title', naming: 0.3, other: 0.85, never: 0.4 },
  { place: 'route', naming: 0.3, other: 0.85, never: 0.4 },
];

/** What each place is called in French. */
export const PLACE_NAMES: Readonly<Record<Place, string>> = {
  headings: 'titre',
  tabs: 'onglet',
  breadcrumb: 'fil d’Ariane',
  title: 'titre de la page',
  route: 'adresse',
  buttons: 'bouton',
  columns: 'colonne',
  labels: 'champ',
  texts: 'texte',
};
