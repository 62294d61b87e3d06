import type { Database } from '@/lib/store/db';
import { rebuildStale } from '@/lib/store/rebuild';
import { followBackup } from './backup';
import { refreshBadge } from './badge';
import { checkKeys } from './check';
import { database } from './database';
import { noted } from './fault';
import { followPolicy } from './follow-policy';
import { refresh } from './refresh';
import { followAside } from './restore';
import { anySession, today } from './state';

/** Looks for what was lost or does not go together, makes stale digests anew, asks for a backup where it is time, and tells what an update brought. Returns how much was made anew. */
export async function keepUp(db: Database): Promise<number> {
  const hadSession = anySession.peek();
  followAside();
  followPolicy(() => {
    void noted(countAnew());
  });
  // First: without the centre, every digest would be made anew, and wrongly.
  const mended = await checkKeys(db);
  const made = await rebuildStale(db, today.value);
  await noted(followBackup(db));
  await noted(import('./news').then(({ followNews }) => followNews(db, hadSession)));
  return made + mended;
}

/** Another policy, other dates: digests, view and badge follow it together. */
async function countAnew(): Promise<void> {
  const db = await database();
  await rebuildStale(db, today.value);
  await refresh();
  await refreshBadge(db, today.value);
}
