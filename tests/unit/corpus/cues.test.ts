import { SCREEN_IDS } from '@/lib/ceres/screen-ids';
import { CUES, isDecidable, someCues, type Cue } from '@/tests/corpus/generator/cues';
import { Dice } from '@/tests/corpus/generator/dice';
import { WORDS } from '@/tests/corpus/generator/generate';
import { describe, expect, test } from 'vitest';

const NAMING: readonly Cue[] = ['heading', 'tab', 'breadcrumb', 'menu'];

const POOLS = Object.entries(WORDS).flatMap(([part, pools]) => pools.map(({ screens }, nth) => ({ pool: `${part} ${String(nth)}`, screens })));
const CASES = POOLS.flatMap(({ pool, screens }) => SCREEN_IDS.map((screen) => ({ pool, screen, words: screens[screen] })));

describe.each(CASES)('the cues of a page of $screen, in the words of $pool', ({ screen, words }) => {
  const pages = Array.from({ length: 300 }, (_, seed) => someCues(screen, words, NAMING, new Dice(String(seed))));

  test('always let a person decide', () => {
    expect(pages.every((kept) => isDecidable(kept, screen))).toBe(true);
  });

  test('are each missing somewhere, save what the screen is nothing without', () => {
    const always = CUES.filter((cue) => pages.every((kept) => kept.has(cue)));
    expect(always.length).toBeLessThanOrEqual(1);
  });

  test('are only those that its words can give', () => {
    const said = new Set(pages.flatMap((kept) => [...kept]));
    expect(said.has('columns')).toBe(words.columns.length > 0);
    expect(said.has('fields')).toBe(words.fields.length > 0);
    expect(said.has('tiles')).toBe(screen === 'accueil');
  });
});

test.each(POOLS)('a page without anything to name it keeps two things that one works with, or one and a notice: $pool', ({ screens }) => {
  const bare = Array.from({ length: 100 }, (_, seed) => someCues('jury', screens.jury, [], new Dice(String(seed))));
  for (const kept of bare) {
    const work = ['buttons', 'columns', 'fields', 'notices'].filter((cue) => [...kept].some((one) => one === cue));
    expect(work.length).toBeGreaterThanOrEqual(2);
    expect(work).not.toEqual(['notices']);
  }
});

test.each([
  ['convocations', ['heading', 'tab', 'breadcrumb', 'menu', 'notices', 'route', 'title'], false],
  ['convocations', ['buttons'], false],
  ['convocations', ['buttons', 'route', 'title'], false],
  ['convocations', ['buttons', 'columns'], true],
  ['convocations', ['buttons', 'notices'], true],
  ['convocations', ['columns', 'tab'], true],
  ['fiche-session', ['breadcrumb'], true],
  ['fiche-session', ['notices'], false],
] as const)('%s with %j can be decided: %s', (screen, cues, answer) => {
  expect(isDecidable(new Set(cues), screen)).toBe(answer);
});
