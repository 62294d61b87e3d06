import type { Place } from './snapshot';

/** A place of a page, as a witness. */
export interface Spot {
  readonly place: Place;
  /** What it is called in French. */
  readonly name: string;
  /** Where a page says which of its parts is shown, where it is only named, where one works, and what else it says. */
  readonly kind: 'part' | 'label' | 'work' | 'text';
  /** How far a screen's name, said here, convinces, from 0 to 1. */
  readonly naming: number;
}

/** Every place of a page, in the order in which evidence is told. */
export const SPOTS: readonly Spot[] = [
  { place: 'headings', name: 'titre', kind: 'part', naming: 0.5 },
  { place: 'tabs', name: 'onglet', kind: 'part', naming: 0.45 },
  { place: 'breadcrumb', name: 'fil d’Ariane', kind: 'part', naming: 0.35 },
  { place: 'buttons', name: 'bouton', kind: 'work', naming: 0 },
  { place: 'columns', name: 'colonne', kind: 'work', naming: 0 },
  { place: 'labels', name: 'champ', kind: 'work', naming: 0 },
  { place: 'texts', name: 'texte', kind: 'text', naming: 0 },
  { place: 'title', name: 'titre de la page', kind: 'label', naming: 0.3 },
  { place: 'route', name: 'adresse', kind: 'label', naming: 0.3 },
];
