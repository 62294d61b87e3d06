import type { CivilDate } from '@/lib/dates/civil';

/** What a cell holds; null is an empty one. Dates are written by `frenchDay`. */
export type Cell = string | number | null;

/** Says to a spreadsheet that the file is in UTF-8: French Excel takes it for Windows-1252 without. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a spreadsheet compute a cell, full-width signs too, after whatever spaces; and tabs and breaks, which may end one. */
const LIVE = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** What none shows, and what cuts a text short where it is read: control characters but tabs and line breaks. */
const UNSEEN = /(?![\t\n\r])\p{Cc}/gu;

/** What may part two cells, where the spreadsheet that opens the file parts them otherwise than it was written, and what it may trim. */
const QUOTED = /[;,\t"\r\n]|^\s|\s$/u;

/** A table as French Excel opens it: UTF-8 with its mark, semicolons, Windows line ends. No cell is a formula. */
export function spreadsheetText(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('');
}

/** A day as French Excel reads one: `15/03/2027`; with a time of day, `15/03/2027 09:05`. Null stays empty. */
export function frenchDay(date: CivilDate | null, at: string | null = null): string | null {
  if (date === null) return null;
  const day = date.split('-').reverse().join('/');
  return at === null ? day : `${day} ${at}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = tamed(cell.replaceAll(UNSEEN, ''));
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe before it has every spreadsheet take a text for a text. */
function tamed(text: string): string {
  return LIVE.test(text) ? `'${text}` : text;
}
