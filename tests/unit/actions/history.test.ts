import { expect, test } from 'vitest';
import { database } from '@/lib/actions/database';
import { deviceId } from '@/lib/actions/device';
import { editSession } from '@/lib/actions/edit-session';
import { localMoment, readJournal, undoChanges } from '@/lib/actions/history';
import { setStatus } from '@/lib/actions/tick';
import { readDigests } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { created, inStore, onScreen, setClock, show, takeBack, TODAY, toastText } from '../panel';

/** The last change that was written of a leaf. */
async function lastOf(id: string, path: string) {
  const found = (await readJournal(id)).changes.filter((change) => change.path === path).at(-1);
  if (found === undefined) throw new Error(`nothing was written at ${path}`);
  return found;
}

test('the journal holds every change of the session, and this device’s own name', async () => {
  const id = await created();
  await editSession(id, { site: 'Atelier' });
  const { changes, device } = await readJournal(id);
  expect(changes.map(({ path }) => path)).toEqual(expect.arrayContaining(['title', 'start', 'end', 'site']));
  expect(new Set(changes.map((change) => change.device))).toEqual(new Set([device]));
  expect(device).toBe(await deviceId());
});

test('an instant is told where the user is', async () => {
  setClock(`${TODAY}T23:05:00`);
  const id = await created();
  const { stamp } = await lastOf(id, 'title');
  expect(localMoment(stamp)).toEqual({ day: TODAY, hours: 23, minutes: 5 });
});

test('one change is undone, and no other of its act', async () => {
  const id = await created();
  await setStatus(id, 'commander-dte#', 'fait');
  await undoChanges(id, [await lastOf(id, 'ticks/commander-dte#/doneOn')], 'Commander, fait le');
  expect(onScreen().ticks['commander-dte#']).toMatchObject({ status: 'fait', doneOn: null });
  expect(toastText()).toBe('Annulé : Commander, fait le');
});

test('the undo is an act of its own, and can be undone', async () => {
  const id = await created();
  await editSession(id, { site: 'Atelier 1', ceresNumber: '27-0412' });
  const before = await readChanges(await database(), id);
  await undoChanges(id, [await lastOf(id, 'site')], 'lieu');
  const after = await readChanges(await database(), id);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map(({ path, from, to }) => [path, from, to])).toEqual([['site', 'Atelier 1', null]]);
  expect(await inStore(id)).toMatchObject({ site: null, ceresNumber: '27-0412' });
  await takeBack();
  expect(onScreen().site).toBe('Atelier 1');
});

test('a field that has changed since stays, and that is said', async () => {
  const id = await created();
  await editSession(id, { site: 'Atelier 1' });
  const change = await lastOf(id, 'site');
  await editSession(id, { site: 'Atelier 2' });
  await undoChanges(id, [change], 'lieu');
  expect(onScreen().site).toBe('Atelier 2');
  expect(toastText()).toBe('Rien à annuler : lieu, tout a été modifié depuis');
});

test('of several changes, those that still hold are undone', async () => {
  const id = await created();
  await editSession(id, { site: 'Atelier 1', ceresNumber: '27-0412' });
  const changes = [await lastOf(id, 'site'), await lastOf(id, 'ceresNumber')];
  await editSession(id, { site: 'Atelier 2' });
  await undoChanges(id, changes, 'tout ce geste');
  expect(onScreen()).toMatchObject({ site: 'Atelier 2', ceresNumber: null });
  expect(toastText()).toBe('Annulé : tout ce geste, sauf ce qui a été modifié depuis');
});

test('dates follow what is undone', async () => {
  const id = await created();
  await editSession(id, { transport: true });
  const [moved] = await readDigests(await database());
  await undoChanges(id, [await lastOf(id, 'transport')], 'titre de transport');
  await show({ view: 'sessions' });
  const [back] = await readDigests(await database());
  expect(back?.agenda).not.toEqual(moved?.agenda);
});
