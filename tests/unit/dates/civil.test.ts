import { civil, earliest, instantOf, isCivilDate, latest, weekday, yearOf } from '@/lib/dates/civil';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDates, everyDay } from './calendar';

const CALENDAR = everyDay(1900, 2199);

test('every day from 1900 to 2199 is a civil date', () => {
  expect(CALENDAR).toHaveLength(109_573);
  expect(CALENDAR.filter((day) => !isCivilDate(day))).toEqual([]);
});

test('no other day of a month is', () => {
  const real = new Set(CALENDAR);
  const wrong: string[] = [];
  for (let year = 1890; year <= 2210; year += 1)
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 33; day += 1) {
        const two = (n: number) => String(n).padStart(2, '0');
        const day10 = `${String(year)}-${two(month)}-${two(day)}`;
        if (isCivilDate(day10) !== real.has(day10)) wrong.push(day10);
      }
  expect(wrong).toEqual([]);
});

test.each([
  '',
  '2027-02-31',
  '2027-02-29',
  '2100-02-29',
  '1899-12-31',
  '2200-01-01',
  '0027-03-15',
  '12027-03-15',
  '-027-03-15',
  '+027-03-15',
  '2027-3-15',
  '2027-03-5',
  '2027-03-1:',
  '2027/03/15',
  '2027.03.15',
  '20270315',
  '2027-03',
  '2027-03-15T00:00',
  ' 2027-03-15',
  '2027-03-15 ',
  '2027-03-15\n',
  '15/03/2027',
  'NaN-NaN-NaN',
  '２０２７-03-15',
  '2027-03-1５',
  '2027−03−15',
  '__proto__',
])('%j is no civil date', (text) => {
  expect(isCivilDate(text)).toBe(false);
  expect(() => civil(text)).toThrow(RangeError);
  expect(() => civil(text)).toThrow(JSON.stringify(text));
});

test('29 February exists in leap years only, and 2000 was one', () => {
  expect(['1900', '2000', '2024', '2026', '2028', '2100'].filter((year) => isCivilDate(`${year}-02-29`))).toEqual([
    '2000',
    '2024',
    '2028',
  ]);
});

test('only texts of the calendar pass, whatever the text', () => {
  const real = new Set(CALENDAR);
  const likely = fc.stringMatching(/^[0-9:/;-]{4}-[0-9:/]{2}-[0-9:/]{2}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), likely), (text) => {
      expect(isCivilDate(text)).toBe(real.has(text));
    }),
  );
});

test('a civil date is its own text', () => {
  fc.assert(
    fc.property(civilDates(1900, 2199), (date) => {
      expect(civil(String(date))).toBe(date);
    }),
  );
});

test('the order of texts is the order of days', () => {
  expect([...CALENDAR].reverse().sort()).toEqual(CALENDAR);
});

test('weekday counts from dimanche', () => {
  const week = ['03-14', '03-15', '03-16', '03-17', '03-18', '03-19', '03-20'].map((day) => civil(`2027-${day}`));
  expect(week.map(weekday)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('weekdays follow each other over the three centuries, from Monday 1900-01-01', () => {
  const wrong = CALENDAR.filter((day, index) => weekday(civil(day)) !== (index + 1) % 7);
  expect(wrong).toEqual([]);
});

test('the year is a number', () => {
  expect(yearOf(civil('2027-03-15'))).toBe(2027);
  expect(yearOf(civil('1900-01-01'))).toBe(1900);
});

test('the instant is midnight UTC of that day', () => {
  expect(instantOf(civil('1970-01-01'))).toBe(0);
  expect(instantOf(civil('1969-12-31'))).toBe(-86_400_000);
  expect(instantOf(civil('2027-03-15'))).toBe(1_805_068_800_000);
});

test('the earliest and the latest of some dates', () => {
  const dates = ['2027-02-13', '2026-12-15', '2027-02-12'].map(civil);
  expect(earliest(dates)).toBe('2026-12-15');
  expect(latest(dates)).toBe('2027-02-13');
});

test('of no dates there is neither', () => {
  expect(earliest([])).toBeNull();
  expect(latest([])).toBeNull();
});

test('the earliest and the latest are among the dates, with none outside them', () => {
  fc.assert(
    fc.property(fc.array(civilDates(1900, 2199), { minLength: 1 }), (dates) => {
      const sorted = [...dates].sort();
      expect(earliest(dates)).toBe(sorted[0]);
      expect(latest(dates)).toBe(sorted.at(-1));
    }),
  );
});
