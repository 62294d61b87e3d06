import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attempt } from '@/lib/actions/attempt';
import { closeDatabase, database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { editSession, removeSession } from '@/lib/actions/edit-session';
import { findLost, followAside, ignoreLost, restore } from '@/lib/actions/restore';
import { save } from '@/lib/actions/save';
import { aside, centre, lost, sessions, toast } from '@/lib/actions/state';
import { setStatus } from '@/lib/actions/tick';
import { CENTRE_ID } from '@/lib/session/centre';
import { listCopies, type Copy } from '@/lib/store/copy';
import { sessionIds } from '@/lib/store/read';
import { readChanges, readSession } from '@/lib/store/read-session';
import { contents, failPuts, spoil } from '../store/database';
import { created, inStore, show, takeBack, toastText } from '../panel';

/** What IndexedDB is after a browser or a person has emptied it. */
async function emptyStore(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}

/** Records, centre and digests as text: the same to the byte or not. */
async function bytes(): Promise<string> {
  const { sessions: records, centre: facts, digests } = await contents(await database());
  return JSON.stringify([records, facts, digests]);
}

async function allChanges(): Promise<unknown[]> {
  const db = await database();
  return Promise.all((await sessionIds(db)).map((id) => readChanges(db, id)));
}

async function damage(owner: string, keys = ['copie/', 'copie-precedente/']): Promise<void> {
  const stored = (await fakeBrowser.storage.local.get(null)) as Record<string, Copy>;
  for (const key of keys.map((prefix) => prefix + owner)) {
    const copy = stored[key];
    if (copy === undefined) continue;
    const packed = Uint8Array.from(atob(copy.data), (letter) => letter.charCodeAt(0));
    // In the checksum: a bit of the data may turn and, rarely, leave the same text.
    const at = packed.length - 6;
    packed[at] = (packed[at] ?? 0) ^ 1;
    await fakeBrowser.storage.local.set({ [key]: { ...copy, data: btoa(String.fromCharCode(...packed)) } });
  }
}

const DAMAGED = 'Cette copie est endommagée : elle ne peut pas être reprise. Importez votre dernier fichier exporté.';

describe('an emptied store', () => {
  test('has its sessions offered from their copies, by title', async () => {
    await created('Soudeur');
    await created('Maçon');
    await emptyStore();
    await findLost(await database());
    expect(lost.value.map(({ title }) => title).sort()).toEqual(['Maçon', 'Soudeur']);
  });

  test('gives everything back, equal to the byte, with its whole history', async () => {
    const one = await created('Soudeur');
    await setStatus(one, 'commander-dte#', 'fait');
    await editSession(one, { notes: 'Clé « bleue »', routes: ['vae'], candidateCount: 7 });
    await created('Maçon', '2027-05-03', '2027-05-04');
    const [before, history, badge] = [await bytes(), await allChanges(), await fakeBrowser.action.getBadgeText({})];
    await emptyStore();
    await findLost(await database());
    await restore(lost.value);
    expect(await bytes()).toBe(before);
    expect(await allChanges()).toEqual(history);
    expect(await fakeBrowser.action.getBadgeText({})).toBe(badge);
    expect(lost.value).toEqual([]);
    expect(toastText()).toBe('Copie reprise');
  });

  test('gives the centre back with them', async () => {
    await editCentre({ name: 'Centre de la Vallée', region: 'corse' });
    await created();
    const before = await bytes();
    await emptyStore();
    await show({ view: 'aujourdhui' });
    expect(centre.value.region).toBeNull();
    await findLost(await database());
    expect(lost.value.map(({ owner, title }) => (owner === CENTRE_ID ? owner : title)).sort()).toEqual(['Soudeur', CENTRE_ID]);
    await restore(lost.value);
    expect(await bytes()).toBe(before);
    expect(centre.value.region).toBe('corse');
  });

  test('keeps a removed session removed', async () => {
    const id = await created();
    await removeSession(id);
    await emptyStore();
    await findLost(await database());
    await restore(lost.value);
    expect(await inStore(id)).toMatchObject({ removed: true });
    await show({ view: 'sessions' });
    expect(sessions.value).toEqual([]);
  });

  test('takes back the sound copies, and says how many are damaged', async () => {
    const one = await created('Soudeur');
    const two = await created('Maçon');
    await emptyStore();
    await damage(one);
    await findLost(await database());
    await restore(lost.value);
    expect(await sessionIds(await database())).toEqual([two]);
    expect(toastText()).toBe('Copie reprise, sauf 1 copie endommagée');
  });

  test('refuses in words copies of which a byte has turned, and writes nothing', async () => {
    const id = await created();
    await editCentre({ region: 'corse' });
    await emptyStore();
    await damage(id);
    await damage(CENTRE_ID);
    await findLost(await database());
    await restore(lost.value);
    expect(await sessionIds(await database())).toEqual([]);
    expect(toastText()).toBe(DAMAGED);
    expect((await listCopies()).map(({ owner }) => owner).sort()).toEqual([id, CENTRE_ID].sort());
  });

  test('takes the copy before the last where only the last is damaged', async () => {
    const id = await created();
    const before = await inStore(id);
    await editSession(id, { site: 'Atelier' });
    await emptyStore();
    await damage(id, ['copie/']);
    await findLost(await database());
    await restore(lost.value);
    expect(await inStore(id)).toEqual(before);
  });

  test('that was begun again and lost again gives back what either time wrote', async () => {
    const id = await created();
    const older = await readChanges(await database(), id);
    await editSession(id, { ceresNumber: '27-1', notes: 'Première fois' });
    await emptyStore();
    await save(new Map([[id, () => older]]));
    await editSession(id, { site: 'Seconde fois' });
    await emptyStore();
    await findLost(await database());
    await restore(lost.value);
    expect(await inStore(id)).toMatchObject({ ceresNumber: '27-1', notes: 'Première fois', site: 'Seconde fois' });
  });

  test('can be left empty, and the copies stay', async () => {
    await created();
    const copies = await listCopies();
    await emptyStore();
    await findLost(await database());
    ignoreLost();
    expect(lost.value).toEqual([]);
    expect(await listCopies()).toEqual(copies);
  });

  test('can be taken back: the sessions are then removed, and so back again', async () => {
    const id = await created();
    await emptyStore();
    await findLost(await database());
    await restore(lost.value);
    await takeBack();
    expect((await inStore(id))?.removed).toBe(true);
    await takeBack();
    expect((await inStore(id))?.removed).toBe(false);
  });

  test('that was never filled offers nothing', async () => {
    await findLost(await database());
    expect(lost.value).toEqual([]);
  });
});

describe('a store that has its sessions', () => {
  test('offers no copy', async () => {
    await created();
    await findLost(await database());
    expect(lost.value).toEqual([]);
  });
});

describe('a record that was set aside', () => {
  async function unreadable(): Promise<{ id: string; before: string; history: unknown[] }> {
    await created('Maçon', '2027-05-03', '2027-05-04');
    const id = await created();
    await setStatus(id, 'commander-dte#', 'fait');
    const [before, history] = [await bytes(), await allChanges()];
    await spoil(await database(), 'sessions', { id, title: 'Soudeur', start: '2027-02-31' });
    await show({ view: 'session', id });
    return { id, before, history };
  }

  test('is shown as such, and its own copy offered, alone', async () => {
    const { id } = await unreadable();
    expect(aside.value.map((found) => found.id)).toEqual([id]);
    await findLost(await database());
    expect(lost.value.map(({ owner }) => owner)).toEqual([id]);
  });

  test('has its copy offered at once where the panel follows', async () => {
    followAside();
    const { id } = await unreadable();
    await vi.waitFor(() => expect(lost.value.map(({ owner }) => owner)).toEqual([id]));
  });

  test('is afterwards as it was before, and no longer aside', async () => {
    const { before, history } = await unreadable();
    await findLost(await database());
    await restore(lost.value);
    expect(await bytes()).toBe(before);
    expect(await allChanges()).toEqual(history);
    expect(aside.value).toEqual([]);
    expect(await (await database()).count('aside')).toBe(0);
    expect(lost.value).toEqual([]);
  });

  test('joins to its copy what the journal said since', async () => {
    await created('Maçon');
    const id = await created();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('copy failed'));
    await editSession(id, { site: 'Atelier' });
    vi.restoreAllMocks();
    const before = await inStore(id);
    await spoil(await database(), 'sessions', { id });
    await show({ view: 'session', id });
    await findLost(await database());
    await restore(lost.value);
    expect(await inStore(id)).toEqual(before);
    expect(before?.site).toBe('Atelier');
  });

  test('stays aside when its copy is damaged', async () => {
    const { id } = await unreadable();
    await damage(id);
    await findLost(await database());
    await restore(lost.value);
    expect(toastText()).toBe(DAMAGED);
    expect(aside.value.map((found) => found.id)).toEqual([id]);
    expect(await (await database()).count('aside')).toBe(1);
  });

  test('stays aside when its copy cannot be saved, and that is what is said', async () => {
    await unreadable();
    await findLost(await database());
    failPuts('sessions');
    attempt(() => restore(lost.value));
    await vi.waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    vi.restoreAllMocks();
    expect(await (await database()).count('aside')).toBe(1);
    expect(aside.value).toHaveLength(1);
  });

  test('does not hide the others', async () => {
    const { id } = await unreadable();
    const [other] = await sessionIds(await database());
    expect(other).not.toBe(id);
    expect(await readSession(await database(), other ?? '')).toMatchObject({ title: 'Maçon' });
    expect(toast.value).not.toBeNull();
  });
});
