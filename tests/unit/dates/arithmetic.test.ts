import { addDays, addMonths, addYears, civil, daysBetween, isCivilDate } from '@/lib/dates/civil';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDates, everyDay, lengthOf, parts, text } from './calendar';

const anyDate = civilDates(1990, 2100);
const days = fc.integer({ min: -3000, max: 3000 });
const months = fc.integer({ min: -240, max: 240 });

// Worked by hand, from the calendar.
test.each([
  ['2027-03-15', -31, '2027-02-12'],
  ['2027-03-15', -30, '2027-02-13'],
  ['2027-03-15', -91, '2026-12-14'],
  ['2027-05-31', -91, '2027-03-01'],
  ['2027-03-15', -90, '2026-12-15'],
  ['2027-03-15', -21, '2027-02-22'],
  ['2027-04-12', -30, '2027-03-13'],
  ['2027-03-17', 2, '2027-03-19'],
  ['2027-03-17', 15, '2027-04-01'],
  ['2027-03-26', 2, '2027-03-28'],
  ['2027-01-04', -1, '2027-01-03'],
  ['2027-12-31', 1, '2028-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2028-03-01', -1, '2028-02-29'],
  ['2027-03-15', 0, '2027-03-15'],
])('%s and %i days is %s', (from, n, to) => {
  expect(addDays(civil(from), n)).toBe(to);
  expect(daysBetween(civil(from), civil(to))).toBe(n);
});

test.each([
  ['2027-05-31', -3, '2027-02-28'],
  ['2028-05-31', -3, '2028-02-29'],
  ['2027-05-30', -3, '2027-02-28'],
  ['2027-03-15', -3, '2026-12-15'],
  ['2027-04-12', -1, '2027-03-12'],
  ['2027-03-15', -1, '2027-02-15'],
  ['2027-03-31', -1, '2027-02-28'],
  ['2027-03-15', -6, '2026-09-15'],
  ['2027-03-15', -8, '2026-07-15'],
  ['2027-01-31', 1, '2027-02-28'],
  ['2027-02-28', 1, '2027-03-28'],
  ['2027-10-31', 1, '2027-11-30'],
  ['2027-11-30', 12, '2028-11-30'],
  ['2027-06-30', 12, '2028-06-30'],
  ['2027-01-15', -1, '2026-12-15'],
  ['2027-03-15', 0, '2027-03-15'],
])('%s and %i months is %s', (from, n, to) => {
  expect(addMonths(civil(from), n)).toBe(to);
});

test.each([
  ['2027-03-17', 5, '2032-03-17'],
  ['2028-02-29', 1, '2029-02-28'],
  ['2028-02-29', 4, '2032-02-29'],
  ['2028-02-29', -1, '2027-02-28'],
  ['2027-03-15', -1, '2026-03-15'],
])('%s and %i years is %s', (from, n, to) => {
  expect(addYears(civil(from), n)).toBe(to);
});

test('« more than 6 months before »: six months and one day', () => {
  expect(addDays(addMonths(civil('2027-03-15'), -6), -1)).toBe('2026-09-14');
});

test('« kept five years »: five years, then one day', () => {
  expect(addDays(addYears(civil('2027-03-17'), 5), 1)).toBe('2032-03-18');
});

test('three months are 89 to 92 days', () => {
  const spans = everyDay(1990, 2100).map((day) => daysBetween(addMonths(civil(day), -3), civil(day)));
  expect([Math.min(...spans), Math.max(...spans)]).toEqual([89, 92]);
});

test('one day after another, over every day from 1900 to 2199', () => {
  const calendar = everyDay(1900, 2199);
  const wrong = calendar.slice(0, -1).filter((day, index) => addDays(civil(day), 1) !== calendar[index + 1]);
  expect(wrong).toEqual([]);
});

test('daysBetween counts the days of the calendar', () => {
  const calendar = everyDay(1900, 2199);
  const first = civil('1900-01-01');
  expect(calendar.filter((day, index) => daysBetween(first, civil(day)) !== index)).toEqual([]);
});

test('addDays is undone by its inverse', () => {
  fc.assert(
    fc.property(anyDate, days, (date, n) => {
      expect(addDays(addDays(date, n), -n)).toBe(date);
    }),
  );
});

test('addDays composes', () => {
  fc.assert(
    fc.property(anyDate, days, days, (date, a, b) => {
      expect(addDays(addDays(date, a), b)).toBe(addDays(date, a + b));
    }),
  );
});

test('daysBetween is what addDays added, and its opposite the other way', () => {
  fc.assert(
    fc.property(anyDate, days, (date, n) => {
      expect(daysBetween(date, addDays(date, n))).toBe(n);
      expect(daysBetween(addDays(date, n), date) + n).toBe(0);
    }),
  );
});

test('a later day is a greater text', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 3000 }), (date, n) => {
      expect(addDays(date, n) > date).toBe(true);
      expect(addDays(date, -n) < date).toBe(true);
    }),
  );
});

test('addMonths lands in the month it names, on the same day or the last one', () => {
  fc.assert(
    fc.property(anyDate, months, (date, n) => {
      const from = parts(date);
      const month = from.year * 12 + from.month - 1 + n;
      const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
      expect(addMonths(date, n)).toBe(text(year, inYear, Math.min(from.day, lengthOf(year, inYear))));
    }),
    { numRuns: 2000 },
  );
});

test('addMonths keeps the order of days', () => {
  fc.assert(
    fc.property(anyDate, anyDate, months, (a, b, n) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      expect(addMonths(first, n) <= addMonths(second, n)).toBe(true);
    }),
  );
});

test('a year is twelve months', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -50, max: 50 }), (date, n) => {
      expect(addYears(date, n)).toBe(addMonths(date, 12 * n));
    }),
  );
});

test('arithmetic stops at the ends of the calendar', () => {
  const date = civil('2027-03-15');
  expect([addDays(date, 1e9), addMonths(date, 1e9), addYears(date, 1e9)]).toEqual(Array(3).fill('2199-12-31'));
  expect([addDays(date, -1e9), addMonths(date, -1e9), addYears(date, -1e9)]).toEqual(Array(3).fill('1900-01-01'));
  expect(addDays(civil('2199-12-31'), 1)).toBe('2199-12-31');
  expect(addMonths(civil('1900-01-31'), -1)).toBe('1900-01-01');
});

test('whatever is computed is a civil date', () => {
  const whole = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.integer(), fc.maxSafeInteger());
  fc.assert(
    fc.property(civilDates(1900, 2199), whole, (date, n) => {
      expect([addDays(date, n), addMonths(date, n), addYears(date, n)].filter((day) => !isCivilDate(day))).toEqual([]);
    }),
  );
});
