import { weekday, type CivilDate } from '@/lib/dates/civil';
import { easterSunday } from '@/lib/dates/easter';
import { expect, test } from 'vitest';
import { text } from './calendar';

const YEARS = Array.from({ length: 300 }, (_, index) => 1900 + index);

// Published dates, among them the years that simpler algorithms get wrong.
test.each([
  [1913, '03-23'], // the earliest of the three centuries, with 2008 and 2160
  [1943, '04-25'], // the latest, with 2038
  [1954, '04-18'], // an exception to Gauss's first rule
  [1961, '04-02'],
  [1981, '04-19'], // another, moved back from 26 April
  [2000, '04-23'],
  [2008, '03-23'],
  [2024, '03-31'],
  [2025, '04-20'],
  [2026, '04-05'],
  [2027, '03-28'],
  [2028, '04-16'],
  [2038, '04-25'],
  [2049, '04-18'],
  [2076, '04-19'],
  [2106, '04-18'],
  [2160, '03-23'],
])('Easter %i is on %s', (year, day) => {
  expect(easterSunday(year)).toBe(`${String(year)}-${day}`);
});

test('it is a Sunday from 22 March to 25 April', () => {
  const outside = (date: CivilDate) => date.slice(5) < '03-22' || date.slice(5) > '04-25';
  expect(YEARS.map(easterSunday).filter((date) => weekday(date) !== 0 || outside(date))).toEqual([]);
});

test('it is what the epact of Clavius gives, every year from 1900 to 2199', () => {
  expect(YEARS.filter((year) => easterSunday(year) !== easterByEpact(year))).toEqual([]);
});

test('a year outside the calendar is refused', () => {
  expect(() => easterSunday(1899)).toThrow(RangeError);
  expect(() => easterSunday(2200)).toThrow(RangeError);
});

/** Another road to the same day: Knuth, The Art of Computer Programming, 1.3.2, exercise 14. */
function easterByEpact(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const droppedLeapYears = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - droppedLeapYears - 10;
  let epact = (11 * golden + 20 + moonCorrection - droppedLeapYears) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  const fullMoon = epact > 23 ? 74 - epact : 44 - epact;
  const day = fullMoon + 7 - ((sunday + fullMoon) % 7);
  return day > 31 ? text(year, 4, day - 31) : text(year, 3, day);
}
