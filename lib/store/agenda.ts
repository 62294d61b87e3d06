import type { CivilDate } from '@/lib/dates/civil';
import { addDays } from '@/lib/dates/civil';
import { agendaRange, type AgendaKind } from '@/lib/plan/agenda';
import type { Database } from './db';
import type { Digest } from './digest';
import { isOfSession } from './read';

/** The badge says « 99+ » beyond this: counting further costs more than it tells. */
export const COUNT_LIMIT = 100;

/**
 * Required occurrences due before `today`, and one for each session with something to settle from before it was entered; 100 at most. An index
 * lists one primary key per entry, and stops at the limit.
 */
export async function countOverdue(db: Database, today: CivilDate): Promise<number> {
  const index = db.transaction('digests').store.index('agenda');
  const ranges = [rangeOf('r', null, today), rangeOf('l', null, null)];
  const found = await Promise.all(ranges.map((range) => index.getAllKeys(range, COUNT_LIMIT)));
  return Math.min(COUNT_LIMIT, found.flat().length);
}

/** The kinds of what is open and dated, but the days of the sessions. */
const OPEN = ['r', 'c', 'a', 'xr', 'xc', 'xa'] as const;
const SESSION_DAYS = ['d', 'xd'] as const;

const WEEK = 7;

/** A session has far more entries for its own days than for any other, and all under its last day: as many more are read. */
const ENTRIES_A_SESSION_DAY = 5;

/**
 * The digests of what Aujourd'hui shows: something open up to `days` after `today`, to settle from before it was entered, possible now or
 * done today. `limit` entries a kind, the earliest first; what is late, the next seven days and those after are read apart, so that much
 * of one hides nothing of another.
 */
export function digestsDueWithin(db: Database, today: CivilDate, days: number, limit: number): Promise<Digest[]> {
  const tomorrow = dayAfter(today, 0);
  const soon = dayAfter(today, Math.min(WEEK, days));
  const open = OPEN.flatMap((kind) => [
    rangeOf(kind, null, today),
    rangeOf(kind, today, soon),
    ...(soon === null || days <= WEEK ? [] : [rangeOf(kind, soon, dayAfter(today, days))]),
  ]);
  const asked = (['l', 'xl'] as const).map((kind) => rangeOf(kind, null, null));
  const ranges = [...open, ...asked, rangeOf('o', null, tomorrow), rangeOf('f', today, tomorrow)];
  // Those days are shown once the session has begun, however far its last one is.
  const ownDays = SESSION_DAYS.map((kind) => rangeOf(kind, today, null));
  return digestsIn(db, [...ranges.map(reading(limit)), ...ownDays.map(reading(limit * ENTRIES_A_SESSION_DAY))]);
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

interface Reading {
  readonly range: IDBKeyRange;
  readonly limit: number;
}

function reading(limit: number): (range: IDBKeyRange) => Reading {
  return (range) => ({ range, limit });
}

/** The digests that these ranges of the agenda name, each once. */
async function digestsIn(db: Database, readings: readonly Reading[]): Promise<Digest[]> {
  const tx = db.transaction('digests');
  const index = tx.store.index('agenda');
  const found = await Promise.all(readings.map(({ range, limit }) => index.getAllKeys(range, limit)));
  const ids = [...new Set(found.flat())];
  const digests = await Promise.all(ids.map((id) => tx.store.get(id)));
  return digests.filter((digest) => digest !== undefined).filter(isOfSession);
}

/** The day that follows `days` after `today`; null where the calendar ends before. */
function dayAfter(today: CivilDate, days: number): CivilDate | null {
  const last = addDays(today, days);
  const beyond = addDays(last, 1);
  return beyond > last ? beyond : null;
}

function rangeOf(kind: AgendaKind, from: CivilDate | null, to: CivilDate | null): IDBKeyRange {
  const [least, beyond] = agendaRange(kind, from, to);
  return IDBKeyRange.bound(least, beyond, false, true);
}
