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
export const OPEN = ['r', 'c', 'a', 'xr', 'xc', 'xa'] as const;
export const SESSION_DAYS = ['d', 'xd'] as const;

const WEEK = 7;

/** A session has far more entries for its own days than for any other, and all under its last day: as many more are read. */
const ENTRIES_A_SESSION_DAY = 5;

/**
 * The digests of what Aujourd'hui shows first: something open up to `days` after `today`, to settle from before it was entered, or done today.
 * `limit` entries a kind, the earliest first; what is late, the next seven days and those after are read apart, so that much of one hides
 * nothing of another.
 */
export function digestsDueWithin(db: Database, today: CivilDate, days: number, limit: number): Promise<Digest[]> {
  const soon = dayAfter(today, Math.min(WEEK, days));
  const open = OPEN.flatMap((kind) => [
    rangeOf(kind, null, today),
    rangeOf(kind, today, soon),
    ...(soon === null || days <= WEEK ? [] : [rangeOf(kind, soon, dayAfter(today, days))]),
  ]);
  const asked = (['l', 'xl'] as const).map((kind) => rangeOf(kind, null, null));
  const ranges = [...open, ...asked, rangeOf('f', today, dayAfter(today, 0))];
  // Those days are shown once the session has begun, however far its last one is.
  const ownDays = SESSION_DAYS.map((kind) => rangeOf(kind, today, null));
  return digestsIn(db, [...ranges.map(reading(limit)), ...ownDays.map(reading(limit * ENTRIES_A_SESSION_DAY))]);
}

/** The kinds of what has a last day: what is only advised presses nobody. */
const REQUIRED = ['r', 'c', 'xr', 'xc'] as const;

/** Entries of each kind among which the first sessions are looked for: a session has several. */
const PRESSING_ENTRIES = 64;

/** The digests of the `sessions` that each kind of entry names first, of what presses on `today`: late, or within seven days. */
export function digestsPressing(db: Database, today: CivilDate, sessions: number): Promise<Digest[]> {
  const soon = REQUIRED.map((kind) => rangeOf(kind, null, dayAfter(today, WEEK)));
  return digestsIn(db, [...soon, ...SESSION_DAYS.map((kind) => rangeOf(kind, today, null))].map(reading(PRESSING_ENTRIES)), sessions);
}

/** A range of the agenda, and how many of its entries to read at most. */
export interface Reading {
  readonly range: IDBKeyRange;
  readonly limit: number;
}

/** The readings of ranges, of so many entries each. */
export function reading(limit: number): (range: IDBKeyRange) => Reading {
  return (range) => ({ range, limit });
}

/** The digests that these ranges of the agenda name, each once; the first `most` of each range alone. */
export async function digestsIn(db: Database, readings: readonly Reading[], most = Infinity): Promise<Digest[]> {
  const tx = db.transaction('digests');
  const index = tx.store.index('agenda');
  const found = await Promise.all(readings.map(({ range, limit }) => index.getAllKeys(range, limit)));
  const ids = [...new Set(found.flatMap((keys) => [...new Set(keys)].slice(0, most)))];
  const digests = await Promise.all(ids.map((id) => tx.store.get(id)));
  return digests.filter((digest) => digest !== undefined).filter(isOfSession);
}

/** The day that follows `days` after `today`; null where the calendar ends before. */
export function dayAfter(today: CivilDate, days: number): CivilDate | null {
  const last = addDays(today, days);
  const beyond = addDays(last, 1);
  return beyond > last ? beyond : null;
}

/** The days of one kind from `from` (included) to `to` (excluded); open-ended where null. */
export function rangeOf(kind: AgendaKind, from: CivilDate | null, to: CivilDate | null): IDBKeyRange {
  const [least, beyond] = agendaRange(kind, from, to);
  return IDBKeyRange.bound(least, beyond, false, true);
}
