import { expect, test, vi } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { changeOf } from '@/lib/session/act';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import type { Database } from '@/lib/store/db';
import { centreDigestOf, digestOf, stampOf } from '@/lib/store/digest';
import { staleDigest } from '@/lib/store/stale-digest';
import { readAside } from '@/lib/store/aside';
import { readCentre, readDigests } from '@/lib/store/read';
import { rebuildStale } from '@/lib/store/rebuild';
import { write } from '@/lib/store/write';
import { creating, MACON, open, SOUDEUR, spoil, writer, TODAY } from './database';

/** Sessions a day apart, named in another order than their days. */
function many(count: number): Session[] {
  return Array.from({ length: count }, (_, n) => {
    const start = addDays(civil('2027-01-01'), n);
    return newSession(`s${String(999 - n)}`, `Session ${String(n)}`, start, start);
  });
}

/** A store with these sessions, whose digests bear another stamp than today’s; the centre's own is fresh. */
async function stale(sessions: readonly Session[], stamp = '0.1 null metropole inconnu'): Promise<Database> {
  const db = await open();
  await write(db, writer(), new Map(sessions.map((session) => [session.id, creating(session)])));
  const tx = db.transaction('digests', 'readwrite');
  await tx.store.put(centreDigestOf(NEW_CENTRE, TODAY));
  await Promise.all([...sessions.map((session) => tx.store.put({ ...staleDigest(session), stamp })), tx.done]);
  return db;
}

const stamps = async (db: Database) => (await readDigests(db)).map(({ stamp }) => stamp);

test('digests that bear today’s stamp are left alone', async () => {
  const db = await stale([SOUDEUR, MACON], stampOf(NEW_CENTRE));
  const before = await readDigests(db);
  expect(await rebuildStale(db, TODAY)).toBe(0);
  expect(await readDigests(db)).toEqual(before);
});

test.each([
  ['an older rulebook', '0.1 null metropole inconnu'],
  ['a later rulebook', '99.1 null metropole inconnu'],
  ['no stamp at all', ''],
  ['another region', '1.1 corse metropole inconnu'],
  ['another way of convening', '1.1 null metropole hors-ceres'],
])('digests made with %s are made anew from their sessions', async (_what, stamp) => {
  const db = await stale([SOUDEUR, MACON], stamp);
  expect(await rebuildStale(db, TODAY)).toBe(2);
  expect(await readDigests(db)).toEqual([digestOf(SOUDEUR, NEW_CENTRE), digestOf(MACON, NEW_CENTRE)]);
  expect(await rebuildStale(db, TODAY)).toBe(0);
});

test('only those that are stale are made', async () => {
  const db = await stale([SOUDEUR, MACON]);
  await spoil(db, 'digests', { ...digestOf(MACON, NEW_CENTRE), title: 'Laissé tel quel' });
  expect(await rebuildStale(db, TODAY)).toBe(1);
  expect((await readDigests(db)).map(({ title }) => title)).toEqual(['Soudeur', 'Laissé tel quel']);
});

test('after a change of centre every digest follows it', async () => {
  const db = await stale([SOUDEUR, MACON], stampOf(NEW_CENTRE));
  await write(db, writer(), new Map([[CENTRE_ID, (_none, act) => [changeOf(act, 'convenes', null, 'hors-ceres')]]]));
  const centre = await readCentre(db);
  expect(await rebuildStale(db, TODAY)).toBe(2);
  expect(await readDigests(db)).toEqual([digestOf(SOUDEUR, centre), digestOf(MACON, centre)]);
});

test('many are made in batches, oldest first', async () => {
  const sessions = many(120);
  const db = await stale(sessions);
  const sizes: number[] = [];
  const keys = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
  expect(await rebuildStale(db, TODAY)).toBe(120);
  for (const [, limit] of keys.mock.calls) sizes.push(limit ?? 0);
  expect(new Set(sizes)).toEqual(new Set([50]));
  expect(await stamps(db)).toEqual(sessions.map(() => stampOf(NEW_CENTRE)));
});

test('what was interrupted is taken up where it stopped', async () => {
  const sessions = many(120);
  const db = await stale(sessions);
  killAtBatch(2);
  await expect(rebuildStale(db, TODAY)).rejects.toMatchObject({ name: 'AbortError' });
  vi.restoreAllMocks();
  const made = (await readDigests(db)).filter(({ stamp }) => stamp === stampOf(NEW_CENTRE));
  expect(made.map(({ title }) => title)).toEqual(sessions.slice(0, 50).map(({ title }) => title));
  expect(await rebuildStale(db, TODAY)).toBe(70);
  expect(new Set(await stamps(db))).toEqual(new Set([stampOf(NEW_CENTRE)]));
});

test('it ends where records are unreadable: they are set aside', async () => {
  const sessions = many(60);
  const db = await stale(sessions);
  for (const { id } of sessions.slice(10, 20)) await spoil(db, 'sessions', { id });
  expect(await rebuildStale(db, TODAY)).toBe(60);
  expect(await readDigests(db)).toHaveLength(50);
  expect(await readAside(db)).toHaveLength(10);
  expect(await rebuildStale(db, TODAY)).toBe(0);
});

test('a digest whose session is gone, or removed, is dropped', async () => {
  const db = await stale([SOUDEUR]);
  await spoil(db, 'digests', staleDigest(MACON));
  await write(db, writer(), new Map([['s3', creating({ ...SOUDEUR, id: 's3', removed: true })]]));
  await spoil(db, 'digests', staleDigest({ ...SOUDEUR, id: 's3' }));
  expect(await rebuildStale(db, TODAY)).toBe(3);
  expect((await readDigests(db)).map(({ id }) => id)).toEqual(['s1']);
});

test('two who find them stale at once make them once more, to the same end', async () => {
  const db = await stale(many(70));
  await Promise.all([rebuildStale(db, TODAY), rebuildStale(db, TODAY)]);
  expect(new Set(await stamps(db))).toEqual(new Set([stampOf(NEW_CENTRE)]));
  expect(await readDigests(db)).toHaveLength(70);
});

type Begin = (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) => IDBTransaction;

/** Has the n-th transaction that writes fail, as when the browser stops the worker there. */
function killAtBatch(n: number): void {
  const begin = Reflect.get(IDBDatabase.prototype, 'transaction') as Begin;
  let begun = 0;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    if (args[1] === 'readwrite' && (begun += 1) === n) throw new DOMException('killed', 'AbortError');
    return begin.apply(this, args);
  });
}
