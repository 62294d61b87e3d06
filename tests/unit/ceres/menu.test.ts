import { describe, expect, test } from 'vitest';
import { isInside, isMenu, isMenuLine, withoutMenus } from '@/lib/ceres/menu';
import { heading, line, lines, sight } from './sight';

const MENU = ['Sessions', 'Candidats', 'Jury', 'Convocations', 'Résultats', 'PV'];

describe('texts that stand together are a menu', () => {
  test('where they name four screens', () => {
    expect(isMenu(MENU)).toBe(true);
    expect(isMenu(['Candidats', 'Jury', 'Convocations', 'PV'])).toBe(true);
    expect(isMenu(['Candidats', 'Jury', 'Convocations'])).toBe(false);
  });

  test('not where they name the same one over and over', () => {
    expect(isMenu(['Convocations', 'Convocation', 'Convoquer', 'Convoc.'])).toBe(false);
  });

  test('not where most of them say something else', () => {
    expect(isMenu([...MENU, 'Accessibilité', 'Version 3', 'Nous écrire'])).toBe(true);
    expect(isMenu([...MENU, ...Array.from({ length: 12 }, (_, at) => `Lieu ${'x'.repeat(at)}`)])).toBe(false);
  });

  test('not where one is a sentence', () => {
    expect(isMenu([...MENU, 'Vous pouvez valider les convocations des candidats'])).toBe(false);
  });

  test('not where they say how much there is, or what is to be done: that is a dashboard', () => {
    expect(isMenu([...MENU, '3 convocations', '2 PV'])).toBe(false);
    expect(isMenu([...MENU, 'Résultats à saisir', 'PV en attente'])).toBe(false);
    expect(isMenu([...MENU, 'Résultats à saisir'])).toBe(true);
  });
});

describe('one text is a menu', () => {
  test.each([
    ['Sessions | Candidats | Jury | Convocations | PV | Résultats', true],
    ['ACC. / CAND. / DTE / JURY / CONVOC. / RES. / PV', true],
    ['Convocations des candidats et du jury', false],
    [`Candidats, jury, convocations, résultats, PV : ${'x'.repeat(120)}`, false],
  ])('« %s »: %s', (text, is) => {
    expect(isMenuLine(text)).toBe(is);
  });
});

describe('a page without its menus', () => {
  const inMenu = (place: 'texts' | 'buttons') => lines(place, ...MENU).map((one) => ({ ...one, in: 1 }));
  const left = (...args: Parameters<typeof sight>) => withoutMenus(sight(...args)).map(({ text }) => text);

  test.each(['texts', 'buttons'] as const)('keeps what stands beside them, in its order; entries are %s', (place) => {
    expect(left([line('Avant'), ...inMenu(place), line('Après')], { inside: [0, 0] })).toEqual(['Avant', 'Après']);
  });

  test('keeps the same words where they are not in one container', () => {
    expect(left(lines('buttons', ...MENU))).toEqual(MENU);
    expect(left(MENU.map((text, at) => line(text, { in: at + 1 })), { inside: [0, ...MENU.map(() => 0)] })).toEqual(MENU);
  });

  test('finds a menu whose entries have containers of their own', () => {
    const entries = MENU.map((text, at) => line(text, { in: at + 2 }));
    expect(left([line('Avant'), ...entries], { inside: [0, 0, ...MENU.map(() => 1)] })).toEqual(['Avant']);
  });

  test('keeps titles, tabs, crumbs and columns: what names the page is no entry', () => {
    const seen = [heading('Candidats'), ...lines('tabs', 'Jury'), ...lines('breadcrumb', 'PV'), ...lines('columns', 'Convocations', 'Résultats')];
    const inOne = seen.map((one) => ({ ...one, in: 1 }));
    expect(withoutMenus(sight(inOne, { inside: [0, 0] }))).toEqual(inOne);
  });
});

test.each([
  [3, 1, true],
  [3, 2, true],
  [3, 3, true],
  [3, 0, false],
  [1, 3, false],
  [9, 1, false],
])('the container %i is in %i: %s; that all are on the page is not asked', (one, other, is) => {
  expect(isInside(one, other, [0, 0, 1, 2])).toBe(is);
});
