import { civil } from '@/lib/dates/civil';
import { Dice } from '@/tests/corpus/generator/dice';
import { frenchDate, frenchDates, numericDate } from '@/tests/corpus/generator/french-dates';
import { expect, test } from 'vitest';

const DICE = Array.from({ length: 300 }, (_, seed) => new Dice(String(seed)));
const dates = (day: string) => new Set(DICE.map((dice) => frenchDate(civil(day), dice)));
const ranges = (start: string, end: string) => new Set(DICE.map((dice) => frenchDates(civil(start), civil(end), dice)));

test('a date is written in every way', () => {
  expect(dates('2027-03-15')).toEqual(new Set(['15/03/2027', '15.03.27', '15 mars 2027', 'lundi 15 mars 2027']));
  expect(dates('2027-02-01')).toEqual(new Set(['01/02/2027', '01.02.27', '1er février 2027', '1er févr. 2027', 'lundi 1er février 2027']));
  expect(numericDate(civil('2028-12-09'))).toBe('09/12/2028');
});

test('a range within a month says the month once', () => {
  expect(ranges('2027-03-15', '2027-03-17')).toEqual(new Set([
    'du 15 au 17 mars 2027',
    'du lundi 15 au mercredi 17 mars 2027',
    'du 15/03/2027 au 17/03/2027',
    '15/03/2027 – 17/03/2027',
    'du 15.03.27 au 17.03.27',
    'du lundi 15 mars 2027 au mercredi 17 mars 2027',
    'du 15 mars 2027 au 17 mars 2027',
  ]));
});

test('a range across months says both, and across years everything', () => {
  expect(ranges('2027-03-30', '2027-04-02')).toContain('du 30 mars au 2 avril 2027');
  expect(ranges('2027-12-30', '2028-01-03')).toContain('du 30 décembre 2027 au 3 janvier 2028');
  expect(ranges('2027-12-30', '2028-01-03')).not.toContain('du 30 décembre au 3 janvier 2028');
});

test('one day is said once', () => {
  expect(ranges('2027-04-01', '2027-04-01')).toEqual(new Set(['le 1er avril 2027', 'le jeudi 1er avril 2027', 'le 01/04/2027']));
});
