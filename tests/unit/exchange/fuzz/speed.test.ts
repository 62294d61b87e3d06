import { expect, test } from 'vitest';
import { previewImport } from '@/lib/exchange/preview';
import { problemLines } from '@/lib/exchange/problems';
import { readDocument } from '@/lib/exchange/read';
import { civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { NEW_CENTRE } from '@/lib/session/centre';
import { digestOf } from '@/lib/store/digest';
import { changeOf, fileOf, read, SOUDEUR } from '../files';

/** What is promised, in milliseconds a megabyte. */
const PROMISED = 1_000;

/** A busy machine is slow, not Jalon: the best of these counts. */
const TRIES = 3;

/** How large the files are, in megabytes. */
const SIZE = process.env['JALON_LONG'] === '1' ? 5 : 1;

const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const sessions = (count: number, keys: (i: number) => object) => fileOf(many(count, (i) => ({ ...SOUDEUR, id: `s${String(i)}`, ...keys(i) })));

/** Histories of fifty changes, which is what most of an export is. */
const HISTORY = (i: number) => ({
  changes: many(50, (j) => {
    const [path, to] = [['title', 'Soudeur'], ['start', '2027-03-15'], ['end', '2027-03-17']][j] ?? [`ticks/regle-${String(j)}#/doneBy`, 'Responsable de session'];
    return changeOf(`s${String(i)}`, `c${String(i)}-${String(j)}`, j, path ?? '', to);
  }),
});

test.each([
  ['sound, with histories', () => sessions(160 * SIZE, HISTORY)],
  ['full of errors', () => sessions(10_400 * SIZE, () => ({ start: 'demain', kind: 'x', candidateCount: -1 }))],
  ['with one key too many in every session', () => sessions(11_000 * SIZE, () => ({ couleur: 1 }))],
  ['with every id there before', () => fileOf([{ ...SOUDEUR, candidates: many(36_000 * SIZE, () => ({ id: 'a', label: 'A. B.' })) }])],
  ['with a crowd in one session', () => fileOf([{ ...SOUDEUR, candidates: many(24_000 * SIZE, (i) => ({ id: `c${String(i)}`, label: 'A. B.' })) }])],
  ['with names that nearly fit', () => fileOf([{ ...SOUDEUR, ticks: { [`${'a-'.repeat(240_000 * SIZE)}!#`]: {} }, title: ' '.repeat(240_000 * SIZE), id: 'a-'.repeat(120_000 * SIZE) }])],
  ['deep and wide', () => sessions(260 * SIZE, () => ({ inconnu: JSON.parse(`${'['.repeat(28)}${'[],'.repeat(1_300)}[]${']'.repeat(28)}`) as unknown }))],
  ['nested without end', () => `{"format":"jalon-checklist","version":1,"sessions":${'['.repeat(500_000 * SIZE)}${']'.repeat(500_000 * SIZE)}}`],
  ['with values of a hundred thousand letters', () => fileOf([{ ...SOUDEUR, changes: many(9 * SIZE, (i) => ({ ...changeOf('s1', `c${String(i)}`, i, 'notes', 'é'.repeat(100_000)), from: '\n '.repeat(10) })) }])],
])(`a file of about ${String(SIZE)} MB %s takes a second a megabyte at most`, { timeout: 300_000 }, (_, make) => {
  const text = make();
  expect(text.length).toBeGreaterThan(SIZE * 700_000);
  let best = Infinity;
  for (let i = 0; i < TRIES && best > PROMISED; i += 1) best = Math.min(best, took(text) / (text.length / 1_000_000));
  expect(best).toBeLessThan(PROMISED);
});

test('of thousands of errors twenty are told, each short', () => {
  const result = readDocument(sessions(2_000, () => ({ start: 'demain', title: 'x'.repeat(2_000) })));
  const lines = result.ok ? [] : problemLines(result.errors);
  expect(lines).toHaveLength(21);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(300);
});

test('thousands of tasks of the user’s own make a plan that is slow by their number, not by its square', () => {
  const { centre } = read(fileOf([], { centre: { ownRules: many(8_000, (i) => ({ id: `o${String(i)}`, title: 'Ma tâche', days: -1 })) } }));
  const { session } = read(fileOf([SOUDEUR])).sessions[0] ?? expect.fail('no session');
  const t0 = performance.now();
  const planned = plan(session, centre?.centre ?? NEW_CENTRE, civil('2027-02-01')).lines.length;
  const t1 = performance.now();
  digestOf(session, centre?.centre ?? NEW_CENTRE);
  expect(planned).toBeGreaterThan(8_000);
  // Both go over the same lines: what grew by the square took ten times as long.
  expect(performance.now() - t1).toBeLessThan(5 * (t1 - t0) + 50);
});

/** How long it takes, in milliseconds of the clock or of the processor, whichever is less (another program takes of the first), to say why a file is refused, or what importing it would do. */
function took(text: string): number {
  const [t0, cpu] = [performance.now(), process.cpuUsage()];
  const result = readDocument(text);
  if (result.ok) previewImport(result, new Map(), [], 0);
  else problemLines(result.errors);
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(performance.now() - t0, (user + system) / 1_000);
}
