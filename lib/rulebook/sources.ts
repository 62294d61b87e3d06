import { lowerFirst } from '@/lib/words/typography';
import type { Scope } from './rule';

/**
 * The documents that the rules come from. 000 to 004 are the five sources; nothing in 000, 001 and 002 says who issued them,
 * so they count as national by assumption. 001 and 004 speak of DIRECCTE: they are from before April 2021.
 * `scope` is whose requirement a document can state.
 */
export const DOCUMENTS = {
  '000': { title: 'Pendant la session d’examen', note: 'portée nationale supposée', scope: 'national' },
  '001': {
    title: 'Le responsable de session, formulaire à cocher',
    note: 'source ancienne, portée nationale supposée',
    scope: 'national',
  },
  '002': { title: 'La préparation d’une session d’examen', note: 'portée nationale supposée', scope: 'national' },
  '003': { title: 'Chronologie d’une session d’examen', note: 'Île-de-France', scope: 'ile-de-france' },
  '004': {
    title: 'Les acteurs du centre agréé',
    note: 'source ancienne, Auvergne-Rhône-Alpes',
    scope: 'auvergne-rhone-alpes',
  },
  'arrete-2016-07-21': {
    title: 'Arrêté du 21 juillet 2016 et son règlement général annexé',
    note: 'texte officiel',
    scope: 'national',
  },
  'arrete-2024-09-26': {
    title: 'Arrêté du 26 septembre 2024',
    note: 'texte officiel, titre CTRMTV',
    scope: 'national',
  },
  'code-travail': { title: 'Code du travail', note: 'texte officiel', scope: 'national' },
  'faq-officielle': {
    title: 'Foire aux questions officielle des responsables de session',
    note: 'conseil, sans texte',
    scope: 'national',
  },
  'pratique-de-terrain': { title: 'Pratique de terrain', note: 'usage, sans texte', scope: 'national' },
  'pratique-nouvelle-aquitaine': {
    title: 'Pratique régionale de Nouvelle-Aquitaine',
    note: 'usage, sans texte',
    scope: 'nouvelle-aquitaine',
  },
  ddets: { title: 'Délai confirmé par la DDETS', note: 'réponse donnée au centre', scope: 'centre' },
  centre: { title: 'Choix du centre', note: 'décidé par le centre', scope: 'centre' },
} as const satisfies Readonly<Record<string, { title: string; note: string; scope: Scope }>>;

export type DocumentId = keyof typeof DOCUMENTS;

/** Where a source says a thing: its document, the lines or the article. Nothing is quoted. */
export interface SourceRef {
  readonly doc: DocumentId;
  readonly lines?: string;
  readonly article?: string;
}

/** « source 002, l. 15-16 », « arrêté du 26 septembre 2024, art. 15 ». */
export function citation(source: SourceRef): string {
  const name = /^\d{3}$/.test(source.doc) ? `source ${source.doc}` : lowerFirst(DOCUMENTS[source.doc].title);
  const place = source.article ?? (source.lines === undefined ? undefined : `l. ${source.lines}`);
  return place === undefined ? name : `${name}, ${place}`;
}
