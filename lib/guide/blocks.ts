/** A run of text within a line. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'key'; readonly text: string }
  /** `to` is an address of the panel: `#/guide/les-dates`, `#/reglages`. */
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

export type Line = readonly Inline[];

/** A part of a chapter, from one empty line to the next. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly lines: readonly Line[] }
  | { readonly kind: 'image'; readonly file: string; readonly alt: string };

/** A chapter of the guide: a task of the responsable, in one file. */
export interface Chapter {
  /** What its file is named, less its number: it stands in addresses. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A picture's size, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A chapter as the build gives it to the panel: each of its pictures with its size, so that nothing moves when one comes. */
export interface BuiltChapter extends Chapter {
  readonly sizes: Readonly<Record<string, PictureSize>>;
}
