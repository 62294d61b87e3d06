import { civil } from '@/lib/dates/civil';
import type { Reading } from '@/lib/ceres/read';
import { misreadingsOf, readingReport, readingsOf, readingVerdict } from '@/tests/corpus/readings';
import { expect, test } from 'vitest';

const NOTHING: Reading = { number: null, title: null, start: null, end: null, state: null, candidates: null };
const ROUTE = { screen: 'pv', route: '/' } as const;
const read = <T>(value: T) => ({ value, where: 'titre', text: 'ce qui est écrit' });
const START = civil('2027-03-15');

test('a fact is right however it is cased, accented and spaced', () => {
  const reading = { ...NOTHING, title: read("AGENT DE PROPRETE ET D'HYGIENE"), candidates: read(8) };
  expect(readingVerdict('title', { ...ROUTE, title: 'Agent de propreté et\u00A0d’hygiène' }, reading)).toBe('right');
  expect(readingVerdict('candidates', { ...ROUTE, candidates: 8 }, reading)).toBe('right');
});

test.each([
  [{ ...ROUTE, start: START }, NOTHING, 'start', 'unread'],
  [ROUTE, NOTHING, 'start', 'none'],
  [{ ...ROUTE, start: START }, { ...NOTHING, start: read(civil('2027-03-16')) }, 'start', 'misread'],
  [ROUTE, { ...NOTHING, start: read(START) }, 'start', 'invented'],
  [{ ...ROUTE, start: START }, { ...NOTHING, end: read(START) }, 'end', 'none'],
  [{ ...ROUTE, start: START }, { ...NOTHING, end: read(civil('2027-03-16')) }, 'end', 'invented'],
] as const)('of %j, %j has its %s %s', (truth, reading, name, verdict) => {
  expect(readingVerdict(name, truth, reading)).toBe(verdict);
});

const PAGE = { name: 'une', confidence: 1, evidence: [], thrown: '', screen: 'pv', truth: { ...ROUTE, number: '27-1', candidates: 3 }, reading: { ...NOTHING, number: read('27-1'), candidates: read(30), state: read('Close') } };

test('only pages whose screen was found are counted', () => {
  const tally = readingsOf([PAGE, { ...PAGE, screen: 'jury' }, { ...PAGE, screen: null }]);
  expect(tally.get('number')).toEqual({ right: 1, unread: 0, misread: 0, invented: 0, none: 0 });
  expect(readingReport(tally).split('\n')).toEqual([
    'lu sur la page        juste   non lu     faux  inventé',
    'numéro                    1        0        0        0',
    'titre                     0        0        0        0',
    'début                     0        0        0        0',
    'fin                       0        0        0        0',
    'état                      0        0        0        1',
    'candidats                 0        0        1        0',
  ]);
});

test('what was read otherwise is told with where it was read', () => {
  expect(misreadingsOf(PAGE)).toEqual(['état : rien, lu Close dans « ce qui est écrit »', 'candidats : 3, lu 30 dans « ce qui est écrit »']);
});
