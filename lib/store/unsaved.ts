import type { Database } from './db';
import { readDigests } from './read';
import { journalOf } from './rows';

/** How many acts the store holds: another number than at a backup means that something was done since. */
export function countActs(db: Database): Promise<number> {
  return db.count('journal');
}

/** The sessions of the user's own, by first day: those that are no example. Removed ones have no digest. */
export async function ownSessions(db: Database): Promise<readonly string[]> {
  return (await readDigests(db)).filter(({ example }) => !example).map(({ id }) => id);
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
