import type { Timeline } from '@/lib/plan/timeline';

/** A paper as data: what it says, block by block. One renderer draws them all. Each sheet begins on a page of its own. */
export interface Sheet {
  readonly title: string;
  /** Under the title: the session, or the person that it is for. */
  readonly subtitle?: string;
  readonly landscape?: true;
  /** Read from a step away: in larger letters. */
  readonly poster?: true;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  /** A paragraph; `small` for what is said aside. */
  | { readonly kind: 'text'; readonly text: string; readonly small?: true }
  /** Lines kept as they are: an address, a place and date. */
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly right?: true }
  /** A framed caution. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly marks: 'dash' | 'box' | 'number' }
  /** What is known by name, one a line; null is a blank to fill by hand. */
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [label: string, value: string | null])[] }
  | Table
  /** A blank to sign for each. */
  | { readonly kind: 'signatures'; readonly of: readonly string[] }
  | { readonly kind: 'timeline'; readonly timeline: Timeline };

export interface Table {
  readonly kind: 'table';
  /** Heard before it is read; printed as its heading. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Rows high enough to write or sign in. */
  readonly tall?: true;
  /** It begins on a page of its own. */
  readonly newPage?: true;
}

export interface Column {
  readonly head: string;
  /** In hundredths of the width; what is left is shared among those that say none. */
  readonly width?: number;
}

/** A row; with `heading` it names those that follow, across all columns, and stays with the first of them. */
export type Row = readonly Cell[] | { readonly heading: string };

/** A text, several lines, a box (ticked or not), or a blank to fill by hand. */
export type Cell = string | { readonly lines: readonly Line[] } | { readonly box: boolean } | null;

/** A line in a cell: `box` for one to tick. */
export interface Line {
  readonly text: string;
  readonly box?: boolean;
}
