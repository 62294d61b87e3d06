import type { ScreenId } from '@/lib/ceres/screen-ids';
import type { CellKind } from '../cells';
import type { Control } from '../content';

/** How one copywriter says things: a part of the corpus has one or several. No phrase is in two pools, save what the ministry itself made public. */
export interface PoolWords {
  readonly screens: Readonly<Record<ScreenId, ScreenWords>>;
  readonly common: CommonWords;
  readonly none: Readonly<Record<CommonKind, NoneWords>> & Readonly<Partial<Record<RareKind | UntunedKind, NoneWords>>>;
  readonly prose: readonly string[];
}

export type ColumnWords = readonly [head: string, cells: CellKind];
/** `fact`: which fact of the session the field holds, once filled in. */
export type FieldWords = readonly [label: string, control: Control, fact?: FieldFact];
export type FieldFact = 'start' | 'end' | 'title' | 'candidates';

/** What a screen may say: each page takes some of it. Any two labels or columns, or one button, tell a person where she is. */
export interface ScreenWords {
  /** In a menu, a tab or a breadcrumb. */
  readonly names: readonly string[];
  readonly headings: readonly string[];
  readonly sections: readonly string[];
  readonly fields: readonly FieldWords[];
  readonly columns: readonly ColumnWords[];
  readonly buttons: readonly string[];
  readonly notices: readonly string[];
  /** Addresses that tell. */
  readonly routes: readonly string[];
  /** What the home page counts. */
  readonly tiles?: readonly string[];
}

/** What any page may say, and what tells nothing. */
export interface CommonWords {
  readonly brands: readonly string[];
  /** Of the menu, beside the names of the screens. */
  readonly elsewhere: readonly string[];
  readonly footer: readonly string[];
  readonly searches: readonly string[];
  readonly helpHeadings: readonly string[];
  readonly helpLines: readonly string[];
  readonly helpLinks: readonly string[];
  /** What has just happened, elsewhere. */
  readonly news: readonly string[];
  readonly buttons: readonly string[];
  readonly steps: readonly string[];
  readonly empty: readonly string[];
  /** How a table of people begins. */
  readonly identity: readonly (readonly ColumnWords[])[];
  readonly facts: FactWords;
}

/** How the facts of a session are introduced. */
export interface FactWords {
  /** `{n}` its number, `{t}` its title. */
  readonly headings: readonly string[];
  readonly number: readonly string[];
  readonly title: readonly string[];
  readonly dates: readonly string[];
  readonly start: readonly string[];
  readonly end: readonly string[];
  readonly state: readonly string[];
  readonly candidates: readonly string[];
  /** `{c}` how many. */
  readonly candidateLines: readonly string[];
  /** Dates that are not the session's. */
  readonly otherDates: readonly string[];
  readonly others: readonly (readonly [label: string, text: string])[];
  /** How a number is made: `0` stands for any digit. */
  readonly numberForms: readonly string[];
  readonly states: readonly string[];
}

/** Kinds that every pool has. */
export const COMMON_KINDS = [
  'help', 'faq', 'article', 'legal', 'account', 'error', 'expired', 'maintenance',
  'statistics', 'messages', 'catalogue', 'contact', 'loading', 'cookies', 'help-modal', 'release-notes',
] as const;
type CommonKind = (typeof COMMON_KINDS)[number];

/** Kinds that some pools of each part have. */
export const RARE_KINDS = ['exports', 'users', 'rooms', 'survey', 'directory', 'library', 'forum'] as const;
export type RareKind = (typeof RARE_KINDS)[number];

/** Kinds kept for the measure. */
export const UNTUNED_KINDS = ['expenses', 'courses', 'operations', 'establishments'] as const;
export type UntunedKind = (typeof UNTUNED_KINDS)[number];

export type NoneKind = CommonKind | RareKind | UntunedKind;

/** What a page says that is none of the screens. */
export interface NoneWords {
  readonly headings: readonly string[];
  readonly sections?: readonly string[];
  /** How many paragraphs of the pool's prose it may have. */
  readonly prose?: readonly [least: number, most: number];
  readonly notices?: readonly string[];
  readonly fields?: readonly FieldWords[];
  readonly columns?: readonly ColumnWords[];
  readonly buttons?: readonly string[];
  readonly links?: readonly string[];
  readonly routes: readonly string[];
}
