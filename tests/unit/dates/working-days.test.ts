import { addDays, civil } from '@/lib/dates/civil';
import { TERRITORIES, type Territory } from '@/lib/dates/territory';
import { addWorkingDays, isWorkingDay, workingDayOnOrBefore } from '@/lib/dates/working-days';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDates } from './calendar';

const anyDate = civilDates(1990, 2100);
const anyTerritory = fc.constantFrom(...TERRITORIES);

test.each([
  ['2027-03-15', true, 'a Monday'],
  ['2027-03-19', true, 'a Friday'],
  ['2027-03-20', false, 'a Saturday'],
  ['2027-03-21', false, 'a Sunday'],
  ['2027-03-29', false, 'Easter Monday'],
  ['2027-05-06', false, 'Ascension'],
  ['2027-05-07', true, 'the Friday after, whoever bridges it'],
  ['2027-11-11', false, '11 November'],
])('%s: %s, %s', (date, working) => {
  expect(isWorkingDay(civil(date), 'metropole')).toBe(working);
});

test('Good Friday and 26 December are worked but in alsace-moselle', () => {
  for (const date of ['2027-03-26', '2028-12-26'].map(civil))
    expect(TERRITORIES.filter((territory) => !isWorkingDay(date, territory))).toEqual(['alsace-moselle']);
});

const LAST_WORKING_DAYS: [string, Territory, string, string][] = [
  ['2027-02-13', 'metropole', '2027-02-12', 'a Saturday'],
  ['2027-02-28', 'metropole', '2027-02-26', 'a Sunday'],
  ['2027-01-03', 'metropole', '2026-12-31', 'a Sunday after a holiday, across the year'],
  ['2027-03-29', 'metropole', '2027-03-26', 'Easter Monday'],
  ['2027-03-29', 'alsace-moselle', '2027-03-25', 'Easter Monday after Good Friday'],
  ['2027-12-26', 'alsace-moselle', '2027-12-24', 'a Sunday after Christmas'],
  ['2027-04-30', 'la-reunion', '2027-04-30', 'a working day'],
  ['2027-12-20', 'la-reunion', '2027-12-17', 'the abolition, a Monday'],
  ['2027-12-20', 'metropole', '2027-12-20', 'that Monday elsewhere'],
  ['2026-12-14', 'metropole', '2026-12-14', 'a working day'],
];

test.each(LAST_WORKING_DAYS)('on or before %s in %s: %s (%s)', (date, territory, expected) => {
  expect(workingDayOnOrBefore(civil(date), territory)).toBe(expected);
});

test('on or before is a working day, not after, with none between', () => {
  fc.assert(
    fc.property(anyDate, anyTerritory, (date, territory) => {
      const found = workingDayOnOrBefore(date, territory);
      expect(isWorkingDay(found, territory)).toBe(true);
      expect(found <= date).toBe(true);
      for (let day = addDays(found, 1); day <= date; day = addDays(day, 1))
        expect(isWorkingDay(day, territory)).toBe(false);
    }),
  );
});

const SOME_WORKING_DAYS_ON: [string, number, Territory, string, string][] = [
  ['2027-03-17', 5, 'metropole', '2027-03-24', 'over a week-end'],
  ['2027-03-26', 1, 'metropole', '2027-03-30', 'over Easter Monday'],
  ['2027-03-24', 5, 'metropole', '2027-04-01', 'over Easter'],
  ['2027-03-24', 5, 'alsace-moselle', '2027-04-02', 'over Easter and Good Friday'],
  ['2027-03-27', 1, 'metropole', '2027-03-30', 'from a Saturday'],
  ['2026-12-31', 1, 'metropole', '2027-01-04', 'over the new year'],
  ['2027-12-17', 1, 'la-reunion', '2027-12-21', 'over the abolition'],
  ['2027-05-05', 3, 'metropole', '2027-05-11', 'over the Ascension'],
];

test.each(SOME_WORKING_DAYS_ON)('%s and %i working days in %s is %s (%s)', (date, n, territory, expected) => {
  expect(addWorkingDays(civil(date), n, territory)).toBe(expected);
});

test('n working days on, exactly n working days have gone by and the last is one', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 60 }), anyTerritory, (date, n, territory) => {
      const end = addWorkingDays(date, n, territory);
      let count = 0;
      for (let day = addDays(date, 1); day <= end; day = addDays(day, 1)) count += Number(isWorkingDay(day, territory));
      expect(count).toBe(n);
      expect(isWorkingDay(end, territory)).toBe(true);
    }),
  );
});

test.each([0, -1, 1.5, NaN, Infinity])('%d working days are refused', (n) => {
  expect(() => addWorkingDays(civil('2027-03-17'), n, 'metropole')).toThrow(RangeError);
});

test('both searches end with the calendar', () => {
  expect(workingDayOnOrBefore(civil('1900-01-01'), 'metropole')).toBe('1900-01-01');
  expect(addWorkingDays(civil('2199-12-30'), 100, 'metropole')).toBe('2199-12-31');
});
