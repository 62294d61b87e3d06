import { civil } from '@/lib/dates/civil';
import { holidaysOf, isHoliday } from '@/lib/dates/holidays';
import { TERRITORIES, type Territory } from '@/lib/dates/territory';
import { expect, test } from 'vitest';
import { everyDay } from './calendar';

function listed(year: number, territory: Territory): string[] {
  return holidaysOf(year, territory).map(({ date, name, article }) => `${date} ${name} ${article}`);
}

const added = (territory: Territory) => listed(2027, territory).filter((line) => !line.endsWith('L3133-1'));

test('the eleven national holidays of 2027, in the order of the year', () => {
  expect(listed(2027, 'metropole')).toEqual([
    '2027-01-01 Jour de l’an L3133-1',
    '2027-03-29 Lundi de Pâques L3133-1',
    '2027-05-01 Fête du Travail L3133-1',
    '2027-05-06 Ascension L3133-1',
    '2027-05-08 Victoire de 1945 L3133-1',
    '2027-05-17 Lundi de Pentecôte L3133-1',
    '2027-07-14 Fête nationale L3133-1',
    '2027-08-15 Assomption L3133-1',
    '2027-11-01 Toussaint L3133-1',
    '2027-11-11 Armistice de 1918 L3133-1',
    '2027-12-25 Noël L3133-1',
  ]);
});

test('what each territory adds, and by which article', () => {
  expect(Object.fromEntries(TERRITORIES.map((territory) => [territory, added(territory)]))).toEqual({
    metropole: [],
    'alsace-moselle': ['2027-03-26 Vendredi saint L3134-13', '2027-12-26 Saint-Étienne L3134-13'],
    guadeloupe: ['2027-05-27 Abolition de l’esclavage L3422-2'],
    martinique: ['2027-05-22 Abolition de l’esclavage L3422-2'],
    guyane: ['2027-06-10 Abolition de l’esclavage L3422-2'],
    'la-reunion': ['2027-12-20 Abolition de l’esclavage L3422-2'],
    mayotte: ['2027-04-27 Abolition de l’esclavage L3422-2'],
  });
});

test.each(TERRITORIES)('%s keeps the eleven national holidays, every year', (territory) => {
  for (let year = 1990; year <= 2100; year += 1)
    expect(listed(year, territory)).toEqual(expect.arrayContaining(listed(year, 'metropole')));
});

test('two holidays may share a date', () => {
  const may = holidaysOf(2008, 'metropole').filter(({ date }) => date === '2008-05-01');
  expect(may.map(({ name }) => name)).toEqual(['Fête du Travail', 'Ascension']);
});

test('a year is listed once, then shared', () => {
  expect(holidaysOf(2031, 'guyane')).toBe(holidaysOf(2031, 'guyane'));
  expect(holidaysOf(2031, 'guyane')).not.toBe(holidaysOf(2031, 'mayotte'));
});

test('isHoliday is true on the listed dates and on no other', () => {
  for (const territory of TERRITORIES) {
    const found = everyDay(2024, 2030).filter((day) => isHoliday(civil(day), territory));
    const expected = [2024, 2025, 2026, 2027, 2028, 2029, 2030].flatMap((year) =>
      holidaysOf(year, territory).map(({ date }) => date),
    );
    expect(found).toEqual([...new Set(expected)]);
  }
});

test('a holiday here is not one there', () => {
  const abolition = civil('2027-12-20');
  expect(TERRITORIES.filter((territory) => isHoliday(abolition, territory))).toEqual(['la-reunion']);
});

test.each([1899, 2200, 2027.5, NaN])('the year %d is refused', (year) => {
  expect(() => holidaysOf(year, 'metropole')).toThrow(RangeError);
});
