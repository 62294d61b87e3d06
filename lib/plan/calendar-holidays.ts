import { yearOf, type CivilDate } from '@/lib/dates/civil';
import { holidaysOf } from '@/lib/dates/holidays';
import type { Territory } from '@/lib/dates/territory';
import type { Centre } from '@/lib/session/centre';

/** Where a day is off: a territory, and the sites that lie in it; none are named where the centre itself does. */
export interface OffPlace {
  readonly territory: Territory;
  readonly sites: readonly string[];
}

/** A public holiday as it counts for a centre. */
export interface DayOff {
  readonly date: CivilDate;
  /** In French: « Lundi de Pâques ». */
  readonly name: string;
  /** Where, if not for the centre and all its sites; empty for everywhere. */
  readonly only: readonly OffPlace[];
}

/** What the public holidays of a centre depend on. */
export type Settled = Pick<Centre, 'territory' | 'sites'>;

/** Of a day that is not off. */
export const NOT_OFF: readonly DayOff[] = [];

/** Public holidays by day. */
export type DaysOff = ReadonlyMap<CivilDate, readonly DayOff[]>;

/** The public holidays from the year of one day to that of another, for a centre and for each of its sites that lies in another territory. */
export function daysOffBetween(from: CivilDate, to: CivilDate, centre: Settled): DaysOff {
  const places = placesOf(centre);
  const days = new Map<CivilDate, DayOff[]>();
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const off of daysOffIn(year, places)) days.set(off.date, [...(days.get(off.date) ?? []), off]);
  }
  return days;
}

/** Those of one year, each once; « only » where some of the places have it and others do not. */
function daysOffIn(year: number, places: readonly OffPlace[]): DayOff[] {
  const found = new Map<string, { date: CivilDate; name: string; where: OffPlace[] }>();
  for (const place of places) {
    for (const { date, name } of holidaysOf(year, place.territory)) {
      const key = `${date} ${name}`;
      const known = found.get(key) ?? { date, name, where: [] };
      known.where.push(place);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ date, name, where }) => ({ date, name, only: where.length === places.length ? [] : where }));
}

/** The centre's own territory first, then the others, by the sites that lie there. */
function placesOf({ territory, sites }: Settled): readonly OffPlace[] {
  const others = new Map<Territory, string[]>();
  for (const { name, territory: there } of sites) {
    if (there !== null && there !== territory) others.set(there, [...(others.get(there) ?? []), name]);
  }
  return [{ territory, sites: [] }, ...[...others].map(([there, names]) => ({ territory: there, sites: names }))];
}
