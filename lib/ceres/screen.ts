import type { Place } from './snapshot';

/**
 * What is said, as beginnings of words without capitals or accents, so that plurals, endings and abbreviations are the
 * same: `convoc` is « convocations » and « Convoc. ». Terms stand between spaces: all must be said, in any order.
 * `a|b` is one or the other, `-a|b` neither; `a.` is that whole word, `a_b` two words that stand side by side.
 */
export type Pattern = string;

/** What may be said, and how far it alone would convince, from 0 to 1. */
export type Weighted = Readonly<Record<Pattern, number>>;

/**
 * Which noun of a title is its head: what is made (« Résultats du jury ») before what is done (« Inscription des candidats »),
 * that before who it is done with, and that before a greeting.
 */
export const RANKS = ['thing', 'act', 'person', 'greeting'] as const;
export type Rank = (typeof RANKS)[number];

/** A CERES screen, as data: what it is called, what is worked with on it, and what speaks against it. */
export interface Screen {
  readonly id: string;
  /** What it is about, as beginnings of nouns, `a|b`, by rank. */
  readonly nouns: Readonly<Partial<Record<Rank, Pattern>>>;
  /** A word of the trade that it cannot do without, wherever it is said: without it, a table or a form is any other. */
  readonly anchor?: Pattern;
  /** What names it where no screen's noun is said. */
  readonly hints: Weighted;
  /** The fields that one fills in or reads there, or heads of columns: where only one of the two, in `labels` or `columns`. */
  readonly fields?: Weighted;
  readonly labels?: Weighted;
  readonly columns?: Weighted;
  /** What its buttons do, beyond naming its noun. */
  readonly acts: Weighted;
  /** Whether one fills in a form there; undefined where it may be either. */
  readonly form?: boolean;
  /** How far its fields together may convince, from 0 to 1, where other screens show the same. */
  readonly most?: number;
  /** A field that no other screen has: neither what else is named there nor another screen holds against it. */
  readonly decisive?: Pattern;
  /** The screens that may show all that it shows: where one of them is likely, it says nothing against that. */
  readonly parts?: readonly string[];
  /** How far it convinces, for each screen of several, that something is left to do there, from 0 to 1. */
  readonly tasks?: number;
  /** How far it convinces, for each screen of many, that the page leads to it, from 0 to 1. */
  readonly hub?: number;
  /** How far it convinces that it counts what there is on other screens, from 0 to 1. */
  readonly counts?: number;
  /** How far it convinces that the number and the dates of one session are read there, from 0 to 1. */
  readonly values?: number;
  /** How far it convinces that the page is a form of one or two fields and little else, from 0 to 1. */
  readonly gate?: number;
  /** What its notices say. */
  readonly texts?: Weighted;
  /** What speaks against it, by place. */
  readonly against?: Readonly<Partial<Record<Place, Weighted>>>;
  /** The buttons after which something can no longer be changed, and what, in French. */
  readonly act?: { readonly buttons: Pattern; readonly freezes: string };
}
