/** What a page says, whatever its make: made by `compose` and `none`, drawn by `makes/`. */
export interface Content {
  /** Of the tab of the browser. */
  readonly title: string;
  readonly brand: string;
  /** Empty: the page has none. */
  readonly menu: readonly Entry[];
  /** From the home page to the page itself, which is the last. */
  readonly breadcrumb: readonly string[];
  readonly tabs: readonly Entry[];
  /** Empty: the page has none. */
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** What lies in the page and is not seen. */
  readonly hidden: readonly Hidden[];
  /** A box beside the page, or null. */
  readonly help: Box | null;
  readonly footer: readonly string[];
  /** What the search of the header asks for; empty: there is none. */
  readonly search: string;
  /** What lies over the page and is to be answered first, or null. */
  readonly modal: Box | null;
  readonly buttonForm: ButtonForm;
}

export interface Entry {
  readonly label: string;
  /** The one that the page is on. */
  readonly current: boolean;
}

export interface Box {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Hidden {
  readonly way: HidingWay;
  readonly blocks: readonly Block[];
}

export const HIDING_WAYS = ['attribute', 'style', 'class', 'visibility', 'folded', 'details'] as const;
export type HidingWay = (typeof HIDING_WAYS)[number];

export const BUTTON_FORMS = ['native', 'link', 'input', 'div'] as const;
export type ButtonForm = (typeof BUTTON_FORMS)[number];

export type Control = 'text' | 'date' | 'number' | 'select' | 'check' | 'file' | 'password' | 'area';

export interface Field {
  readonly label: string;
  readonly control: Control;
  /** What was typed; ISO in a date. */
  readonly value?: string;
}

/** A label and what stands beside it. */
export type Row = readonly [label: string, text: string];

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Said in place of rows. */
  readonly empty: string;
}

export type Block =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly Row[] }
  | { readonly kind: 'form'; readonly fields: readonly Field[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'buttons'; readonly labels: readonly string[] }
  | { readonly kind: 'prose'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'tiles'; readonly tiles: readonly Tile[] }
  | { readonly kind: 'links'; readonly labels: readonly string[] };

/** A figure of the home page, and what it counts. */
export interface Tile {
  readonly label: string;
  readonly count: number;
}
