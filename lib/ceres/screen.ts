import type { Place } from './snapshot';

/**
 * What is said, as beginnings of words without capitals or accents, so that plurals, endings and abbreviations are the
 * same: `convoc` is « convocations » and « Convoc. ». Terms stand between spaces: all must be said, in any order.
 * `a|b` is one or the other, `-a|b` neither; `a.` is that whole word.
 */
export type Pattern = string;

/** What may be said, and how far it alone would convince, from 0 to 1. */
export type Weighted = Readonly<Record<Pattern, number>>;

/** What may be said, by place of the page. */
export type Clues = Readonly<Partial<Record<Place, Weighted>>>;

/** A CERES screen, as data: what it is called, what it shows, and what speaks against it. */
export interface Screen {
  readonly id: string;
  /** Its name in French, for people. */
  readonly name: string;
  /** One term that names it, in a title, a tab, a breadcrumb or an address. */
  readonly named: Pattern;
  readonly shows: Clues;
  readonly against: Clues;
}
