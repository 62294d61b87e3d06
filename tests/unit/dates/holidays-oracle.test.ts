import { addDays } from '@/lib/dates/civil';
import { easterSunday } from '@/lib/dates/easter';
import { holidaysOf } from '@/lib/dates/holidays';
import { TERRITORIES, type Territory } from '@/lib/dates/territory';
import Holidays from 'date-holidays';
import { expect, test } from 'vitest';

// `date-holidays` computes from lists of its own, kept by others.
const PLACES: Record<Territory, [country: string, state?: string][]> = {
  metropole: [['FR']],
  'alsace-moselle': [
    ['FR', '57'],
    ['FR', '67'],
    ['FR', '68'],
  ],
  guadeloupe: [['GP'], ['FR', 'GP']],
  martinique: [['MQ'], ['FR', 'MQ']],
  guyane: [['GF'], ['FR', 'GF']],
  'la-reunion': [['RE'], ['FR', 'RE']],
  mayotte: [['YT'], ['FR', 'YT']],
};

const YEARS = Array.from({ length: 111 }, (_, index) => 1990 + index);

const CASES = TERRITORIES.flatMap((territory) => PLACES[territory].map((place) => ({ territory, place })));

/** Where they differ: L3422-2 gives these two islands their day of abolition only, Good Friday being a local custom. */
const GOOD_FRIDAY_BY_CUSTOM: readonly Territory[] = ['guadeloupe', 'martinique'];

test.each(CASES)('$territory is $place of date-holidays from 1990 to 2100', ({ territory, place: [country, state] }) => {
  const oracle = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const ours = YEARS.flatMap((year) => holidaysOf(year, territory).map(({ date }) => String(date)));
  const theirs = YEARS.flatMap((year) =>
    oracle
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );
  const goodFridays = YEARS.map((year) => String(addDays(easterSunday(year), -2)));

  expect(theirs.length).toBeGreaterThan(1200);
  expect(without(ours, theirs)).toEqual([]);
  expect(without(theirs, ours)).toEqual(GOOD_FRIDAY_BY_CUSTOM.includes(territory) ? goodFridays : []);
});

function without(dates: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return dates.filter((date) => !known.has(date));
}
