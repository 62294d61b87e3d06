import { typo } from '@/lib/words/typography';
import { candidateNames } from './people-rows';
import type { Printing } from './print';
import type { Row } from './sheet';

/** What parts a line into who, when and what: a semicolon, or a tab as a spreadsheet copies it. */
const BETWEEN = /[;\t]/;

/** The order of passage, one candidate a row: as typed, else as many numbered blanks as there are candidates. */
export function orderRows(printing: Printing): readonly Row[] {
  const lines = printing.typed.order.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return candidateNames(printing).map((_, i) => [String(i + 1), null, null, null]);
  return lines.map((line, i) => {
    const [who = '', when = '', ...what] = line.split(BETWEEN).map((part) => typo(part.trim()));
    return [String(i + 1), orBlank(who), orBlank(when), orBlank(what.join(' '))];
  });
}

/** The candidates as lines of that text, to begin from; empty where none is listed. */
export function orderFrom(printing: Pick<Printing, 'plan' | 'typed'>): string {
  return candidateNames(printing)
    .filter((name) => name !== null)
    .join('\n');
}

function orBlank(text: string): string | null {
  return text === '' ? null : text;
}
