import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, civil, weekday } from '@/lib/dates/civil';
import { lastOf, mondayOf, monthOf, monthsBetween, weeksOf } from '@/lib/dates/months';
import { civilDates } from './calendar';

const D = civil;
const days = civilDates(1900, 2199);

test('a month is named by its first day', () => {
  expect(monthOf(D('2027-03-15'))).toBe('2027-03-01');
  expect(monthOf(D('2199-12-31'))).toBe('2199-12-01');
});

test.each([
  ['2027-02-10', '2027-02-28'],
  ['2028-02-01', '2028-02-29'],
  ['2027-04-30', '2027-04-30'],
  ['2199-12-01', '2199-12-31'],
])('the month of %s ends on %s', (date, last) => {
  expect(lastOf(D(date))).toBe(last);
});

test('a week begins on Monday', () => {
  expect(mondayOf(D('2027-03-15'))).toBe('2027-03-15');
  expect(mondayOf(D('2027-03-21'))).toBe('2027-03-15');
  expect(mondayOf(D('2027-03-01'))).toBe('2027-03-01');
  expect(mondayOf(D('1900-01-01'))).toBe('1900-01-01');
});

test('a month is laid out in weeks, blank where days are of other months', () => {
  // 1 May 2027 is a Saturday.
  const weeks = weeksOf(D('2027-05-20'));
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, '2027-05-01', '2027-05-02']);
  expect(weeks[5]).toEqual(['2027-05-31', null, null, null, null, null, null]);
});

test('the shortest month takes four weeks', () => {
  // 1 February 2027 is a Monday.
  expect(weeksOf(D('2027-02-28'))).toHaveLength(4);
  expect(weeksOf(D('2027-02-28')).flat()).not.toContain(null);
});

test('the last month of the calendar ends as any other', () => {
  expect(weeksOf(D('2199-12-01')).flat().filter((day) => day !== null)).toHaveLength(31);
});

test('each day of a month stands once, under its own weekday', () => {
  fc.assert(
    fc.property(days, (date) => {
      const weeks = weeksOf(date);
      const placed = weeks.flat().filter((day) => day !== null);
      expect(placed[0]).toBe(monthOf(date));
      expect(placed).toContain(date);
      placed.forEach((day, n) => expect(day).toBe(addDays(monthOf(date), n)));
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        week.forEach((day, n) => {
          if (day !== null) expect((weekday(day) + 6) % 7).toBe(n);
        });
      }
    }),
  );
});

test('months follow one another across years', () => {
  expect(monthsBetween(D('2026-11-30'), D('2027-02-01'))).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
  expect(monthsBetween(D('2027-03-31'), D('2027-03-01'))).toEqual(['2027-03-01']);
  expect(monthsBetween(D('2027-03-01'), D('2027-02-28'))).toEqual([]);
});
