import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { dateRange, dayMonth, longDate, monthYear, shortDate } from '@/lib/words/dates';
import { expect, test } from 'vitest';

/** Non-breaking spaces shown as « _ », so that a test says where a line may break. */
function shown(text: string): string {
  return text.replaceAll('\u00A0', '_');
}

const day = (text: string): CivilDate => civil(text);

/** Every day of 2026 to 2028, leap year and all. */
const DAYS = Array.from({ length: 1096 }, (_, n) => addDays(day('2026-01-01'), n));

test.each([
  ['2027-02-12', 'ven._12_févr._2027', 'vendredi_12_février_2027', '12_févr.'],
  ['2027-03-15', 'lun._15_mars_2027', 'lundi_15_mars_2027', '15_mars'],
  ['2027-03-01', 'lun._1er_mars_2027', 'lundi_1er_mars_2027', '1er_mars'],
  ['2027-01-01', 'ven._1er_janv._2027', 'vendredi_1er_janvier_2027', '1er_janv.'],
  ['2027-08-11', 'mer._11_août_2027', 'mercredi_11_août_2027', '11_août'],
  ['2028-02-29', 'mar._29_févr._2028', 'mardi_29_février_2028', '29_févr.'],
  ['2027-12-31', 'ven._31_déc._2027', 'vendredi_31_décembre_2027', '31_déc.'],
])('%s is « %s », « %s », « %s »', (date, short, long, dayAndMonth) => {
  expect(shown(shortDate(day(date)))).toBe(short);
  expect(shown(longDate(day(date)))).toBe(long);
  expect(shown(dayMonth(day(date)))).toBe(dayAndMonth);
});

test('a month is said with its year', () => {
  expect(shown(monthYear(day('2027-03-15')))).toBe('mars_2027');
  expect(shown(monthYear(day('2027-08-01')))).toBe('août_2027');
});

test.each([
  ['2027-03-15', '2027-03-15', '15_mars_2027'],
  ['2027-03-01', '2027-03-01', '1er_mars_2027'],
  ['2027-03-15', '2027-03-17', '15_–_17_mars_2027'],
  ['2027-03-01', '2027-03-03', '1er_–_3_mars_2027'],
  ['2027-03-30', '2027-04-02', '30_mars_– 2_avril_2027'],
  ['2027-01-29', '2027-02-01', '29_janvier_– 1er_février_2027'],
  ['2026-12-30', '2027-01-02', '30_déc._2026_– 2_janv._2027'],
  ['2026-03-15', '2027-03-15', '15_mars_2026_– 15_mars_2027'],
])('from %s to %s is « %s »', (start, end, expected) => {
  expect(shown(dateRange(day(start), day(end)))).toBe(expected);
});

test('no date breaks inside, whatever the day', () => {
  const written = DAYS.flatMap((date) => [shortDate(date), longDate(date), dayMonth(date), dateRange(date, date)]);
  expect(written.filter((text) => /[ \t\n]/.test(text))).toEqual([]);
});

test('only the first of a month is « 1er »', () => {
  const firsts = DAYS.filter((date) => longDate(date).includes('1er'));
  expect(firsts).toEqual(DAYS.filter((date) => date.endsWith('-01')));
});

test('different days are written differently', () => {
  expect(new Set(DAYS.map(shortDate)).size).toBe(DAYS.length);
  expect(new Set(DAYS.map(longDate)).size).toBe(DAYS.length);
});
