import { daysBetween, type CivilDate } from '@/lib/dates/civil';

/** How an open occurrence stands on a day, in the words of the exports. */
export const URGENCIES = [
  'en-retard',
  'aujourdhui',
  'sous-7-jours',
  'sous-30-jours',
  'conseille-depasse',
  'plus-tard',
  'non-renseigne',
  'sans-date',
  'pas-encore-ouvert',
] as const;

export type Urgency = (typeof URGENCIES)[number];

/** The dates of an occurrence that its urgency depends on. */
export interface Moments {
  readonly due: CivilDate | null;
  readonly target: CivilDate | null;
  readonly opens: CivilDate | null;
  /** For a rule of the days of the session, E: from its day until then it is for today, afterwards it is blank, never late. */
  readonly until?: CivilDate | null;
}

/** How an open occurrence stands on `today`: the first that applies (`deadlines.md`, « Urgency »). */
export function urgencyOf({ due, target, opens, until = null }: Moments, today: CivilDate): Urgency {
  if (opens !== null && opens > today) return 'pas-encore-ouvert';
  if (due !== null && today >= due && until !== null) return today <= until ? 'aujourdhui' : 'non-renseigne';
  if (due !== null && today > due) return 'en-retard';
  const near = nearness(due ?? target, today);
  if (near !== null) return near;
  if (target !== null && today > target) return 'conseille-depasse';
  return due === null && target === null ? 'sans-date' : 'plus-tard';
}

/** Within 30 days of a last day that has not passed; null otherwise. */
function nearness(day: CivilDate | null, today: CivilDate): Urgency | null {
  if (day === null) return null;
  const left = daysBetween(today, day);
  if (left < 0 || left > 30) return null;
  if (left === 0) return 'aujourdhui';
  return left <= 7 ? 'sous-7-jours' : 'sous-30-jours';
}
