import { civil, type CivilDate } from '@/lib/dates/civil';
import * as clock from '@/lib/platform/clock';
import type { Database } from '@/lib/store/db';
import { rebuildStale } from '@/lib/store/rebuild';
import { refreshBadge, showBlindBadge } from './badge';
import { database } from './database';
import { readPolicy } from './policy';
import { tell } from './told';

/**
 * What the worker does at start, alarm and update, keeping nothing in mind: the badge from the store at once, then whatever digests an update
 * left behind, then the badge again if that changed any; last, the day's digest where it is time.
 */
export async function wake(): Promise<void> {
  const today = civil(clock.today());
  const db = await showCount(today);
  // A worker that was awake all along has read it long ago.
  await readPolicy();
  if ((await rebuildStale(db, today)) > 0) await refreshBadge(db, today);
  await tell(db);
}

/** The badge from the store; where that cannot be read, the badge says so and the error is thrown on. */
async function showCount(today: CivilDate): Promise<Database> {
  try {
    const db = await database();
    await refreshBadge(db, today);
    return db;
  } catch (error) {
    await showBlindBadge();
    throw error;
  }
}
