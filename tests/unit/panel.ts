import { batch } from '@preact/signals';
import { afterEach, beforeEach, vi } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { beside, said } from '@/lib/actions/ceres';
import { choices } from '@/lib/actions/chosen';
import { closeDatabase, database } from '@/lib/actions/database';
import { importing } from '@/lib/actions/import';
import { hrefOf, route, type Place } from '@/lib/actions/navigation';
import { takeProposal } from '@/lib/actions/proposal';
import { refresh } from '@/lib/actions/refresh';
import { save } from '@/lib/actions/save';
import { alerts, anySession, aside, backupAsked, centre, centreAgenda, due, duePartly, lost, opened, saves, sessions, toast, today, trouble } from '@/lib/actions/state';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newId } from '@/lib/platform/ids';
import { changesBetween } from '@/lib/session/act';
import { sessionLeaves } from '@/lib/session/leaves';
import { newSession, type Session } from '@/lib/session/session';
import { readSession } from '@/lib/store/read-session';
import { overdueOf, SOUDEUR } from './store/database';

/** The day on which tests of the panel are set, unless they say otherwise. */
export const TODAY = '2027-02-01';

/** How much is overdue that day of the session that `created` makes. */
export const LATE = overdueOf(SOUDEUR, civil(TODAY));

/** The panel as it is when it has just been opened, on the day of these tests. */
export function freshPanel(): void {
  setClock(`${TODAY}T09:00:00`);
  location.hash = '';
  takeProposal();
  batch(() => {
    today.value = civil(TODAY);
    centre.value = NEW_CENTRE;
    due.value = sessions.value = opened.value = trouble.value = toast.value = importing.value = said.value = null;
    anySession.value = backupAsked.value = duePartly.value = false;
    aside.value = lost.value = alerts.value = choices.value = centreAgenda.value = [];
    saves.value = 0;
    beside.value = { tab: 'elsewhere' };
    route.value = { view: 'aujourdhui' };
  });
}

/** Leaves nothing of it to the next test. */
export async function leavePanel(): Promise<void> {
  await closeDatabase();
  vi.useRealTimers();
}

beforeEach(freshPanel);
afterEach(leavePanel);

/** Sets the machine's clock; time stands still there, timers go on. */
export function setClock(local: string): void {
  vi.setSystemTime(local);
}

/** Goes to a place of the panel, and has it read. */
export async function show(place: Place): Promise<void> {
  route.value = place;
  await refresh();
}

/** Saves a session that was entered in good time, shows it, and takes the toast away. Gives its id. */
export async function created(title = 'Soudeur', start = '2027-03-15', end = '2027-03-17'): Promise<string> {
  const id = newId();
  const session = newSession(id, title, civil(start), civil(end));
  await save(new Map([[id, (_none, act) => changesBetween(act, new Map(), sessionLeaves(session))]]));
  location.hash = hrefOf({ view: 'session', id });
  await show({ view: 'session', id });
  toast.value = null;
  return id;
}

/** The session that is on screen. */
export function onScreen(): Session {
  const session = opened.value;
  if (session === null || session === 'missing') throw new Error('no session on screen');
  return session;
}

/** A session as the store has it. */
export async function inStore(id: string): Promise<Session | null> {
  return readSession(await database(), id);
}

/** What the toast says, its spaces made plain; empty where there is none. */
export function toastText(): string {
  return plain(toast.value?.text ?? '');
}

/** Takes the way back that the toast offers. */
export async function takeBack(): Promise<void> {
  const undo = toast.value?.undo;
  if (undo === undefined) throw new Error('the toast offers no way back');
  await undo();
}

/** French typography with plain spaces, so that expectations can be typed. */
export function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/gu, ' ');
}
