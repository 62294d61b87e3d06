import { civil, type CivilDate } from '@/lib/dates/civil';
import { DAYS_AHEAD, HOME_LIMIT } from '@/lib/plan/home';
import * as clock from '@/lib/platform/clock';
import type { Session } from '@/lib/session/session';
import { digestsDueWithin, digestsPressing } from '@/lib/store/agenda';
import type { Database } from '@/lib/store/db';
import { readAside } from '@/lib/store/aside';
import { imposed } from '@/lib/store/imposed';
import { hasSession, readCentre, readCentreAgenda, readDigests } from '@/lib/store/read';
import type { Written } from '@/lib/store/write';
import { painted } from '@/lib/platform/frame';
import { batch } from '@preact/signals';
import { database } from './database';
import { route, type Place } from './navigation';
import { withPending } from './pending';
import { anySession, aside, centre, centreAgenda, due, duePartly, opened, policy, saves, sessions, today, trouble } from './state';

/** Reads again what the view on screen shows. What is being typed stays in its field. */
export async function refresh(): Promise<void> {
  try {
    await show(await database(), []);
    trouble.value = null;
  } catch (error) {
    trouble.value = await sentence(error);
  }
}

/** Sessions whose cards fill a screen. */
const SCREENFUL = 6;

/** Shows what the store holds now; what was just written needs no second reading. */
export async function show(db: Database, written: readonly Written[]): Promise<void> {
  const place = route.value;
  const day = civil(clock.today());
  const id = 'id' in place ? place.id : null;
  if (place.view === 'aujourdhui' && due.value === null) await showPressing(db, place, day);
  const fresh = written.find(({ owner }) => owner === id);
  const opening = id === null ? Promise.resolve(null) : openedOf(db, id, fresh);
  const [centreNow, agendaNow, anyNow, dueNow, sessionsNow, openedNow, asideNow] = await Promise.all([
    readCentre(db),
    readCentreAgenda(db),
    hasSession(db),
    place.view === 'aujourdhui' ? digestsDueWithin(db, day, DAYS_AHEAD, HOME_LIMIT) : due.value,
    place.view === 'aujourdhui' || id !== null ? sessions.value : readDigests(db),
    opening,
    // Reading a session may just have set it aside.
    opening.then(() => readAside(db)),
  ]);
  // She has gone elsewhere meanwhile, and that place is read on its own.
  if (route.value !== place) return;
  batch(() => {
    today.value = day;
    centre.value = centreNow;
    policy.value = imposed();
    centreAgenda.value = agendaNow;
    anySession.value = anyNow;
    due.value = dueNow;
    duePartly.value = false;
    sessions.value = sessionsNow;
    opened.value = id === null ? opened.value : openedNow === null || openedNow.removed ? 'missing' : withPending(openedNow);
    aside.value = asideNow;
    saves.value += 1;
  });
}

/** Where much presses, a screenful of it is shown before the rest is read: whoever opens the panel waits for no more than she can see. */
async function showPressing(db: Database, place: Place, day: CivilDate): Promise<void> {
  const [centreNow, agendaNow, pressing] = await Promise.all([readCentre(db), readCentreAgenda(db), digestsPressing(db, day, SCREENFUL)]);
  if (route.value !== place || pressing.length < SCREENFUL) return;
  batch(() => {
    today.value = day;
    centre.value = centreNow;
    policy.value = imposed();
    centreAgenda.value = agendaNow;
    due.value = pressing;
    duePartly.value = true;
  });
  await painted();
}

/** What it takes to read a session is read with the first that is opened. */
async function openedOf(db: Database, id: string, fresh: Written | undefined): Promise<Session | null> {
  if (fresh !== undefined) return (await import('@/lib/session/fold')).foldSession(id, fresh.changes);
  return (await import('@/lib/store/read-session')).readSession(db, id);
}

/** An error in words for the person, which are read when there is one. */
export async function sentence(error: unknown): Promise<string> {
  return (await import('./trouble-text')).troubleText(error);
}
