/**
 * What a CERES page shows, as plain data: its words by place, and nothing a person typed.
 *
 * It holds no field value, no option chosen and no cell of a table of data. It stays in the content script, unless the
 * user asks for a description of the page; only a recognition leaves it.
 */
export interface Snapshot {
  /** Path and `#` route, without any query or session parameter. */
  readonly route: string;
  readonly title: string;
  readonly headings: readonly Heading[];
  /** The active tabs, steps or menu entries alone, in page order. */
  readonly tabs: readonly string[];
  /** From the home page to the page itself. */
  readonly breadcrumb: readonly string[];
  readonly labels: readonly string[];
  readonly buttons: readonly string[];
  readonly columns: readonly string[];
  /** Notices and short sentences outside tables of data. */
  readonly texts: readonly string[];
  /** How many long runs of text there are: an article has many, a form has few. */
  readonly prose: number;
  /** How many fields there are to fill in: a form has some, a page that is only read has none. */
  readonly fields: number;
}

export interface Heading {
  /** 1 is the most prominent, 6 the least, as in HTML. */
  readonly level: number;
  readonly text: string;
}

/** Where on the page something is said. */
export type Place = Exclude<keyof Snapshot, 'prose' | 'fields'>;
