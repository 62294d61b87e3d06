import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/lib/actions/database';
import { saveSessionEntry } from '@/lib/actions/edit-people';
import { editSession } from '@/lib/actions/edit-session';
import { erasePerson, eraseSession } from '@/lib/actions/erase';
import { joinSessions, previewJoin } from '@/lib/actions/join';
import { keepUp } from '@/lib/actions/upkeep';
import { openCopies } from '@/lib/store/check-copies';
import { contents } from '../store/database';
import { created, inStore, setClock, TODAY } from '../panel';

/** Stands wherever somebody is named: in the session that stays, and in the one that was joined to it. */
const WHO = 'Zéphyrine';

/** Two sessions that are one: the id of the one that stays, and of the candidate that came to it from the other. */
async function joined(): Promise<{ stays: string; other: string; candidate: string }> {
  const first = await created('Soudeur assembleur');
  // The one that was there first stays.
  setClock(`${TODAY}T10:00:00`);
  const second = await created();
  await editSession(second, { notes: `Appeler ${WHO}` });
  await saveSessionEntry(second, 'candidates', null, { label: `${WHO} A.` });
  const preview = await previewJoin(first, second);
  if (preview === null) throw new Error('a session is gone');
  await joinSessions(preview);
  const stays = preview.stays.id;
  const candidate = (await inStore(stays))?.candidates[0]?.id;
  if (candidate === undefined) throw new Error('nobody followed');
  return { stays, other: preview.joined.id, candidate };
}

const inTheStore = async () => JSON.stringify(await contents(await database()));

type Open = (this: IDBDatabase, stores: string | Iterable<string>, mode?: IDBTransactionMode, options?: IDBTransactionOptions) => IDBTransaction;
type Put = (this: IDBObjectStore, value: unknown) => IDBRequest<IDBValidKey>;

/** Lets one write into the journal begin, and none after it, as in a page that is closed then. */
function cutAfterOneWrite(): void {
  const transaction = Reflect.get(IDBDatabase.prototype, 'transaction') as Open;
  let writes = 0;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, stores, mode, options) {
    if (mode === 'readwrite' && typeof stores !== 'string' && [...stores].includes('journal')) writes += 1;
    if (writes > 1) throw new DOMException('closed', 'InvalidStateError');
    return transaction.call(this, stores, mode, options);
  });
}

test('what is searched holds the name in both sessions as long as nothing is erased', async () => {
  const { stays, other } = await joined();
  expect(JSON.stringify(await inStore(stays))).toContain(WHO);
  expect(JSON.stringify(await inStore(other))).toContain(WHO);
});

test('a session is erased in one write with what was joined to it', async () => {
  const { stays } = await joined();
  cutAfterOneWrite();
  await eraseSession(stays);
  vi.restoreAllMocks();
  expect(await inTheStore()).not.toContain(WHO);
});

test('one person too', async () => {
  const { stays, other, candidate } = await joined();
  cutAfterOneWrite();
  await erasePerson(stays, 'candidates', candidate);
  vi.restoreAllMocks();
  expect(await inTheStore()).not.toContain(`${WHO} A.`);
  expect(await inStore(other)).toMatchObject({ notes: `Appeler ${WHO}` });
});

test('where the joined one cannot be written, nothing is erased in either', async () => {
  const { stays } = await joined();
  const before = await contents(await database());
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
  let records = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
    if (this.name === 'sessions') records += 1;
    if (records > 1) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, value);
  });
  await expect(eraseSession(stays)).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await contents(await database())).toEqual(before);
});

test('cut before the copies followed, the next panel that opens clears those of both', async () => {
  const { stays, other } = await joined();
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  let erased = false;
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    erased ||= !(await inTheStore()).includes(WHO);
    return erased ? Promise.reject(new Error('closed')) : set(items);
  });
  await eraseSession(stays);
  vi.restoreAllMocks();
  expect(await copied([stays, other])).toContain(WHO);
  await keepUp(await database());
  expect(await copied([stays, other])).not.toContain(WHO);
});

/** What the second copies of these sessions hold, the last ones and those before. */
async function copied(owners: readonly string[]): Promise<string> {
  return JSON.stringify([...(await openCopies(owners)).values()]);
}
