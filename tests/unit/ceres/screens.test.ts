import { describe, expect, test } from 'vitest';
import { NO_SCREEN, NO_SCREEN_TEXTS, OTHER_PARTS } from '@/lib/ceres/elsewhere';
import { SPOTS } from '@/lib/ceres/places';
import { recognise } from '@/lib/ceres/recognise';
import type { Clues, Screen } from '@/lib/ceres/screen';
import { SCREENS } from '@/lib/ceres/screens';
import type { Place } from '@/lib/ceres/snapshot';
import { toPlain } from '@/lib/ceres/text';

const ALL: readonly Screen[] = SCREENS;
const entries = (clues: Clues): [string, number][] => Object.values(clues).flatMap((weighted) => Object.entries(weighted));
const shown = ALL.flatMap((screen) => entries(screen.shows));
const refused = [...ALL.flatMap((screen) => entries(screen.against)), ...Object.entries(NO_SCREEN_TEXTS)];
const patterns = [...ALL.map(({ named }) => named), OTHER_PARTS, NO_SCREEN, ...[...shown, ...refused].map(([pattern]) => pattern)];

describe('the data of the screens', () => {
  test('ids are permanent, kebab-case and different', () => {
    expect(ALL.map(({ id }) => id)).toEqual(['convocations']);
    for (const { id } of ALL) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('words are written as they are compared, or they would never be found', () => {
    const options = patterns.flatMap((pattern) => pattern.split(' ')).flatMap((term) => term.replace(/^-/, '').split('|'));
    expect(options.filter((option) => !/^[a-z]{2,}\.?$/.test(option))).toEqual([]);
  });

  test('a name is one term: it is negated as one', () => {
    expect(ALL.filter(({ named }) => /[ -]/.test(named))).toEqual([]);
    expect(`${OTHER_PARTS}${NO_SCREEN}`).not.toMatch(/[ -]/);
  });

  test('a screen’s own name is not one of the other parts', () => {
    const taken = ALL.filter(({ named }) => named.split('|').some((name) => OTHER_PARTS.split('|').includes(name)));
    expect(taken).toEqual([]);
  });

  test('no clue convinces alone, and none refuses beyond appeal', () => {
    const weights = [...shown.map(([, weight]) => weight), ...SPOTS.map(({ naming }) => naming)];
    expect(weights.filter((weight) => weight < 0 || weight >= 0.6)).toEqual([]);
    expect(refused.filter(([, weight]) => weight <= 0 || weight >= 1)).toEqual([]);
  });

  test('every place is a witness, once', () => {
    const places: Place[] = ['breadcrumb', 'buttons', 'columns', 'headings', 'labels', 'route', 'tabs', 'texts', 'title'];
    expect(SPOTS.map(({ place }) => place).sort()).toEqual(places);
  });

  test.each(ALL)('$id can be recognised by what it declares', ({ id, named, shows }) => {
    const name = example(named);
    const said = (place: Place) => Object.keys(shows[place] ?? {}).slice(0, 1).map(example);
    const seen = recognise({
      route: name,
      title: name,
      headings: [{ level: 1, text: name }],
      tabs: [name],
      breadcrumb: [name],
      labels: said('labels'),
      buttons: said('buttons'),
      columns: said('columns'),
      texts: said('texts'),
      prose: 0,
    });
    expect(seen.screen).toBe(id);
    expect(seen.confidence).toBeGreaterThan(0.9);
  });
});

/** A text that says a pattern. */
function example(pattern: string): string {
  const terms = pattern.split(' ').filter((term) => !term.startsWith('-'));
  return toPlain(terms.map((term) => (term.split('|')[0] ?? '').replace('.', '')).join(' ')).trim();
}
