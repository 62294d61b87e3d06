import type { CivilDate } from '@/lib/dates/civil';
import { dayAfter, digestsIn, OPEN, rangeOf, reading, SESSION_DAYS } from './agenda';
import type { Database } from './db';
import type { Digest } from './digest';
import { isOfSession } from './read';

// Apart from what presses, so that the panel opens without it.

/** The digests of what is possible on `today`, without a day to be done by; `limit` entries, those that opened first before the others. */
export function digestsPossible(db: Database, today: CivilDate, limit: number): Promise<Digest[]> {
  return digestsIn(db, [{ range: rangeOf('o', null, dayAfter(today, 0)), limit }]);
}

/** The digests of what comes more than `days` after `today`: what « Plus tard » unfolds; `limit` entries a kind, the earliest first. */
export async function digestsDueBeyond(db: Database, today: CivilDate, days: number, limit: number): Promise<Digest[]> {
  const from = dayAfter(today, days);
  if (from === null) return [];
  return digestsIn(db, [...OPEN, ...SESSION_DAYS].map((kind) => rangeOf(kind, from, null)).map(reading(limit)));
}

/** The digests of the sessions that start on `day` or later, by first day, `limit` at most. */
export async function digestsFrom(db: Database, day: CivilDate, limit: number): Promise<Digest[]> {
  return (await db.getAllFromIndex('digests', 'start', IDBKeyRange.lowerBound(day), limit)).filter(isOfSession);
}
