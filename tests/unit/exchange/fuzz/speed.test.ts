import { expect, test } from 'vitest';
import { previewImport } from '@/lib/exchange/preview';
import { problemLines } from '@/lib/exchange/problems';
import { readDocument } from '@/lib/exchange/read';
import { shortest } from '../../shortest';
import { changeOf, fileOf, SOUDEUR } from '../files';

/** What is promised, in milliseconds a megabyte. */
const PROMISED = 1_000;

/** As many as it takes to be let alone once by whatever else the machine does. */
const TRIES = 10;

/** How large the files are, in megabytes. */
const SIZE = process.env['JALON_LONG'] === '1' ? 5 : 0.3;

const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: Math.ceil(count) }, (_, i) => make(i));
const sessions = (count: number, keys: (i: number) => object) => fileOf(many(count, (i) => ({ ...SOUDEUR, id: `s${String(i)}`, ...keys(i) })));

/** Histories of fifty changes, which is what most of an export is. */
const HISTORY = (i: number) => ({
  changes: many(50, (j) => {
    const [path, to] = [['title', 'Soudeur'], ['start', '2027-03-15'], ['end', '2027-03-17']][j] ?? [`ticks/regle-${String(j)}#/doneBy`, 'Responsable de session'];
    return changeOf(`s${String(i)}`, `c${String(i)}-${String(j)}`, j, path ?? '', to);
  }),
});

/** A session for each ten thousand people: no list has more than a hundred thousand. */
const crowds = (person: (i: number) => object) => sessions(2.4 * SIZE, () => ({ candidates: many(10_000, person) }));

test.each([
  ['sound, with histories', sessions(160 * SIZE, HISTORY)],
  ['full of errors', sessions(10_400 * SIZE, () => ({ start: 'demain', kind: 'x', candidateCount: -1 }))],
  ['of nothing but errors', fileOf(many(330_000 * Math.min(SIZE, 0.3), () => ({})))],
  ['of nothing but changes that say nothing', fileOf([{ ...SOUDEUR, changes: many(99_000, () => ({})) }])],
  ['of nothing but tasks that no one knows', fileOf([{ ...SOUDEUR, ticks: Object.fromEntries(many(30_000, (i) => [i.toString(36), 0])) }])],
  ['with changes that no field takes', fileOf([{ ...SOUDEUR, changes: many(8_000 * SIZE, (i) => changeOf('s1', `c${String(i)}`, i, 'start', 'demain')) }])],
  ['with one key too many in every session', sessions(11_000 * SIZE, () => ({ couleur: 1 }))],
  ['with another key too many in every session', sessions(11_000 * SIZE, (i) => ({ [`couleur${String(i)}`]: 1 }))],
  ['with every id there before', crowds(() => ({ id: 'a', label: 'A. B.' }))],
  ['with crowds', crowds((i) => ({ id: `c${String(i)}`, label: 'A. B.' }))],
  ['with a centre of many sites', fileOf([], { centre: { sites: many(18_000 * SIZE, (i) => ({ id: `c${String(i)}`, name: 'Atelier' })) } })],
  ['with names that nearly fit', fileOf([{ ...SOUDEUR, ticks: { [`${'a-'.repeat(240_000 * SIZE)}!#`]: {} }, title: ' '.repeat(240_000 * SIZE), id: 'a-'.repeat(120_000 * SIZE) }])],
  ['deep and wide', sessions(260 * SIZE, () => ({ inconnu: JSON.parse(`${'['.repeat(28)}${'[],'.repeat(1_300)}[]${']'.repeat(28)}`) as unknown }))],
  ['nested without end', `{"format":"jalon-checklist","version":1,"sessions":${'['.repeat(500_000 * SIZE)}${']'.repeat(500_000 * SIZE)}}`],
  ['with values of a hundred thousand letters', fileOf([{ ...SOUDEUR, changes: many(9 * SIZE, (i) => ({ ...changeOf('s1', `c${String(i)}`, i, 'notes', 'é'.repeat(100_000)), from: '\n '.repeat(10) })) }])],
])(`a file of about ${String(SIZE)} MB %s takes a second a megabyte at most`, { timeout: 300_000 }, (_, text) => {
  const allowed = PROMISED * (text.length / 1_000_000);
  let least = Infinity;
  for (let i = 0; i < TRIES && least >= allowed; i += 1) least = Math.min(least, shortest(1, () => tell(text)));
  expect(least).toBeLessThan(allowed);
});

test('of thousands of errors twenty are told, each short', () => {
  const result = readDocument(sessions(2_000, () => ({ start: 'demain', title: 'x'.repeat(2_000) })));
  const lines = result.ok ? [] : problemLines(result.errors);
  expect(lines).toHaveLength(21);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(300);
});

/** Says why a file is refused, or what importing it would do. */
function tell(text: string): void {
  const result = readDocument(text);
  if (result.ok) previewImport(result, new Map(), [], 0);
  else problemLines(result.errors);
}
