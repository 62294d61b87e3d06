import type { CivilDate } from '@/lib/dates/civil';
import type { Plan, PlanLine } from './plan';

/** What falls on one day of a plan. */
export interface ForecastDay {
  readonly day: CivilDate;
  /** The last days of what is required. */
  readonly due: readonly PlanLine[];
  /** What is only advised by then, and has no last day. */
  readonly advised: readonly PlanLine[];
}

/** The last days of a plan in order, one entry a day; the days of the session themselves and what is done are left out. */
export function forecastOf({ lines }: Plan): readonly ForecastDay[] {
  const days = new Map<CivilDate, { due: PlanLine[]; advised: PlanLine[] }>();
  for (const line of lines) {
    const day = line.due ?? line.target;
    if (day === null || line.until !== null || !line.open) continue;
    const entry = days.get(day) ?? { due: [], advised: [] };
    days.set(day, entry);
    entry[line.due === null ? 'advised' : 'due'].push(line);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, entry]) => ({ day, ...entry }));
}
