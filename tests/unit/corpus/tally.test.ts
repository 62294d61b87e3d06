import type { Reading } from '@/lib/ceres/read';
import type { ScreenId } from '@/lib/ceres/screen-ids';
import { reportOf, tallyOf, verdictOf } from '@/tests/corpus/tally';
import { expect, test } from 'vitest';

const NOTHING: Reading = { number: null, title: null, start: null, end: null, state: null, candidates: null };
const seen = (truth: ScreenId | null, screen: string | null) => ({ name: '', truth: { screen: truth, route: '/' }, screen, confidence: 0, evidence: [], reading: NOTHING, thrown: '' });

test.each([
  ['jury', 'jury', 'found'],
  ['jury', null, 'missed'],
  ['jury', 'pv', 'wrong'],
  [null, null, 'quiet'],
  [null, 'pv', 'reminded'],
] as const)('a page of %s on which %s is said is %s', (truth, screen, verdict) => {
  expect(verdictOf(seen(truth, screen))).toBe(verdict);
});

const TALLY = tallyOf([seen('jury', 'jury'), seen('jury', null), seen('pv', 'jury'), seen(null, null), seen(null, 'pv'), seen(null, 'pv')]);

test('pages are counted screen by screen, and those that are none apart', () => {
  expect(TALLY.screens).toEqual(new Map([
    ['jury', { pages: 2, found: 1, missed: 1, wrong: 0 }],
    ['pv', { pages: 1, found: 0, missed: 0, wrong: 1 }],
  ]));
  expect(TALLY.all).toEqual({ pages: 3, found: 1, missed: 1, wrong: 1 });
  expect(TALLY.none).toEqual({ pages: 3, reminded: 2 });
  expect(TALLY.thrown).toBe(0);
});

test('what was thrown is counted, and told', () => {
  const tally = tallyOf([{ ...seen(null, null), thrown: 'RangeError' }, seen('pv', 'pv')]);
  expect(tally.thrown).toBe(1);
  expect(reportOf(tally)).toMatch(/\nerreurs : 1 pages$/);
});

test('the counts are told in French, in columns, without the name of a page', () => {
  expect(reportOf(TALLY).split('\n')).toEqual([
    'écran                 pages reconnus    muets     faux',
    'jury                      2        1        1        0',
    'pv                        1        0        0        1',
    'ensemble                  3        1        1        1',
    'aucun écran : 3 pages, 2 avec un écran annoncé',
  ]);
});
