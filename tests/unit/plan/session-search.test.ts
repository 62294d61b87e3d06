import { describe, expect, test } from 'vitest';
import { shortest } from '../shortest';
import { addDays, civil } from '@/lib/dates/civil';
import { finder, type Findable } from '@/lib/plan/session-search';

const macon: Findable = { title: 'Maçon du bâti ancien', titleCode: 'TP-00042', ceresNumber: '27-0412', start: civil('2027-03-15'), end: civil('2027-03-17') };
const oeuvre: Findable = { title: 'Chef d’œuvre, monteur', titleCode: null, ceresNumber: null, start: civil('2027-11-29'), end: civil('2027-12-01') };
const LIST = [macon, oeuvre];

const found = (query: string) => finder(LIST)(query).map(({ title }) => title);

describe('a session is found by', () => {
  test.each([
    ['its title', 'bâti ancien'],
    ['a part of a word', 'anci'],
    ['letters without accents', 'macon'],
    ['capitals', 'MAÇON'],
    ['words in another order', 'ancien maçon'],
    ['its code', 'tp-00042'],
    ['its CERES number', '27-0412'],
    ['its first day in words', '15 mars 2027'],
    ['its last day in words', '17 mars'],
    ['a month', 'mars'],
    ['a month cut short', 'mar. 2027'],
    ['a day in figures', '15/03/2027'],
    ['a month in figures', '03/2027'],
    ['an ISO day', '2027-03-15'],
    ['words of several kinds', 'macon 0412 mars'],
    ['spaces of any kind around', ' \u00A0maçon\u202F '],
  ])('%s: « %s »', (_what, query) => {
    expect(found(query)).toEqual([macon.title]);
  });

  test.each([
    ['a straight apostrophe', "d'oeuvre"],
    ['a ligature', 'œuvre'],
    ['the first of a month', '1er décembre'],
    ['the month of its last day alone', 'dec.'],
  ])('%s: « %s »', (_what, query) => {
    expect(found(query)).toEqual([oeuvre.title]);
  });
});

test('every word must be there', () => {
  expect(found('maçon avril')).toEqual([]);
});

test('nothing said finds all, in their order', () => {
  expect(found('')).toEqual([macon.title, oeuvre.title]);
  expect(found('   ')).toEqual([macon.title, oeuvre.title]);
});

test('of a thousand, a keystroke finds its own well within a frame', () => {
  const many = Array.from({ length: 1_000 }, (_, n): Findable => ({ ...macon, ceresNumber: `27-${String(n)}`, start: addDays(macon.start, n), end: addDays(macon.end, n) }));
  const find = finder(many);
  find('m');
  let typed = 0;
  expect(shortest(21, () => find(`maçon 27-${String((typed += 1))}`))).toBeLessThan(16);
});
