import { describe, expect, test, vi } from 'vitest';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import type { Database, JournalRow } from '@/lib/store/db';
import { digestOf, stampOf } from '@/lib/store/digest';
import { StoreError } from '@/lib/store/errors';
import type { Migration } from '@/lib/store/migrations';
import { openDatabase, type Opening } from '@/lib/store/open';
import { readAside } from '@/lib/store/aside';
import { readCentre, readDigests, sessionIds } from '@/lib/store/read';
import { readChanges, readSession } from '@/lib/store/read-session';
import { rebuildStale } from '@/lib/store/rebuild';
import { write } from '@/lib/store/write';
import { closing, contents, editing, fill, MACON, open, SOUDEUR, spoil, writer, TODAY } from './database';

type GetAll = (this: IDBObjectStore, ...args: Parameters<IDBObjectStore['getAll']>) => IDBRequest<unknown[]>;
type Kept = [number, Record<string, unknown[]>];

/** Has the title of every session written in capitals: a change of shape that shows. */
const CAPITALS: Migration = { to: 2, journal: (row) => mapTitles(row, (title) => title.toUpperCase()) };
const EXCLAIMED: Migration = { to: 3, journal: (row) => mapTitles(row, (title) => `${title} !`) };

function mapTitles(row: JournalRow, edit: (title: string) => string): JournalRow {
  const led = (change: Change): Change => (change.path === 'title' ? { ...change, to: edit(String(change.to)) } : change);
  return { ...row, changes: row.changes.map(led) };
}

function opening(kept: Kept[], rest: Partial<Opening> = {}): Opening {
  return {
    schema: 2,
    migrations: [CAPITALS, EXCLAIMED],
    keepCopy: (version, rows) => {
      kept.push([version, rows]);
      return Promise.resolve();
    },
    ...rest,
  };
}

/** A database of schema 1 with two sessions and a centre, closed. */
async function older(): Promise<Record<string, unknown[]>> {
  const db = await upgraded([], { schema: 1 });
  await write(db, writer(), new Map([[CENTRE_ID, (_none, act) => [regionChange(act.id)]]]));
  await fill(db, [SOUDEUR, MACON]);
  await write(db, writer(2_000), new Map([['s2', editing({ removed: true })]]));
  const all = await contents(db);
  db.close();
  return all;
}

const regionChange = (act: string): Change => ({
  id: 'region',
  act,
  session: CENTRE_ID,
  stamp: 1,
  device: 'poste',
  path: 'region',
  from: null,
  to: 'corse',
});

async function upgraded(kept: Kept[] = [], rest: Partial<Opening> = {}): Promise<Database> {
  return closing(await openDatabase(opening(kept, rest)));
}

describe('a fresh database', () => {
  test.each([1, 2, 3])('is made at schema %i, with nothing in it and nothing copied', async (schema) => {
    const kept: Kept[] = [];
    const db = await upgraded(kept, { schema });
    expect(db.version).toBe(schema);
    expect([...db.objectStoreNames]).toEqual(['aside', 'centre', 'digests', 'journal', 'sessions']);
    expect(kept.filter(([, rows]) => Object.values(rows).some((list) => list.length > 0))).toEqual([]);
  });

  test('its digests are found by day, by agenda and by stamp', async () => {
    const db = await open();
    expect([...db.transaction('digests').store.indexNames]).toEqual(['agenda', 'stamp', 'start']);
  });
});

describe('a database of the same schema', () => {
  test('is opened as it is: nothing copied, nothing moved', async () => {
    const before = await older();
    const kept: Kept[] = [];
    const db = await upgraded(kept, { schema: 1 });
    expect(await contents(db)).toEqual(before);
    expect(kept).toEqual([]);
  });
});

describe('an older database', () => {
  test('is copied whole before anything of it is touched', async () => {
    const { sessions, centre, journal, aside } = await older();
    const kept: Kept[] = [];
    await upgraded(kept);
    expect(kept).toEqual([[1, { sessions, centre, journal, aside }]]);
  });

  test('is left as it was when the copy cannot be made', async () => {
    const before = await older();
    const refused = upgraded([], { keepCopy: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')) });
    await expect(refused).rejects.toMatchObject({ trouble: 'full' });
    const db = await upgraded([], { schema: 1 });
    expect(await contents(db)).toEqual(before);
  });

  test('has its journal led to the new schema, and its sessions folded from it', async () => {
    await older();
    const db = await upgraded();
    expect(db.version).toBe(2);
    expect(await readSession(db, 's1')).toEqual({ ...SOUDEUR, title: 'SOUDEUR' });
    expect(await readSession(db, 's2')).toEqual({ ...MACON, title: 'MAÇON', removed: true });
    expect((await readChanges(db, 's1')).map(({ to }) => to)).toContain('SOUDEUR');
    expect(await readCentre(db)).toEqual({ ...NEW_CENTRE, region: 'corse' });
  });

  test('goes through every step between the two schemas, in order, and no other', async () => {
    await older();
    const db = await upgraded([], { schema: 3 });
    expect((await readSession(db, 's1'))?.title).toBe('SOUDEUR !');
    db.close();
    const again = await upgraded([], { schema: 3 });
    expect((await readSession(again, 's1'))?.title).toBe('SOUDEUR !');
  });

  test('has its digests made anew', async () => {
    await older();
    const db = await upgraded();
    const [digest] = await readDigests(db);
    expect(digest).toMatchObject({ id: 's1', title: 'SOUDEUR', total: 0 });
    // Its former dates, and by which rules: what moved can be told once it is made.
    expect(digest?.agenda).not.toEqual([]);
    expect(digest?.stamp).toMatch(/^\d+\.\d+ .* $/);
    expect(await rebuildStale(db, TODAY)).toBe(1);
    const centre = await readCentre(db);
    expect(await readDigests(db)).toEqual([digestOf({ ...SOUDEUR, title: 'SOUDEUR' }, centre)]);
    expect((await readDigests(db))[0]?.stamp).toBe(stampOf(centre));
  });

  test('keeps what cannot be led to the new schema aside, whole, and leads the rest', async () => {
    await older();
    const old = await upgraded([], { schema: 1 });
    await spoil(old, 'journal', { session: 's1', act: 'abîmé', changes: [{ id: 'x' }] });
    old.close();
    const db = await upgraded();
    expect(await sessionIds(db)).toEqual(['s2']);
    expect(await readDigests(db)).toEqual([]);
    expect(await readAside(db)).toMatchObject([{ id: 's1', raw: { record: SOUDEUR, journal: expect.arrayContaining([{ session: 's1', act: 'abîmé', changes: [{ id: 'x' }] }]) as unknown } }]);
    expect(await readChanges(db, 's1')).toEqual([]);
  });

  test('keeps aside what a step trips over', async () => {
    await older();
    const trips: Migration = { to: 2, journal: (row) => (row.session === 's1' ? tripped() : row) };
    const db = await upgraded([], { migrations: [trips] });
    expect(await sessionIds(db)).toEqual(['s2']);
    expect((await readAside(db)).map(({ id }) => id)).toEqual(['s1']);
  });

  test('keeps aside what no longer makes a session', async () => {
    await older();
    const untitled: Migration = { to: 2, journal: (row) => ({ ...row, changes: row.changes.filter(({ path }) => path !== 'title') }) };
    const db = await upgraded([], { migrations: [untitled] });
    expect(await sessionIds(db)).toEqual([]);
    expect((await readAside(db)).map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(await readCentre(db)).toEqual({ ...NEW_CENTRE, region: 'corse' });
  });

  test('is as it was before when the upgrade fails in the middle', async () => {
    const before = await older();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const broken = new DOMException('disk', 'UnknownError');
    put.mockImplementationOnce(() => {
      throw broken;
    });
    await expect(upgraded()).rejects.toMatchObject({ trouble: 'disk', cause: broken });
    const db = await upgraded([], { schema: 1 });
    expect(db.version).toBe(1);
    expect(await contents(db)).toEqual(before);
  });

  test('is upgraded once by two pages that start together', async () => {
    await older();
    const kept: Kept[] = [];
    const [one, two] = await Promise.all([upgraded(kept), upgraded(kept)]);
    expect([one.version, two.version]).toEqual([2, 2]);
    const db = await upgraded(kept);
    expect((await readSession(db, 's1'))?.title).toBe('SOUDEUR');
  });

  test('is copied whole even where another page’s upgrade closes the connection meanwhile', async () => {
    await older();
    const getAll = Reflect.get(IDBObjectStore.prototype, 'getAll') as GetAll;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(function (this: IDBObjectStore, ...args) {
      const request = getAll.apply(this, args);
      this.transaction.db.close();
      return request;
    });
    const kept: Kept[] = [];
    const db = await upgraded(kept);
    expect(db.version).toBe(2);
    expect(kept).toMatchObject([[1, { sessions: [{ title: 'Soudeur' }, { title: 'Maçon' }], centre: [{ id: 'centre' }] }]]);
  });
});

describe('a newer database', () => {
  test('is refused in words, and not touched', async () => {
    await older();
    const newer = await upgraded([], { schema: 3 });
    const before = await contents(newer);
    newer.close();
    const kept: Kept[] = [];
    const refused = upgraded(kept);
    await expect(refused).rejects.toBeInstanceOf(StoreError);
    await expect(refused).rejects.toMatchObject({
      trouble: 'newer',
    });
    expect(kept).toEqual([]);
    const again = await upgraded([], { schema: 3 });
    expect(again.version).toBe(3);
    expect(await contents(again)).toEqual(before);
  });

  test('that became so in the meantime is refused likewise', async () => {
    await older();
    const overtaken = upgraded([], {
      keepCopy: async () => {
        (await openDatabase(opening([], { schema: 3 }))).close();
      },
    });
    await expect(overtaken).rejects.toMatchObject({ trouble: 'newer' });
  });
});

describe('a connection', () => {
  test('closes for an upgrade begun elsewhere, and says so', async () => {
    await older();
    const onClosed = vi.fn<() => void>();
    const old = await upgraded([], { schema: 1, onClosed });
    const db = await upgraded();
    expect(db.version).toBe(2);
    expect(onClosed).toHaveBeenCalledOnce();
    expect(() => old.transaction('sessions')).toThrow();
  });

  test('that nothing upgrades stays open', async () => {
    await older();
    const onClosed = vi.fn<() => void>();
    const first = await upgraded([], { schema: 1, onClosed });
    await upgraded([], { schema: 1 });
    expect(onClosed).not.toHaveBeenCalled();
    expect(await sessionIds(first)).toEqual(['s1', 's2']);
  });
});

describe('a storage that refuses', () => {
  test.each([
    ['InvalidStateError', 'unavailable'],
    ['SecurityError', 'unavailable'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'disk'],
    ['AbortError', 'disk'],
    ['VersionError', 'newer'],
  ])('with %s is %s', async (name, trouble) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', name);
    });
    const refused = upgraded();
    await expect(refused).rejects.toMatchObject({ name: 'StoreError', trouble });
  });

  test('that is not there at all is unavailable', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new ReferenceError('indexedDB is not defined');
    });
    await expect(upgraded()).rejects.toMatchObject({ trouble: 'unavailable' });
  });

  test('with an error of another kind says that one', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new TypeError('no such thing');
    });
    await expect(upgraded()).rejects.toThrow(new TypeError('no such thing'));
  });
});

function tripped(): never {
  throw new TypeError('undefined is not a row');
}
