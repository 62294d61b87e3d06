import type { Reading } from '@/lib/ceres/read';
import type { Measured } from './measure';
import type { Truth } from './page';

const NAMES = ['number', 'title', 'start', 'end', 'state', 'candidates'] as const;
type Name = (typeof NAMES)[number];

const FRENCH: Readonly<Record<Name, string>> = { number: 'numéro', title: 'titre', start: 'début', end: 'fin', state: 'état', candidates: 'candidats' };

export type ReadingVerdict = 'right' | 'unread' | 'misread' | 'invented' | 'none';

/** How each fact of a session was read, in counts of pages whose screen was found. */
export type ReadingTally = ReadonlyMap<Name, Readonly<Record<ReadingVerdict, number>>>;

/** What became of one fact of a page. */
export function readingVerdict(name: Name, truth: Truth, reading: Reading): ReadingVerdict {
  const shown = truth[name];
  const read = reading[name]?.value;
  if (read === undefined) return shown === undefined ? 'none' : 'unread';
  if (shown !== undefined) return folded(read) === folded(shown) ? 'right' : 'misread';
  // A day said alone may be the first and the last.
  return name === 'end' && read === truth.start ? 'none' : 'invented';
}

export function readingsOf(measured: readonly Measured[]): ReadingTally {
  const found = measured.filter(({ truth, screen }) => screen !== null && screen === truth.screen);
  return new Map(NAMES.map((name) => {
    const counts: Record<ReadingVerdict, number> = { right: 0, unread: 0, misread: 0, invented: 0, none: 0 };
    for (const { truth, reading } of found) counts[readingVerdict(name, truth, reading)] += 1;
    return [name, counts];
  }));
}

/** The counts as a table in French, one line a fact. */
export function readingReport(tally: ReadingTally): string {
  const lines = [...tally].map(([name, { right, unread, misread, invented }]) => line(FRENCH[name], right, unread, misread, invented));
  return [line('lu sur la page', 'juste', 'non lu', 'faux', 'inventé'), ...lines].join('\n');
}

/** The facts of a page that were read otherwise than they are, in French. */
export function misreadingsOf({ truth, reading }: Measured): string[] {
  const wrong = NAMES.filter((name) => ['misread', 'invented'].includes(readingVerdict(name, truth, reading)));
  return wrong.map((name) => `${FRENCH[name]} : ${String(truth[name] ?? 'rien')}, lu ${String(reading[name]?.value)} dans « ${reading[name]?.text ?? ''} »`);
}

/** Letters and figures alone count. */
function folded(value: string | number): string {
  return String(value).normalize('NFD').replace(/[\p{M}\u00AD\u200B]/gu, '').replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

function line(name: string, ...cells: readonly (string | number)[]): string {
  return [name.padEnd(18), ...cells.map((text) => String(text).padStart(9))].join('');
}
