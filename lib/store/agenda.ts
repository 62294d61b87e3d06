import type { CivilDate } from '@/lib/dates/civil';
import { addDays } from '@/lib/dates/civil';
import { agendaRange, type AgendaKind } from '@/lib/plan/agenda';
import type { Database } from './db';
import type { Digest } from './digest';
import { isOfSession } from './read';

/** The badge says « 99+ » beyond this: counting further costs more than it tells. */
export const COUNT_LIMIT = 100;

/** Required occurrences due before `today`, 100 at most. An index lists one primary key per entry, and stops at the limit. */
export async function countOverdue(db: Database, today: CivilDate): Promise<number> {
  return (await db.getAllKeysFromIndex('digests', 'agenda', rangeOf('r', null, today), COUNT_LIMIT)).length;
}

/** The digests with something required due, or advised, up to `days` after `today`: what Aujourd'hui shows; `limit` entries a kind. */
export async function digestsDueWithin(db: Database, today: CivilDate, days: number, limit: number): Promise<Digest[]> {
  const last = addDays(today, days);
  const beyond = addDays(last, 1);
  // No day follows the calendar's last one.
  const to = beyond > last ? beyond : null;
  const kinds: readonly AgendaKind[] = ['r', 'c', 'a', 'd', 'xr', 'xa', 'xd'];
  const tx = db.transaction('digests');
  const index = tx.store.index('agenda');
  const found = await Promise.all(kinds.map((kind) => index.getAllKeys(rangeOf(kind, kind.endsWith('d') ? today : null, to), limit)));
  const ids = [...new Set(found.flat())];
  const digests = await Promise.all(ids.map((id) => tx.store.get(id)));
  return digests.filter((digest) => digest !== undefined).filter(isOfSession);
}

function rangeOf(kind: AgendaKind, from: CivilDate | null, to: CivilDate | null): IDBKeyRange {
  const [least, beyond] = agendaRange(kind, from, to);
  return IDBKeyRange.bound(least, beyond, false, true);
}
