/**
 * What the script of a page saw of it, as plain data: the words that a person sees, where each stands, and no cell of a table
 * of data. It goes from the script to the panel of the same browser, which recognises the screen by it, and is kept nowhere.
 */
export interface PageSight {
  /** Path and `#` route, without any query or session parameter. */
  readonly route: string;
  /** The document's title; that of the window over the page, where there is one. */
  readonly title: string;
  /** In page order. */
  readonly lines: readonly SightLine[];
  /** For each container, the one that it stands in; the first is the page. */
  readonly inside: readonly number[];
  readonly fields: readonly SightField[];
}

/** A line that is visible. */
export interface SightLine {
  /** What it is, as far as the page's make tells; `texts` where nothing does. */
  readonly place: 'headings' | 'tabs' | 'breadcrumb' | 'labels' | 'buttons' | 'columns' | 'texts';
  /** At most 160 characters. */
  readonly text: string;
  /** Of a heading, 1 to 6; 0 elsewhere. */
  readonly level: number;
  /** How large it is written, in px, where a title may be guessed from that; else 0. */
  readonly size: number;
  /** The container it stands in, by its place in `inside`. */
  readonly in: number;
}

/** A field that is visible, neither for a password nor hidden. */
export interface SightField {
  /** What it is called, at most 160 characters. */
  readonly name: string;
  /** Whether it can be filled in. */
  readonly open: boolean;
  /** What it holds, only on a screen that the panel has recognised; else nothing. */
  readonly value: string;
}
