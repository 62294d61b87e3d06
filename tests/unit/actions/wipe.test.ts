import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCopies, takeBack } from '@/lib/actions/copies';
import { closeDatabase, database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { editSession, removeSession } from '@/lib/actions/edit-session';
import { findLost } from '@/lib/actions/restore';
import { aside, centre, lost, opened, sessions } from '@/lib/actions/state';
import { setStatus } from '@/lib/actions/tick';
import { wipe } from '@/lib/actions/wipe';
import { listCopies } from '@/lib/store/copy';
import { openChannel } from '@/lib/platform/channel';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import { readChanges } from '@/lib/store/read-session';
import { write } from '@/lib/store/write';
import { contents, creating, fill, importing, MACON, spoil, writer } from '../store/database';
import { created, inStore, show, takeBack as annuler, toastText } from '../panel';

/** Two sessions, one of them deleted, a tick, and a centre. */
async function filled(): Promise<string> {
  await editCentre({ name: 'Centre de la Vallée', region: 'corse' });
  await removeSession(await created('Maçon', '2027-05-03', '2027-05-04'));
  const id = await created();
  await setStatus(id, 'commander-dte#', 'fait');
  return id;
}

/** What a browser may do: all is gone, and nobody asked. */
async function loseTheStore(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}

/** Records, centre, digests and what is aside, as text: the same to the byte or not. */
async function bytes(): Promise<string> {
  const { sessions: records, centre: facts, digests, aside: kept } = await contents(await database());
  return JSON.stringify([records, facts, digests, kept]);
}

const badge = () => fakeBrowser.action.getBadgeText({});

describe('« Tout supprimer »', () => {
  test('empties the store, and what is on screen with it', async () => {
    const id = await filled();
    expect(await badge()).not.toBe('');
    expect(await wipe()).toBe(true);
    const left = await contents(await database());
    expect([left['sessions'], left['journal'], left['centre'], left['aside']]).toEqual([[], [], [], []]);
    expect(left['digests']?.map((digest) => (digest as { id: string }).id)).toEqual([CENTRE_ID]);
    expect(await badge()).toBe('');
    expect(centre.value).toEqual(NEW_CENTRE);
    await show({ view: 'sessions' });
    expect(sessions.value).toEqual([]);
    await show({ view: 'session', id });
    expect(opened.value).toBe('missing');
  });

  test('keeps the second copies, and says so', async () => {
    await filled();
    const before = await listCopies();
    await wipe();
    expect(await listCopies()).toEqual(before);
    expect(toastText()).toBe('Tout a été supprimé ; les copies de secours restent.');
  });

  test('is taken back by « Annuler », equal to the byte, badge and deleted sessions too', async () => {
    await filled();
    const [before, shown] = [await bytes(), await badge()];
    await wipe();
    await annuler();
    expect(await bytes()).toBe(before);
    expect(await badge()).toBe(shown);
    expect(centre.value.name).toBe('Centre de la Vallée');
    expect(toastText()).toBe('Copie reprise');
  });

  test('tells the other panels', async () => {
    await filled();
    const heard = vi.fn();
    const other = openChannel(heard);
    await wipe();
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    other.close();
  });

  test('is no loss: the next panel offers nothing, until something is written and lost', async () => {
    const id = await filled();
    await wipe();
    await findLost(await database());
    expect(lost.value).toEqual([]);
    await takeBack([id]);
    await loseTheStore();
    await findLost(await database());
    expect(lost.value.map(({ owner }) => owner).sort()).toEqual([id, CENTRE_ID].sort());
  });

  test('of nothing does nothing', async () => {
    expect(await wipe()).toBe(true);
    expect(await listCopies()).toEqual([]);
  });
});

describe('without a second copy', () => {
  test('that can be written, nothing is deleted, and that is said', async () => {
    await fill(await database(), [MACON]);
    const before = await bytes();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
    expect(await wipe()).toBe(false);
    expect(await bytes()).toBe(before);
    expect(toastText()).toMatch(/^Rien n’a été supprimé : la copie de secours n’a pas pu être écrite\./);
  });

  test('that can be read back, nothing is deleted', async () => {
    await fill(await database(), [MACON]);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockResolvedValue();
    const before = await bytes();
    expect(await wipe()).toBe(false);
    expect(await bytes()).toBe(before);
  });

  test('yet, one is written first', async () => {
    await fill(await database(), [MACON]);
    expect(await listCopies()).toEqual([]);
    await wipe();
    expect((await listCopies()).map(({ owner, title }) => [owner, title])).toEqual([[MACON.id, 'Maçon']]);
    await annuler();
    expect(await inStore(MACON.id)).toEqual(MACON);
  });

  test('of what another panel writes at that moment, nothing is deleted', async () => {
    await filled();
    const db = await database();
    await fill(db, [MACON]);
    // While the copies are written, another window saves one more session.
    let once = true;
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      if (once) {
        once = false;
        await write(db, writer(), new Map([['s9', creating({ ...MACON, id: 's9' })]]));
      }
      await set(items);
    });
    expect(await wipe()).toBe(false);
    expect(toastText()).toBe('Rien n’a été supprimé : une autre fenêtre vient d’enregistrer. Recommencez.');
    expect((await contents(db))['sessions']).toHaveLength(4);
  });
});

test('the richer copy of a store that was lost and begun again does not stand in for what there is now', async () => {
  await editCentre({ name: 'Ancien', region: 'corse', territory: 'mayotte' });
  await wipe();
  await editCentre({ name: 'Nouveau' });
  await wipe();
  await annuler();
  expect(centre.value).toMatchObject({ name: 'Nouveau', region: null, territory: 'metropole' });
});

describe('what was set aside', () => {
  async function unreadable(): Promise<string> {
    const id = await created();
    await spoil(await database(), 'sessions', { id, title: 'Soudeur', start: '2027-02-31' });
    await show({ view: 'session', id });
    expect(aside.value).toHaveLength(1);
    return id;
  }

  test('goes too, and comes back as it was', async () => {
    await unreadable();
    const before = await bytes();
    await wipe();
    expect(aside.value).toEqual([]);
    await annuler();
    expect(await bytes()).toBe(before);
    expect(aside.value).toHaveLength(1);
  });

  test('twice over, is all there still', async () => {
    await unreadable();
    await wipe();
    await unreadable();
    await wipe();
    await annuler();
    expect(aside.value).toHaveLength(2);
  });
});

describe('the second copies', () => {
  test('are listed: of what, of which day, how much they hold; nothing to take back while all is there', async () => {
    const id = await filled();
    const copies = await readCopies();
    const mine = copies.find(({ owner }) => owner === id);
    expect(mine).toMatchObject({ title: 'Soudeur', day: '2027-02-01', missing: 0 });
    expect(mine?.count).toBeGreaterThan(0);
    expect(copies.map(({ missing }) => missing)).toEqual([0, 0, 0]);
  });

  test('are taken back one by one, the centre with the first', async () => {
    const id = await filled();
    await wipe();
    expect((await readCopies()).every(({ count, missing }) => missing === count)).toBe(true);
    await takeBack([id]);
    expect((await contents(await database()))['sessions']).toHaveLength(1);
    expect(centre.value.name).toBe('Centre de la Vallée');
    expect((await readCopies()).map(({ missing }) => missing > 0)).toEqual([true, false, false]);
  });

  test('that hold more than the store are told, and join it', async () => {
    const id = await created();
    const older = await readChanges(await database(), id);
    await editSession(id, { notes: 'Appeler le jury' });
    await loseTheStore();
    await write(await database(), writer(), new Map([[id, importing(older)]]));
    expect((await readCopies()).map(({ missing }) => missing)).toEqual([1]);
    await takeBack([id]);
    expect((await inStore(id))?.notes).toBe('Appeler le jury');
    expect((await readCopies()).map(({ missing }) => missing)).toEqual([0]);
  });
});
