import { expect, test } from 'vitest';
import { changeOf } from '@/lib/session/act';
import { CENTRE_ID } from '@/lib/session/centre';
import { readOwners, readSuspects } from '@/lib/store/check-keys';
import type { Database } from '@/lib/store/db';
import { staleDigest } from '@/lib/store/stale-digest';
import { write } from '@/lib/store/write';
import { fill, MACON, open, SOUDEUR, spoil, writer } from './database';

const suspects = async (db: Database) => (await readSuspects(db)).filter((owner) => owner !== CENTRE_ID);

/** Three sessions, one of them removed, and a centre: a store in which all goes together. */
async function sound(): Promise<Database> {
  const db = await open();
  await fill(db, [SOUDEUR, MACON, { ...SOUDEUR, id: 's3', removed: true }]);
  await write(db, writer(), new Map([[CENTRE_ID, (_none, act) => [changeOf(act, 'region', null, 'corse')]]]));
  return db;
}

test('where all goes together only the centre is looked at', async () => {
  const db = await sound();
  expect(await readSuspects(db)).toEqual([CENTRE_ID]);
  expect([...(await readOwners(db))].sort()).toEqual([CENTRE_ID, 's1', 's2', 's3']);
});

test('an empty store has its centre to look at', async () => {
  const db = await open();
  expect([await readOwners(db), await readSuspects(db)]).toEqual([[CENTRE_ID], [CENTRE_ID]]);
});

test.each<[string, (db: Database) => Promise<unknown>, string[]]>([
  ['a record that is gone', (db) => db.delete('sessions', 's1'), ['s1']],
  ['a removed record that is gone', (db) => db.delete('sessions', 's3'), ['s3']],
  ['a digest that is gone', (db) => db.delete('digests', 's2'), ['s2']],
  ['a journal that is gone', (db) => db.delete('journal', IDBKeyRange.bound(['s2'], ['s2', []])), ['s2']],
  ['a digest of nobody', (db) => spoil(db, 'digests', staleDigest({ ...SOUDEUR, id: 's9' })), ['s9']],
  ['journals of nobody, before, between and after', async (db) => {
    for (const session of ['a', 's1b', 'z', 'zz']) await spoil(db, 'journal', { session, act: 'un', changes: [] });
    await spoil(db, 'journal', { session: 'z', act: 'deux', changes: [] });
  }, ['a', 's1b', 'z', 'zz']],
])('%s is seen by its keys', async (_what, harm, seen) => {
  const db = await sound();
  await harm(db);
  expect([...(await suspects(db))].sort()).toEqual(seen);
  for (const owner of seen) expect(await readOwners(db)).toContain(owner);
});
