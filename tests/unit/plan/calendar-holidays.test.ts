import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { isHoliday } from '@/lib/dates/holidays';
import { TERRITORIES, type Territory } from '@/lib/dates/territory';
import { daysOffBetween, type DayOff } from '@/lib/plan/calendar-holidays';
import { newSite } from '@/lib/session/centre-lists';
import { civilDates } from '../dates/calendar';
import { centre } from './helpers';

const DAY = civil('2027-06-15');
const site = (name: string, territory: Territory | null) => ({ ...newSite(name, name), territory });
const off = (territory: Territory, ...sites: ReturnType<typeof site>[]) => daysOffBetween(DAY, DAY, centre({ territory, sites }));
const told = (list: readonly DayOff[] | undefined) => (list ?? []).map(({ name, only }) => [name, only.map(({ territory, sites }) => [territory, ...sites])]);

describe('the public holidays', () => {
  test('are those of the territory of the centre', () => {
    expect(off('metropole').size).toBe(11);
    expect(told(off('mayotte').get(civil('2027-04-27')))).toEqual([['Abolition de l’esclavage', []]]);
    expect(off('metropole').get(civil('2027-04-27'))).toBeUndefined();
  });

  test('of a site in another territory are named with both', () => {
    const days = off('metropole', site('Dembéni', 'mayotte'), site('Paris', null), site('Lyon', 'metropole'));
    expect(told(days.get(civil('2027-04-27')))).toEqual([['Abolition de l’esclavage', [['mayotte', 'Dembéni']]]]);
    expect(told(days.get(civil('2027-07-14'))), 'off everywhere').toEqual([['Fête nationale', []]]);
  });

  test('of sites in one territory come once', () => {
    const days = off('metropole', site('Dembéni', 'mayotte'), site('Koungou', 'mayotte'));
    expect(told(days.get(civil('2027-04-27')))).toEqual([['Abolition de l’esclavage', [['mayotte', 'Dembéni', 'Koungou']]]]);
  });

  test('of the centre alone are named with its territory', () => {
    const days = off('alsace-moselle', site('Paris', 'metropole'), site('Colmar', 'alsace-moselle'));
    expect(told(days.get(civil('2027-12-26')))).toEqual([['Saint-Étienne', [['alsace-moselle']]]]);
    expect(told(days.get(civil('2027-12-25')))).toEqual([['Noël', []]]);
  });

  test('that share a date are both there', () => {
    const ascension = civil('2008-05-01');
    expect(told(daysOffBetween(ascension, ascension, centre()).get(ascension)).map(([name]) => name)).toEqual(['Fête du Travail', 'Ascension']);
  });

  test('are of all the years asked, and of none where they end before they begin', () => {
    const years = [...daysOffBetween(DAY, civil('2029-01-01'), centre()).keys()].map((day) => day.slice(0, 4));
    expect([...new Set(years)]).toEqual(['2027', '2028', '2029']);
    expect(daysOffBetween(civil('2028-01-01'), DAY, centre()).size).toBe(0);
  });
});

test('a day is off where it is a holiday of the centre or of one of its sites, and nowhere else', () => {
  const territories = fc.constantFrom(...TERRITORIES);
  fc.assert(
    fc.property(civilDates(1995, 2095), territories, fc.array(territories, { maxLength: 3 }), (day, own, others) => {
      const sites = others.map((territory, n) => ({ ...newSite(String(n), `Site ${String(n)}`), territory }));
      const found = daysOffBetween(day, day, centre({ territory: own, sites })).get(day);
      expect(found !== undefined).toBe([own, ...others].some((territory) => isHoliday(day, territory)));
    }),
  );
});
