/** A key as the person presses it, and what she holds down meanwhile. */
export interface Key {
  readonly key: string;
  readonly held: readonly Modifier[];
}

export type Modifier = 'Shift' | 'Control' | 'Alt';

/** What a browser must be able to do to a document so that {@link Page} can drive it. */
export interface Surface {
  /** Runs an expression that gives a promise of JSON text, as the page's own code would. */
  run(expression: string): Promise<string | undefined>;
  /** Moves the pointer to a point of the viewport, in CSS pixels. */
  hover(x: number, y: number): Promise<void>;
  /** A genuine click at a point of the viewport, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** A genuine key press. */
  key(key: Key): Promise<void>;
  /** Genuine key presses, one a character; a line break is Enter. */
  type(text: string): Promise<void>;
  /** Gives the file to the one element that the expression designates. */
  choose(element: string, file: string): Promise<void>;
  screenshot(path: string, full: boolean): Promise<void>;
  /** Prints the document to a PDF file of A4 pages, or of the size and margins that the document asks for. */
  pdf(path: string): Promise<void>;
  close(): Promise<void>;
}
