import type { Database } from '@/lib/store/db';
import { rebuildStale } from '@/lib/store/rebuild';
import { today } from './state';
import { findLost, followAside } from './restore';

/** Makes stale digests anew and looks for what was lost. Returns how many digests changed. */
export async function keepUp(db: Database): Promise<number> {
  followAside();
  const made = await rebuildStale(db, today.value);
  await findLost(db);
  return made;
}
