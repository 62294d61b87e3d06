import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attempt } from '@/lib/actions/attempt';
import { checkCircumstances, trustClock } from '@/lib/actions/circumstances';
import { closeDatabase, database } from '@/lib/actions/database';
import { editSession } from '@/lib/actions/edit-session';
import { refresh } from '@/lib/actions/refresh';
import { retry } from '@/lib/actions/retry';
import { alerts, trouble, warned } from '@/lib/actions/state';
import { setStatus } from '@/lib/actions/tick';
import { wake } from '@/lib/actions/wake';
import { readFaults } from '@/lib/platform/faults';
import { listCopies } from '@/lib/store/copy';
import { readChanges } from '@/lib/store/read-session';
import { contents, failPuts, spoil } from '../store/database';
import { created, inStore, onScreen, plain, setClock, toastText } from '../panel';

/** What Firefox 153 throws where it opens no database: in a private window, and everywhere where it never keeps the history. */
const NO_MUTATIONS = 'A mutation operation was attempted on a database that did not allow mutations.';

/** Has `storage.local` refuse every write, as on a full disk. */
const refuseLocal = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('IO error: FILE_ERROR_NO_SPACE'));

/** The page, and the window around it, are private or not. */
function privacy(page: boolean, around = page): void {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: page });
  Object.assign(fakeBrowser.windows, { getCurrent: () => Promise.resolve({ incognito: around }) });
}

type Put = (this: IDBObjectStore, value: unknown) => IDBRequest<IDBValidKey>;

/** Has the browser give a transaction up, and say why, once it has taken the first put. */
function giveUp(why: DOMException): void {
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
    const request = put.call(this, value);
    request.addEventListener('success', () => {
      Object.defineProperty(this.transaction, 'error', { get: () => why, set: () => undefined });
      this.transaction.abort();
    });
    return request;
  });
}

const countOf = async (id: string) => (await readChanges(await database(), id)).length;
const copyCount = async (id: string) => (await listCopies()).find(({ owner }) => owner === id)?.count;

beforeEach(() => privacy(false));

describe('a store that does not open', () => {
  const refuseOpening = () =>
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException(NO_MUTATIONS, 'InvalidStateError');
    });

  test('in a private window sends to an ordinary one', async () => {
    await wake();
    await closeDatabase();
    privacy(true);
    refuseOpening();
    await refresh();
    expect(plain(trouble.value ?? '')).toMatch(/^Cette fenêtre est privée : .*fenêtre ordinaire : vos données y sont/);
  });

  test('where the worker has none either, is Firefox that never keeps the history', async () => {
    privacy(true);
    refuseOpening();
    await expect(wake()).rejects.toMatchObject({ trouble: 'unavailable' });
    await refresh();
    expect(plain(trouble.value ?? '')).toMatch(/^Firefox est réglé pour ne jamais conserver l’historique : .* choisissez « Conserver l’historique »/);
  });

  test('in an ordinary window is a setting or a policy', async () => {
    refuseOpening();
    await refresh();
    expect(plain(trouble.value ?? '')).toMatch(/^Le navigateur ne laisse pas Jalon enregistrer : un réglage, ou une règle de votre organisation/);
  });
});

describe('read-only', () => {
  test('a transaction that the browser gave up for lack of room is told as such, whatever was asked of it next', async () => {
    const id = await created();
    giveUp(new DOMException('no room', 'QuotaExceededError'));
    await expect(setStatus(id, 'commander-dte#', 'fait')).rejects.toMatchObject({ trouble: 'full' });
    expect(alerts.value).toEqual(['full']);
  });

  test.each(['thrown', 'aborted'] as const)('a write that the store refuses (%s) is told, and what is there stays', async (how) => {
    const id = await created();
    const before = await contents(await database());
    failPuts('sessions', how);
    attempt(() => setStatus(id, 'commander-dte#', 'fait'));
    await vi.waitFor(() => expect(alerts.value).toEqual([how === 'thrown' ? 'full' : 'disk']));
    expect(warned.value).toBe(true);
    await vi.waitFor(() => expect(toastText()).toMatch(/votre saisie est toujours là\.$/));
    vi.restoreAllMocks();
    expect(await contents(await database())).toEqual(before);
    expect(onScreen().ticks).toEqual({});
    await refresh();
    expect(alerts.value).toHaveLength(1);
  });

  test('is over at the next save that succeeds', async () => {
    const id = await created();
    failPuts('sessions');
    await expect(editSession(id, { site: 'Atelier' })).rejects.toMatchObject({ trouble: 'full' });
    vi.restoreAllMocks();
    await editSession(id, { site: 'Atelier' });
    expect(alerts.value).toEqual([]);
    expect((await inStore(id))?.site).toBe('Atelier');
  });

  test('is not for another failure', async () => {
    const id = await created();
    await spoil(await database(), 'journal', { session: id, act: 'abîmé', changes: [{ id: 'x' }] });
    await expect(editSession(id, { site: 'Atelier' })).rejects.toMatchObject({ trouble: 'unreadable' });
    expect(alerts.value).toEqual([]);
  });

  test('« Réessayer » writes for good, changes nothing, and says how it went', async () => {
    const id = await created();
    failPuts('sessions');
    await expect(editSession(id, { site: 'Atelier' })).rejects.toThrow();
    const before = await contents(await database());
    failPuts('digests');
    await expect(retry()).rejects.toMatchObject({ trouble: 'full' });
    expect(alerts.value).toEqual(['full']);
    vi.restoreAllMocks();
    await retry();
    expect(alerts.value).toEqual([]);
    expect(toastText()).toMatch(/^Jalon enregistre à nouveau/);
    expect(await contents(await database())).toEqual(before);
  });
});

describe('a second copy that cannot be written', () => {
  test('leaves the save, is told once, and is written with the next one', async () => {
    const [one, two] = [await created('Soudeur'), await created('Maçon')];
    const refused = refuseLocal();
    await editSession(one, { site: 'Atelier 1' });
    expect((await inStore(one))?.site).toBe('Atelier 1');
    expect(alerts.value).toEqual(['copy']);
    alerts.value = [];
    await editSession(one, { site: 'Atelier 2' });
    expect(alerts.value).toEqual([]);
    expect(await copyCount(one)).toBeLessThan(await countOf(one));
    refused.mockRestore();
    await editSession(two, { site: 'Atelier 3' });
    expect([await copyCount(one), await copyCount(two)]).toEqual([await countOf(one), await countOf(two)]);
  });

  test('is no longer told once it is written', async () => {
    const id = await created();
    const refused = refuseLocal();
    await editSession(id, { site: 'Atelier 1' });
    refused.mockRestore();
    await retry();
    expect(alerts.value).toEqual([]);
    expect(await copyCount(id)).toBe(await countOf(id));
  });

  test('even the first of a new profile saves: this computer’s name is kept another time', async () => {
    const refused = refuseLocal();
    const id = await created();
    refused.mockRestore();
    await editSession(id, { site: 'Atelier' });
    expect(new Set((await readChanges(await database(), id)).map(({ device }) => device)).size).toBe(1);
    expect(await copyCount(id)).toBe(await countOf(id));
  });
});

describe('the clock', () => {
  test('set back more than a day is told, until it is right or said to be', async () => {
    setClock('2027-02-13T09:00:00');
    await checkCircumstances();
    expect(alerts.value).toEqual([]);
    setClock('2027-02-12T08:59:59');
    await checkCircumstances();
    expect(alerts.value).toEqual(['clock']);
    setClock('2027-02-12T09:00:00');
    await checkCircumstances();
    expect(alerts.value).toEqual([]);
    setClock('2026-11-22T09:00:00');
    await checkCircumstances();
    await trustClock();
    expect(alerts.value).toEqual([]);
    await checkCircumstances();
    expect(alerts.value).toEqual([]);
  });

  test('set back, loses and reorders nothing: what is saved last holds, in the store and in the second copy', async () => {
    setClock('2027-03-23T08:00:00');
    const id = await created();
    await editSession(id, { site: 'Atelier 1' });
    setClock('2026-06-01T08:00:00');
    await editSession(id, { site: 'Atelier 2' });
    await editSession(id, { site: 'Atelier 3' });
    expect((await inStore(id))?.site).toBe('Atelier 3');
    const sites = (await readChanges(await database(), id)).filter(({ path }) => path === 'site').map(({ to }) => to);
    expect(sites).toEqual(['Atelier 1', 'Atelier 2', 'Atelier 3']);
    expect(await copyCount(id)).toBe(await countOf(id));
    expect(await readFaults()).toEqual([]);
  });
});

describe('a private window that shows the ordinary Jalon', () => {
  test('says that what is saved outlives it', async () => {
    privacy(false, true);
    await checkCircumstances();
    expect(alerts.value).toEqual(['private']);
  });

  test('is not told of a page that is private itself, nor of an ordinary window', async () => {
    for (const [page, around] of [[true, true], [false, false]] as const) {
      privacy(page, around);
      await checkCircumstances();
      expect(alerts.value).toEqual([]);
    }
  });
});
