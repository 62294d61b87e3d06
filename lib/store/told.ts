import type { CivilDate } from '@/lib/dates/civil';
import { agendaRange } from '@/lib/plan/agenda';
import type { Database } from './db';
import type { Digest, DigestRow } from './digest';
import { isOfSession } from './read';

/** More than any centre has in the few days that a digest of the day tells of. */
const LIMIT = 200;

/**
 * The digests with something required due from one day (included) to another (excluded), the centre's own among them: as the badge counts them once those days
 * are over, examples left out. Apart from what Aujourd'hui reads, which the worker has no room for.
 */
export async function digestsDueBetween(db: Database, from: CivilDate, to: CivilDate): Promise<DigestRow[]> {
  const [least, beyond] = agendaRange('r', from, to);
  const found = await db.getAllFromIndex('digests', 'agenda', IDBKeyRange.bound(least, beyond, false, true), LIMIT);
  // An index gives a digest once for each of its entries.
  return [...new Map(found.map((digest) => [digest.id, digest])).values()];
}

/** The digests of the sessions whose first day is `day`. */
export async function digestsStartingOn(db: Database, day: CivilDate): Promise<Digest[]> {
  return (await db.getAllFromIndex('digests', 'start', day, LIMIT)).filter(isOfSession);
}
