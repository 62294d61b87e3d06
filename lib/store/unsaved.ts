import type { Database } from './db';
import { isOfSession } from './read';
import { journalOf } from './rows';

/** How many acts the store holds: another number than at a backup means that something was done since. */
export function countActs(db: Database): Promise<number> {
  return db.count('journal');
}

/** To look further than the oldest sessions, each time a panel opens, would cost more than it tells. */
const OLDEST = 40;

/** The sessions of the user's own, by first day, the oldest forty at most: those that are no example. Removed ones have no digest. */
export async function oldestOwn(db: Database): Promise<readonly string[]> {
  const digests = await db.getAllFromIndex('digests', 'start', null, OLDEST);
  return digests.filter(isOfSession).filter(({ example }) => !example).map(({ id }) => id);
}

/** Whether one of these sessions holds a change from before a moment, in milliseconds. Stops at the first: it is most often in the oldest session. */
export async function hasChangeBefore(db: Database, ids: readonly string[], moment: number): Promise<boolean> {
  for (const id of ids) {
    const rows = await db.getAll('journal', journalOf(id));
    // What cannot be read is not for here to find.
    if (rows.some(({ changes }) => Array.isArray(changes) && changes.some(({ stamp }) => stamp < moment))) return true;
  }
  return false;
}
