import { civil } from '@/lib/dates/civil';
import { onHashChange, readHash } from '@/lib/platform/address';
import * as clock from '@/lib/platform/clock';
import { onPulse } from '@/lib/platform/day-turn';
import { painted } from '@/lib/platform/frame';
import { refreshBadge } from './badge';
import { followTab } from './ceres';
import { channel } from './channel';
import { followChoice } from './chosen';
import { database } from './database';
import { noted } from './fault';
import { placeOf, route } from './navigation';
import { refresh } from './refresh';
import { minute, today, trouble } from './state';

const MINUTE_MS = 60_000;

/** What a panel does when it opens: shows its place, then sees to the badge, stale digests, lost records and the tab beside it. */
export async function startPanel(): Promise<void> {
  route.value = placeOf(readHash());
  onHashChange((hash) => {
    route.value = placeOf(hash);
    void refresh();
  });
  onPulse(() => {
    void noted(turnDay());
  });
  channel();
  const shown = refresh();
  followChoice();
  await shown;
  // Nothing of what follows is needed to see the first view, and all of it would hold it back.
  await painted();
  void noted(followTab());
  void noted(import('./shortcuts').then(({ followShortcuts }) => followShortcuts()));
  if (trouble.value !== null) return;
  void noted(import('./circumstances').then(({ checkCircumstances }) => checkCircumstances()));
  const db = await database();
  await refreshBadge(db, today.value);
  const { keepUp } = await import('./upkeep');
  if ((await keepUp(db)) > 0) await turnPage();
}

async function turnDay(): Promise<void> {
  minute.value = clock.now() - (clock.now() % MINUTE_MS);
  if (civil(clock.today()) !== today.value) await turnPage();
}

async function turnPage(): Promise<void> {
  await refresh();
  await refreshBadge(await database(), today.value);
}
