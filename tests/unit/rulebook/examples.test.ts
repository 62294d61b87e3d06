import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { FILES, examplesIn, rulesIn } from './folder';
import { lineFor } from './run';

const ANY_DAY = civil('2026-11-22');

const cases = FILES.flatMap((file) =>
  rulesIn(file).flatMap(({ id }) => examplesIn(file).map((example) => ({ rule: id, why: example.why, example }))),
);

test('there are examples to run', () => {
  expect(cases.length).toBeGreaterThanOrEqual(3 * FILES.length);
});

describe.each(cases)('$rule: $why', ({ rule, example }) => {
  test('comes out at these dates', () => {
    const { due, workingDay, target, opens } = example;
    const said = Object.entries({ due, workingDay, target, opens }).filter(([, date]) => date !== undefined);
    expect(lineFor(rule, example, ANY_DAY)).toMatchObject(Object.fromEntries(said));
  });

  test.each(Object.entries(example.urgency ?? {}))('on %s it stands as %s', (day, urgency) => {
    expect(lineFor(rule, example, civil(day)).urgency).toBe(urgency);
  });
});

describe.each(FILES)('$name', (file) => {
  test('has three examples at least, no two alike', () => {
    const whys = examplesIn(file).map(({ why }) => why);
    expect(whys.length).toBeGreaterThanOrEqual(3);
    expect(new Set(whys).size).toBe(whys.length);
  });

  test('has one told before, on and after its last day, where it has one', () => {
    const dated = examplesIn(file).filter(({ due }) => due !== null);
    const told = dated.filter(({ due, urgency = {} }) => {
      const last = civil(due ?? '');
      return [-1, 0, 1].every((n) => addDays(last, n) in urgency);
    });
    expect(told.length).toBeGreaterThanOrEqual(Math.min(1, dated.length));
  });
});
