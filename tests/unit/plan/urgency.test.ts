import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { URGENCIES, urgencyOf, type Moments, type Urgency } from '@/lib/plan/urgency';
import { civilDates } from '../dates/calendar';

const TODAY = civil('2027-03-15');

/** Moments said in days from today. */
function moments({ due, target = due, opens }: { due?: number; target?: number | undefined; opens?: number }): Moments {
  const day = (n: number | undefined) => (n === undefined ? null : addDays(TODAY, n));
  return { due: day(due), target: day(target), opens: day(opens) };
}

type Line = readonly [string, Parameters<typeof moments>[0], Urgency];

// « the first that applies »: each line of deadlines.md, in its order; then the same days where an earlier line applies too.
describe('the table, line after line', () => {
  test.each<Line>([
    ['opens after today', { opens: 1, due: 10 }, 'pas-encore-ouvert'],
    ['today is after due', { due: -1 }, 'en-retard'],
    ['today is due', { due: 0 }, 'aujourdhui'],
    ['due within 1 to 7 days: 1', { due: 1 }, 'sous-7-jours'],
    ['due within 1 to 7 days: 7', { due: 7 }, 'sous-7-jours'],
    ['due within 8 to 30 days: 8', { due: 8 }, 'sous-30-jours'],
    ['due within 8 to 30 days: 30', { due: 30 }, 'sous-30-jours'],
    ['today is after target', { due: 31, target: -1 }, 'conseille-depasse'],
    ['a later due', { due: 31 }, 'plus-tard'],
    ['a later due, target today', { due: 31, target: 0 }, 'plus-tard'],
    ['a later due, target tomorrow', { due: 31, target: 1 }, 'plus-tard'],
    ['without a due, target today', { target: 0 }, 'aujourdhui'],
    ['without a due, target in 7 days', { target: 7 }, 'sous-7-jours'],
    ['without a due, target in 8 days', { target: 8 }, 'sous-30-jours'],
    ['without a due, target in 30 days', { target: 30 }, 'sous-30-jours'],
    ['without a due, target in 31 days', { target: 31 }, 'plus-tard'],
    ['without a due, today is after target: never late', { target: -1 }, 'conseille-depasse'],
    ['neither', {}, 'sans-date'],
  ])('%s', (_, said, expected) => {
    expect(urgencyOf(moments(said), TODAY)).toBe(expected);
  });
});

describe('what comes first holds', () => {
  test.each<Line>([
    ['opens after today, whatever the due', { opens: 1, due: -1 }, 'pas-encore-ouvert'],
    ['opens after today, without any date', { opens: 1 }, 'pas-encore-ouvert'],
    ['opens today: no longer', { opens: 0, due: 10 }, 'sous-30-jours'],
    ['opened, without any date', { opens: -1 }, 'sans-date'],
    ['late before « conseillé dépassé »', { due: -1, target: -9 }, 'en-retard'],
    ['due today before « conseillé dépassé »', { due: 0, target: -9 }, 'aujourdhui'],
    ['due in a week before « conseillé dépassé »', { due: 7, target: -9 }, 'sous-7-jours'],
    ['due in a month before « conseillé dépassé »', { due: 30, target: -9 }, 'sous-30-jours'],
  ])('%s', (_, said, expected) => {
    expect(urgencyOf(moments(said), TODAY)).toBe(expected);
  });
});

test('as days pass, an occurrence with a due only ever goes from far to late', () => {
  const order: readonly Urgency[] = ['pas-encore-ouvert', 'plus-tard', 'conseille-depasse', 'sous-30-jours', 'sous-7-jours', 'aujourdhui', 'en-retard'];
  const any = fc.record({ due: fc.integer({ min: 0, max: 200 }), before: fc.nat(100), today: civilDates(1995, 2095) });
  fc.assert(
    fc.property(any, ({ due, before, today }) => {
      const target = addDays(today, due - before);
      const said = { due: addDays(today, due), target, opens: addDays(target, -5) };
      const rank = (day: number) => order.indexOf(urgencyOf(said, addDays(today, day)));
      expect(rank(0)).toBeGreaterThanOrEqual(0);
      expect(rank(1)).toBeGreaterThanOrEqual(rank(0));
    }),
  );
});

test('late is after due and nothing else', () => {
  const day = fc.option(fc.integer({ min: -60, max: 60 }), { nil: undefined });
  fc.assert(
    fc.property(day, fc.nat(60), (due, before) => {
      const said = moments(due === undefined ? {} : { due, target: due - before });
      expect(urgencyOf(said, TODAY) === 'en-retard').toBe(due !== undefined && due < 0);
    }),
  );
});

test('the words of the exports, each once', () => {
  expect([...URGENCIES].sort()).toEqual(
    ['en-retard', 'aujourdhui', 'sous-7-jours', 'sous-30-jours', 'plus-tard', 'conseille-depasse', 'non-renseigne', 'sans-date', 'pas-encore-ouvert'].sort(),
  );
});
