import { civil } from '@/lib/dates/civil';
import * as clock from '@/lib/platform/clock';
import { rebuildStale } from '@/lib/store/rebuild';
import { refreshBadge } from './badge';
import { database } from './database';
import { tell } from './told';

/**
 * What the worker does at start, alarm and update, keeping nothing in mind: the badge from the store at once, then whatever digests an update
 * left behind, then the badge again if that changed any; last, the day's digest where it is time.
 */
export async function wake(): Promise<void> {
  const db = await database();
  const today = civil(clock.today());
  await refreshBadge(db, today);
  if ((await rebuildStale(db, today)) > 0) await refreshBadge(db, today);
  await tell(db);
}
