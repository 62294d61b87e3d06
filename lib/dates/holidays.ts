import { addDays, civil, yearOf, type CivilDate } from './civil';
import { easterSunday } from './easter';
import { memoised } from './memo';
import type { Territory } from './territory';

/** The article of the Code du travail that makes the day a public holiday. */
export type HolidayArticle = 'L3133-1' | 'L3134-13' | 'L3422-2';

export interface Holiday {
  readonly date: CivilDate;
  /** In French: « Lundi de Pâques ». */
  readonly name: string;
  readonly article: HolidayArticle;
}

interface HolidayRule {
  /** A day of the year as `MM-DD`, or a number of days from Easter Sunday. */
  readonly day: string | number;
  readonly name: string;
  readonly article: HolidayArticle;
}

const NATIONAL: readonly HolidayRule[] = [
  { day: '01-01', name: 'Jour de l’an', article: 'L3133-1' },
  { day: 1, name: 'Lundi de Pâques', article: 'L3133-1' },
  { day: '05-01', name: 'Fête du Travail', article: 'L3133-1' },
  { day: '05-08', name: 'Victoire de 1945', article: 'L3133-1' },
  { day: 39, name: 'Ascension', article: 'L3133-1' },
  { day: 50, name: 'Lundi de Pentecôte', article: 'L3133-1' },
  { day: '07-14', name: 'Fête nationale', article: 'L3133-1' },
  { day: '08-15', name: 'Assomption', article: 'L3133-1' },
  { day: '11-01', name: 'Toussaint', article: 'L3133-1' },
  { day: '11-11', name: 'Armistice de 1918', article: 'L3133-1' },
  { day: '12-25', name: 'Noël', article: 'L3133-1' },
];

/** What each territory adds to the national list. */
const LOCAL: Readonly<Record<Territory, readonly HolidayRule[]>> = {
  metropole: [],
  // The article keeps Good Friday to communes that have a Protestant or a mixed church, which is most
  // of them. It counts in all here: a holiday too many only brings a last working day forward.
  'alsace-moselle': [
    { day: -2, name: 'Vendredi saint', article: 'L3134-13' },
    { day: '12-26', name: 'Saint-Étienne', article: 'L3134-13' },
  ],
  // L3422-2 names one day for each, the abolition of slavery, and no Good Friday.
  guadeloupe: [abolition('05-27')],
  martinique: [abolition('05-22')],
  guyane: [abolition('06-10')],
  'la-reunion': [abolition('12-20')],
  mayotte: [abolition('04-27')],
};

/**
 * The public holidays of a year in a territory, in the order of the year. Two may share a date:
 * in 2008 the Ascension fell on 1 May.
 * @throws RangeError when the year is not a whole number from 1900 to 2199.
 */
export function holidaysOf(year: number, territory: Territory): readonly Holiday[] {
  return listed(year, territory);
}

/** Whether the date is a public holiday in the territory. Sundays are not, as such. */
export function isHoliday(date: CivilDate, territory: Territory): boolean {
  return datesOf(yearOf(date), territory).has(date);
}

const listed = memoised((year: number, territory: Territory): readonly Holiday[] => {
  const easter = easterSunday(year);
  return [...NATIONAL, ...LOCAL[territory]]
    .map(({ day, name, article }) => ({ date: dateOf(day, easter), name, article }))
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
});

const datesOf = memoised(
  (year: number, territory: Territory): ReadonlySet<CivilDate> =>
    new Set(listed(year, territory).map((holiday) => holiday.date)),
);

function dateOf(day: string | number, easter: CivilDate): CivilDate {
  return typeof day === 'number' ? addDays(easter, day) : civil(`${String(yearOf(easter))}-${day}`);
}

function abolition(day: string): HolidayRule {
  return { day, name: 'Abolition de l’esclavage', article: 'L3422-2' };
}
