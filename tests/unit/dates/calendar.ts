import { civil, type CivilDate } from '@/lib/dates/civil';
import * as fc from 'fast-check';

// The Gregorian calendar by counting on one's fingers: it owes nothing to Date nor to the code under test.

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month, January being 1. */
export function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function text(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Every day of these years as text, in order. */
export function everyDay(firstYear: number, lastYear: number): string[] {
  const days: string[] = [];
  for (let year = firstYear; year <= lastYear; year += 1)
    for (let month = 1; month <= 12; month += 1)
      for (let day = 1; day <= lengthOf(year, month); day += 1) days.push(text(year, month, day));
  return days;
}

export function parts(date: string): { year: number; month: number; day: number } {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  return { year, month, day };
}

/** Any civil day of these years. */
export function civilDates(firstYear: number, lastYear: number): fc.Arbitrary<CivilDate> {
  return fc
    .record({
      year: fc.integer({ min: firstYear, max: lastYear }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .map(({ year, month, day }) => civil(text(year, month, Math.min(day, lengthOf(year, month)))));
}
