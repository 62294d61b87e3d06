import type { CivilDate } from '@/lib/dates/civil';
import { CENTRE_ID } from '@/lib/session/centre';
import type { Database } from './db';
import { centreDigestOf, digestOf, stampOf } from './digest';
import { movedBetween } from './moved';
import { readCentre } from './read';
import { readSession } from './read-session';
import { centreOf } from './rows';

const BATCH = 50;

/**
 * Makes anew the digests that were made with another rulebook, way of counting or centre: oldest start first, in batches, so that it can be
 * interrupted and taken up by whoever comes next. Returns how many it made.
 */
export async function rebuildStale(db: Database, today: CivilDate): Promise<number> {
  let made = await rebuildCentre(db, today);
  for (let ids = await staleIds(db); ids.length > 0; ids = await staleIds(db)) {
    await rebuildDigests(db, ids, today);
    made += ids.length;
  }
  return made;
}

/** The centre's own, where it is of another year, rulebook or centre. Returns how many it made. */
async function rebuildCentre(db: Database, today: CivilDate): Promise<number> {
  const fresh = centreDigestOf(await readCentre(db), today);
  if ((await db.get('digests', CENTRE_ID))?.stamp === fresh.stamp) return 0;
  // The centre again, in the transaction: it may have been written meanwhile.
  const tx = db.transaction(['centre', 'digests'], 'readwrite');
  const centre = centreOf(await tx.objectStore('centre').get(CENTRE_ID));
  await tx.objectStore('digests').put(centreDigestOf(centre, today));
  await tx.done;
  return 1;
}

/** Ids of the next stale digests, by first day. */
async function staleIds(db: Database): Promise<string[]> {
  const stamp = stampOf(await readCentre(db));
  const older = IDBKeyRange.upperBound([stamp], true);
  const newer = IDBKeyRange.lowerBound([stamp, []], true);
  const ids = await db.getAllKeysFromIndex('digests', 'stamp', older, BATCH);
  return ids.length > 0 ? ids : db.getAllKeysFromIndex('digests', 'stamp', newer, BATCH);
}

async function rebuildDigests(db: Database, ids: readonly string[], today: CivilDate): Promise<void> {
  const centre = await readCentre(db);
  // Reading sets aside what cannot be read, digest included: the loop comes to an end.
  await Promise.all(ids.map((id) => readSession(db, id)));
  const tx = db.transaction(['sessions', 'digests'], 'readwrite');
  const digests = tx.objectStore('digests');
  await Promise.all(
    ids.map(async (id) => {
      const session = await tx.objectStore('sessions').get(id);
      if (session === undefined || session.removed) return digests.delete(id);
      const digest = digestOf(session, centre, today);
      const moved = movedBetween(await digests.get(id), digest);
      if (moved !== null) await digests.put(moved);
      return digests.put(digest);
    }),
  );
  await tx.done;
}
