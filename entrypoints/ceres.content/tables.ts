import { FIELDS } from './visible';

/**
 * The cells that head the columns of a table of data; nothing where the table only lays out the page.
 *
 * Old tables write their heads as cells like any other: then the rows are as wide as the first, and that one neither
 * asks nor answers anything (no field, no « Nom : », no figure).
 */
export function headsOf(table: HTMLTableElement): readonly Element[] {
  // The rows of its head come first.
  const [first, second] = table.rows;
  const cells = [...(first?.cells ?? [])];
  if (cells.length === 0) return [];
  if (table.tHead || cells.at(-1)?.localName === 'th') return cells;
  if (cells.length < 3 || table.querySelector('table') || second?.cells.length !== cells.length) return [];
  return cells.every((cell) => isHead(cell)) ? cells : [];
}

function isHead(cell: Element): boolean {
  const text = cell.textContent.trim();
  return text.length <= 40 && !/[:\d]/.test(text) && !cell.querySelector(FIELDS);
}
