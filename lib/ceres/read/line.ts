import type { Fact } from '../fact';
import { fold, shownText } from './plain';

/** One thing that a page says: a fact, or a part of one. */
export interface Line {
  /** What may be its label, folded: on many makes only what stands before it. */
  readonly name: string;
  /** Whether that is one for sure: a field's, or one with a colon. */
  readonly isNamed: boolean;
  /** What it says, as shown and folded: characters have the same places in both. */
  readonly shown: string;
  readonly plain: string;
  /** What the same fact says before it, folded. */
  readonly before: string;
  readonly fact: Fact;
  /** How far its place is believed where two disagree. */
  readonly rank: number;
}

/** Where two places disagree, the last of these holds: a title is about the whole page, a field may be half filled in. */
const PLACES = ['bouton', 'texte', 'titre de la page', 'champ', 'onglet', 'fil d’Ariane', 'titre'];

/** What stands beside such a label is believed more than a field. */
const LABELLED = PLACES.indexOf('champ') + 0.5;

/** Of buttons, those that lead back say where one is. */
const BACK = /^\s*(?:[←<‹«]|retour\b)/i;

/** The longest fact that is looked at, in characters. */
const MOST = 160;

/** Between the parts of one text: never a dash, which dates have too. */
const PARTS = /[|·•›»«;←\n]| > (?! ?\d{1,2}[/.]\d{1,2}(?!\d))/;

/** « Titre visé : Cuisinier »; a label has no digits, so that « 9:30 » is none. */
const LABEL = /^([^\d:]{2,40}?) ?: ?(?=\S)/;

/** The lines of a page, in its order. */
export function linesOf(facts: readonly Fact[]): Line[] {
  return facts.filter(isSaid).flatMap((fact) => {
    const parts = fact.text.slice(0, MOST).split(PARTS).map(shownText).filter((part) => part !== '');
    return parts.map((part, n) => lineOf(fact, part, n === 0 && hasLabel(fact) ? fact.name : '', fold(parts.slice(0, n).join(' '))));
  });
}

/** How far what a line says under a label of its own is believed. */
export function labelledRank({ rank, fact }: Line): number {
  return fact.where === 'texte' ? LABELLED : rank;
}

/** The heads of columns are about what stands below them, buttons about what they do. */
function isSaid({ where, text }: Fact): boolean {
  return where !== 'colonne' && (where !== 'bouton' || BACK.test(text));
}

/** Titles, tabs and breadcrumbs have none: what stands before them is something else. */
function hasLabel({ where }: Fact): boolean {
  return where === 'texte' || where === 'champ';
}

function lineOf(fact: Fact, part: string, label: string, before: string): Line {
  const inText = LABEL.exec(part);
  const shown = inText ? part.slice(inText[0].length) : part;
  return {
    name: nameOf(inText?.[1] ?? label),
    isNamed: inText !== null || /:\s*$/.test(label) || (label !== '' && fact.where === 'champ'),
    shown,
    plain: fold(shown),
    before,
    fact,
    rank: PLACES.indexOf(fact.where),
  };
}

/** « Date de début * : » is « date de debut ». */
function nameOf(label: string): string {
  return fold(shownText(label)).replace(/\((?:obligatoire|requis|facultatif)\)|[*:?]/g, '').trim();
}
