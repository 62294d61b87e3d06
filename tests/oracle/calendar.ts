import type { Territory } from '@/lib/dates/territory';

// A calendar by counting: days are whole numbers, day 0 is 31 December of the year 0. It owes nothing to lib/, nor to Date.

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

function numberOf(year: number, month: number, day: number): number {
  const past = year - 1;
  const whole = 365 * past + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return whole + (BEFORE_MONTH[month - 1] ?? NaN) + (month > 2 && isLeap(year) ? 1 : 0) + day;
}

function partsOf(day: number): [year: number, month: number, day: number] {
  let year = Math.floor(day / 366);
  while (numberOf(year + 1, 1, 1) <= day) year += 1;
  let month = 12;
  while (numberOf(year, month, 1) > day) month -= 1;
  return [year, month, day - numberOf(year, month, 1) + 1];
}

/** `2027-03-15` as a number of days. */
export function read(text: string): number {
  const [year = NaN, month = NaN, day = NaN] = text.split('-').map(Number);
  return numberOf(year, month, day);
}

/** A number of days as `2027-03-15`. */
export function write(day: number): string {
  const [year, month, dayOfMonth] = partsOf(day);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The same day of the month, months later; the month's last day where there is none. */
export function monthsLater(day: number, months: number): number {
  const [year, month, dayOfMonth] = partsOf(day);
  const count = 12 * year + (month - 1) + months;
  const thatYear = Math.floor(count / 12);
  const thatMonth = (count % 12) + 1;
  return numberOf(thatYear, thatMonth, Math.min(dayOfMonth, lengthOf(thatYear, thatMonth)));
}

/** Easter Sunday, by Lichtenberg's form of Gauss's rule: a day of March, beyond 31 for April. */
function easter(year: number): number {
  const century = Math.floor(year / 100);
  const lunar = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const solar = 2 - Math.floor((3 * century + 3) / 4);
  const golden = year % 19;
  const seed = (19 * golden + lunar) % 30;
  const fullMoon = 21 + seed - Math.floor((seed + Math.floor(golden / 11)) / 29);
  const firstSunday = 7 - ((year + Math.floor(year / 4) + solar) % 7);
  const wait = 7 - ((((fullMoon - firstSunday) % 7) + 7) % 7);
  return numberOf(year, 3, 1) + fullMoon + wait - 1;
}

const NATIONAL = ['01-01', 'E+1', '05-01', '05-08', 'E+39', 'E+50', '07-14', '08-15', '11-01', '11-11', '12-25'];

const ADDED: Readonly<Record<Territory, readonly string[]>> = {
  metropole: [],
  'alsace-moselle': ['E-2', '12-26'],
  mayotte: ['04-27'],
  martinique: ['05-22'],
  guadeloupe: ['05-27'],
  guyane: ['06-10'],
  'la-reunion': ['12-20'],
};

function isHoliday(day: number, territory: Territory): boolean {
  const [year, month, dayOfMonth] = partsOf(day);
  const fromEaster = day - easter(year);
  return [...NATIONAL, ...ADDED[territory]].some((name) => {
    if (name.startsWith('E')) return fromEaster === Number(name.slice(1));
    return month === Number(name.slice(0, 2)) && dayOfMonth === Number(name.slice(3));
  });
}

/** Monday to Friday, less the holidays of the territory. Day 1, 1 January of the year 1, was a Monday. */
export function isWorking(day: number, territory: Territory): boolean {
  return (day - 1) % 7 < 5 && !isHoliday(day, territory);
}
