import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAILURE, NO_SCREEN, NO_SCREEN_BUTTONS, NO_SCREEN_TEXTS, STILL_SCREEN } from '@/lib/ceres/elsewhere';
import { namedBy } from '@/lib/ceres/naming';
import { NAMING, PLACE_NAMES } from '@/lib/ceres/places';
import type { Weighted } from '@/lib/ceres/screen';
import { SCREEN_IDS, screenId } from '@/lib/ceres/screen-ids';
import { SCREENS, type KnownScreen } from '@/lib/ceres/screens';
import type { Place } from '@/lib/ceres/snapshot';
import { says } from '@/lib/ceres/text';

const THRESHOLD = 0.6;
const FILES = readdirSync(join(import.meta.dirname, '../../../lib/ceres/screens'));

type Clue = readonly [pattern: string, weight: number];

const cluesOf = (...weighted: readonly (Weighted | undefined)[]): Clue[] => weighted.flatMap((one) => Object.entries(one ?? {}));
const shownBy = ({ hints, fields, labels, columns, acts, texts }: KnownScreen) => cluesOf(hints, fields, labels, columns, acts, texts);
const refusedBy = ({ against }: KnownScreen) => cluesOf(...Object.values(against ?? {}));

/** Words side by side, the last of them whole or only begun. */
const WRITTEN = /^[a-z0-9]+(_[a-z0-9]+)*\.?$/;

/** All that must be said in any order, and the lists of which one is said as it stands. */
const PATTERNS = [
  ...SCREENS.flatMap((screen) => [...shownBy(screen), ...refusedBy(screen)].map(([pattern]) => pattern)),
  ...SCREENS.flatMap(({ act, decisive, anchor }) => [act?.buttons, decisive, anchor].filter((pattern) => pattern !== undefined)),
  ...cluesOf(NO_SCREEN_TEXTS, NO_SCREEN_BUTTONS).map(([pattern]) => pattern),
];
const LISTS = [...SCREENS.flatMap(({ nouns }) => Object.values(nouns)), NO_SCREEN, FAILURE, STILL_SCREEN];

describe('the screens', () => {
  test('are all there, once, each with a name and a file of its own', () => {
    expect(SCREENS.map(({ id }) => id)).toEqual(SCREEN_IDS);
    expect(FILES.sort()).toEqual(SCREEN_IDS.map((id) => `${id}.ts`).sort());
  });

  test('have permanent ids, in kebab-case', () => {
    for (const id of SCREEN_IDS) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('are told from any other text', () => {
    expect(screenId('convocations')).toBe('convocations');
    for (const text of [null, '', 'Convocations', 'toString']) expect(screenId(text)).toBeNull();
  });
});

describe('what is looked for', () => {
  test('is written as it is compared, or it would never be found', () => {
    const options = PATTERNS.flatMap((pattern) => pattern.split(' ')).flatMap((term) => term.replace(/^-/, '').split('|'));
    expect(options.filter((option) => !WRITTEN.test(option))).toEqual([]);
    expect(LISTS.flatMap((list) => list.split('|')).filter((option) => !WRITTEN.test(option))).toEqual([]);
  });

  test('is not only what must not be said', () => {
    expect(PATTERNS.filter((pattern) => pattern.startsWith('-'))).toEqual([]);
  });

  test('the parts of a screen are screens', () => {
    expect(SCREENS.flatMap(({ parts = [] }) => parts).filter((part) => screenId(part) === null)).toEqual([]);
  });

  test('is something: a pattern that any text says convinces of nothing', () => {
    expect(PATTERNS.filter((pattern) => says(' ', pattern) || says(' xyz ', pattern))).toEqual([]);
  });

  test('in a title, a screen’s nouns are its own', () => {
    const nouns = SCREENS.flatMap(({ id, nouns: byRank }) => Object.values(byRank).flatMap((list) => list.split('|').map((noun) => ({ id, noun }))));
    for (const { id, noun } of nouns) expect(namedBy(` ${noun.replace('.', '').replaceAll('_', ' ')} `)?.id, noun).toBe(id);
  });
});

describe('how far it convinces', () => {
  test('is between nothing and certainty; what speaks against a screen leaves some of the belief', () => {
    expect(SCREENS.flatMap(shownBy).filter(([, weight]) => weight <= 0 || weight > 1)).toEqual([]);
    expect([...SCREENS.flatMap(refusedBy), ...cluesOf(NO_SCREEN_TEXTS, NO_SCREEN_BUTTONS)].filter(([, weight]) => weight <= 0 || weight >= 1)).toEqual([]);
    for (const { naming, other, never } of NAMING) {
      expect(naming).toBeLessThan(THRESHOLD);
      for (const left of [other, never]) expect(left > 0 && left <= 1).toBe(true);
    }
  });

  test('every place has its name in French, and those that name a page are asked once', () => {
    const places: Place[] = ['breadcrumb', 'buttons', 'columns', 'headings', 'labels', 'route', 'tabs', 'texts', 'title'];
    expect(Object.keys(PLACE_NAMES).sort()).toEqual(places);
    expect(new Set(NAMING.map(({ place }) => place)).size).toBe(NAMING.length);
  });

  test('no clue alone reaches the threshold, except on a screen that one field decides', () => {
    const surest = NAMING.map(({ naming }) => naming).reduce((one, other) => Math.max(one, other));
    for (const { id, decisive, hints, fields, labels, columns, acts, texts } of SCREENS) {
      const weights = [...cluesOf(fields, labels, columns, acts, texts).map(([, weight]) => weight), ...cluesOf(hints).map(([, weight]) => weight * surest)];
      expect(Math.max(...weights) < THRESHOLD || decisive !== undefined, id).toBe(true);
    }
  });
});
