import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civil } from '@/lib/dates/civil';
import { attempt } from '@/lib/actions/attempt';
import { createSession } from '@/lib/actions/create-session';
import { database } from '@/lib/actions/database';
import { editSession } from '@/lib/actions/edit-session';
import { editing, save } from '@/lib/actions/save';
import { anySession, aside, due, saves, sessions, toast, trouble } from '@/lib/actions/state';
import { openedPlan } from '@/lib/actions/plans';
import { setStatus } from '@/lib/actions/tick';
import { readFaults } from '@/lib/platform/faults';
import { listCopies, openCopy } from '@/lib/store/copy';
import { readDigests } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { contents, failPuts, fill, settledBut, SOUDEUR as STORED, spoil } from '../store/database';
import { created, inStore, onScreen, plain, show, toastText } from '../panel';

const SOUDEUR = { title: 'Soudeur', start: civil('2027-03-15'), end: civil('2027-03-17') };

const badge = async () => [await fakeBrowser.action.getBadgeText({}), plain(await fakeBrowser.action.getTitle({}))];

const copyOf = async (owner: string | undefined) => (await listCopies()).find((copy) => copy.owner === owner);

/** Listens as another panel does, and tells how often it was told. */
function otherPanel(): { readonly told: () => number; readonly close: () => void } {
  const channel = new BroadcastChannel('jalon');
  let told = 0;
  channel.onmessage = () => {
    told += 1;
  };
  return { told: () => told, close: () => channel.close() };
}

describe('a save', () => {
  test('is in the store, on screen, in the badge and in the second copy when it is over', async () => {
    await show({ view: 'aujourdhui' });
    await createSession(SOUDEUR);
    const db = await database();
    const [digest] = await readDigests(db);
    expect(digest).toMatchObject(SOUDEUR);
    expect(due.value).toEqual([digest]);
    expect(anySession.value).toBe(true);
    // Entered late, it counts once, whatever lies behind it: what that is was not answered yet.
    expect(await badge()).toEqual(['1', 'Jalon : 1 échéance en retard']);
    const copy = await copyOf(digest?.id);
    expect(copy && (await openCopy(copy))).toEqual(await readChanges(db, digest?.id ?? ''));
  });

  test('is told to the other panels once it can be read', async () => {
    const other = otherPanel();
    await createSession(SOUDEUR);
    await vi.waitFor(() => expect(other.told()).toBe(1));
    other.close();
  });

  test('shows in the list where the list is what is shown', async () => {
    await show({ view: 'sessions' });
    expect(sessions.value).toEqual([]);
    await createSession(SOUDEUR);
    expect(sessions.value).toMatchObject([SOUDEUR]);
  });

  test('shows in the open session without a second reading of it', async () => {
    const id = await created();
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    await setStatus(id, 'commander-dte#', 'fait');
    expect(openedPlan.value?.counts.settled).toBe(1);
    const stores = read.mock.contexts.filter((store) => store instanceof IDBObjectStore).map(({ name }) => name);
    expect(stores).toContain('digests');
    expect(stores).not.toContain('sessions');
    expect(onScreen()).toEqual(await inStore(id));
  });

  test('sets the badge from the store, never by counting', async () => {
    await fill(await database(), [settledBut(STORED, 'commander-dte#', 'creer-session-ceres#')]);
    await fakeBrowser.action.setBadgeText({ text: '57' });
    await setStatus('s1', 'commander-dte#', 'fait');
    expect(await badge()).toEqual(['1', 'Jalon : 1 échéance en retard']);
    await setStatus('s1', 'creer-session-ceres#', 'sans-objet');
    expect(await badge()).toEqual(['', 'Jalon : aucune échéance en retard']);
  });

  test('raises what follows saves', async () => {
    const before = saves.value;
    await created();
    expect(saves.value).toBeGreaterThan(before);
  });

  test('that changes nothing leaves the copies as they are', async () => {
    const id = await created();
    await editSession(id, { site: 'Atelier' });
    const before = await fakeBrowser.storage.local.get(null);
    await editSession(id, { site: 'Atelier' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  test('carries this profile’s own id, made once', async () => {
    const id = await created();
    await editSession(id, { site: 'Atelier' });
    const devices = (await readChanges(await database(), id)).map(({ device }) => device);
    expect(new Set(devices)).toEqual(new Set([(await fakeBrowser.storage.local.get('appareil'))['appareil']]));
  });
});

describe('a save that fails', () => {
  const FULL = 'Il n’y a plus de place pour enregistrer. Libérez de l’espace sur le disque, puis recommencez : votre saisie est toujours là.';

  test('keeps the state, on screen as in the store, and says why', async () => {
    const id = await created();
    const db = await database();
    const [store, screen, shown, stored] = [await contents(db), onScreen(), await badge(), await fakeBrowser.storage.local.get(null)];
    failPuts('sessions');
    await expect(setStatus(id, 'commander-dte#', 'fait')).rejects.toMatchObject({ name: 'StoreError', trouble: 'full' });
    vi.restoreAllMocks();
    expect(await contents(db)).toEqual(store);
    expect(onScreen()).toEqual(screen);
    expect(await badge()).toEqual(shown);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(stored);
    expect(toast.value).toBeNull();
  });

  test('is said in the toast, with no way back, and noted for the report', async () => {
    const id = await created();
    failPuts('sessions');
    attempt(() => setStatus(id, 'commander-dte#', 'fait'));
    await vi.waitFor(() => expect(toastText()).toBe(FULL));
    expect(toast.value?.undo).toBeUndefined();
    await vi.waitFor(async () => expect(await readFaults()).toMatchObject([{ message: expect.stringContaining('StoreError') as unknown }]));
  });

  test('is told to nobody', async () => {
    const id = await created();
    const other = otherPanel();
    failPuts('sessions');
    await expect(setStatus(id, 'commander-dte#', 'fait')).rejects.toThrow();
    vi.restoreAllMocks();
    await setStatus(id, 'commander-dte#', 'fait');
    await vi.waitFor(() => expect(other.told()).toBe(1));
    other.close();
  });

  test('does not stop the next one', async () => {
    const id = await created();
    failPuts('sessions');
    const first = setStatus(id, 'commander-dte#', 'fait');
    await expect(first).rejects.toThrow();
    vi.restoreAllMocks();
    await setStatus(id, 'commander-dte#', 'sans-objet');
    expect((await inStore(id))?.ticks['commander-dte#']?.status).toBe('sans-objet');
  });

  test('for a reason that has no words says what to do', async () => {
    attempt(() => Promise.reject(new TypeError('x is undefined')));
    await vi.waitFor(() => expect(toastText()).toBe('Jalon n’a pas pu lire ou enregistrer ses données. Rouvrez le panneau ; si cela continue, copiez le rapport dans Réglages.'));
  });

  test('of a session that is not there writes nothing', async () => {
    await expect(editSession('s9', { site: 'Atelier' })).rejects.toThrow('no session s9');
    expect(await readDigests(await database())).toEqual([]);
  });

  test('because its journal is unreadable sets the session aside, and says so', async () => {
    const id = await created();
    await spoil(await database(), 'journal', { session: id, act: 'abîmé', changes: [{ id: 'x' }] });
    attempt(() => setStatus(id, 'commander-dte#', 'fait'));
    await vi.waitFor(() => expect(toastText()).toMatch(/^Cette session ne peut plus être lue : rien n’a été enregistré\./));
    expect(aside.value.map((found) => found.id)).toEqual([id]);
  });
});

describe('once it is written', () => {
  test.each<[string, () => void]>([
    ['second copy', () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('copy failed'))],
    ['badge', () => vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValueOnce(new Error('badge failed'))],
  ])('a %s that fails does not make it a failure: it is noted', async (what, fail) => {
    const id = await created();
    fail();
    await setStatus(id, 'commander-dte#', 'fait');
    expect((await inStore(id))?.ticks['commander-dte#']?.status).toBe('fait');
    expect(onScreen().ticks['commander-dte#']?.status).toBe('fait');
    expect(toastText()).toBe('Commander les dossiers techniques d’évaluation dans CERES : fait');
    expect(await readFaults()).toMatchObject([{ message: `Error: ${what.split(' ').at(-1) ?? ''} failed` }]);
  });

  test('a badge that fails does not hold back the second copy', async () => {
    const id = await created();
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValueOnce(new Error('badge failed'));
    await setStatus(id, 'commander-dte#', 'fait');
    const copy = await copyOf(id);
    expect(copy?.count).toBe((await readChanges(await database(), id)).length);
  });
});

describe('two saves at once', () => {
  test('follow each other: the screen and the second copy end with both', async () => {
    const id = await created();
    // The copy of the first is slow to be written.
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (items) => {
      await Promise.all(Array.from({ length: 20 }, () => inStore(id)));
      await set(items);
    });
    await Promise.all([setStatus(id, 'commander-dte#', 'fait'), setStatus(id, 'constituer-jury#', 'sans-objet')]);
    const ticks = { 'commander-dte#': { status: 'fait' }, 'constituer-jury#': { status: 'sans-objet' } };
    expect(await inStore(id)).toMatchObject({ ticks });
    expect(onScreen()).toMatchObject({ ticks });
    const copy = await copyOf(id);
    expect(copy && (await openCopy(copy))).toEqual(await readChanges(await database(), id));
  });

  test('of the same field: the later one holds, though the clock stands still', async () => {
    const id = await created();
    await Promise.all([editSession(id, { site: 'Atelier 1' }), editSession(id, { site: 'Atelier 2' })]);
    expect(onScreen().site).toBe('Atelier 2');
  });
});

test('one act can write several sessions', async () => {
  const [one, two] = [await created('Soudeur'), await created('Maçon')];
  const site = editing((session) => ({ ...session, site: 'Atelier' }));
  const written = await save(
    new Map([
      [one, site],
      [two, site],
    ]),
  );
  expect(new Set(written.map(({ act }) => act)).size).toBe(1);
  expect([(await inStore(one))?.site, (await inStore(two))?.site]).toEqual(['Atelier', 'Atelier']);
  expect(trouble.value).toBeNull();
});
