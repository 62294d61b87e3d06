/** What may stand between two cells of a table that was copied or saved as text. */
export const SEPARATORS = ['\t', ';', ','] as const;

export type Separator = (typeof SEPARATORS)[number];

/** A line of such a table that holds something. */
export interface CellsLine {
  /** Where it begins: the first line of the text is 1. A cell between quotes may hold several lines. */
  readonly line: number;
  /** Their spaces made plain, without those at their ends. */
  readonly cells: readonly string[];
}

/**
 * The cells of a text, line by line, blank lines left out. A cell between quotes holds separators, line breaks and doubled quotes, as Excel writes them;
 * quotes that do not close where a cell ends are letters like any other.
 */
export function readCells(text: string, separator: Separator): CellsLine[] {
  const whole = text.replace(/\r\n?/g, '\n');
  const lines: CellsLine[] = [];
  let cells: string[] = [];
  let first = 1;
  let line = 1;
  for (let at = 0, isOver = false; !isOver; ) {
    const { value, end } = cellAt(whole, at, separator);
    cells.push(plainSpaces(value));
    line += value.split('\n').length - 1;
    at = end + 1;
    isOver = end >= whole.length;
    if (!isOver && whole[end] === separator) continue;
    if (cells.some((cell) => cell !== '')) lines.push({ line: first, cells });
    cells = [];
    line += 1;
    first = line;
  }
  return lines;
}

/** The cell that begins at a place, and where it ends: at a separator, a line break or the end of the text. */
function cellAt(text: string, at: number, separator: Separator): { readonly value: string; readonly end: number } {
  const close = text[at] === '"' ? closingQuote(text, at) : -1;
  const after = text[close + 1];
  if (close > 0 && (after === undefined || after === '\n' || after === separator)) {
    return { value: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 };
  }
  const end = endOfCell(text, at, separator);
  return { value: text.slice(at, end), end };
}

const ENDS: Readonly<Record<Separator, RegExp>> = { '\t': /[\t\n]/g, ';': /[;\n]/g, ',': /[,\n]/g };

/** Searched once: looking for each mark apart would read a long text to its end for each cell. */
function endOfCell(text: string, at: number, separator: Separator): number {
  const ends = ENDS[separator];
  ends.lastIndex = at;
  return ends.exec(text)?.index ?? text.length;
}

/** The quote that closes the one at a place, doubled ones passed over; −1 for none. */
function closingQuote(text: string, at: number): number {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}

/** Without what cannot be seen, such as the mark that begins some files. */
function plainSpaces(text: string): string {
  return text.normalize('NFC').replace(/[\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ').trim();
}
