import { expect, test } from 'vitest';
import { NEW_CENTRE } from '@/lib/session/centre';
import { foldSession } from '@/lib/session/fold';
import { examineOwners, repairOwner } from '@/lib/store/check-repair';
import { digestOf } from '@/lib/store/digest';
import { readChanges } from '@/lib/store/read-session';
import { journalOf } from '@/lib/store/rows';
import { write } from '@/lib/store/write';
import { contents, editing, fill, MACON, open, SOUDEUR, spoil, TODAY, writer } from './database';

test('what is whole is left to the byte', async () => {
  const db = await open();
  await fill(db, [SOUDEUR]);
  const before = await contents(db);
  expect(await repairOwner(db, writer(), 's1', [])).toMatchObject({ repairs: [], unreadable: null, holds: SOUDEUR });
  expect(await contents(db)).toEqual(before);
});

test('looking writes nothing, whatever is found', async () => {
  const db = await open();
  await fill(db, [SOUDEUR, MACON]);
  await spoil(db, 'sessions', { id: 's1' });
  await spoil(db, 'journal', { session: 's2', act: 'x', changes: [null] });
  const before = await contents(db);
  expect((await examineOwners(db, ['s1', 's2'], TODAY)).map(({ repairs, unreadable }) => [repairs, unreadable !== null])).toEqual([
    [['record'], false],
    [[], true],
  ]);
  expect(await contents(db)).toEqual(before);
});

test('two pages that repair at once mend once', async () => {
  const db = await open();
  await fill(db, [SOUDEUR]);
  await db.delete('journal', journalOf('s1'));
  const found = await Promise.all([repairOwner(db, writer(), 's1', []), repairOwner(db, writer(), 's1', [])]);
  expect(found.map(({ repairs }) => repairs)).toEqual([['journal'], []]);
  expect(foldSession('s1', await readChanges(db, 's1'))).toEqual(SOUDEUR);
});

test('what was saved after the look stands: all is read again where it is written', async () => {
  const db = await open();
  await fill(db, [SOUDEUR]);
  await db.delete('digests', 's1');
  const [seen] = await examineOwners(db, ['s1'], TODAY);
  expect(seen?.repairs).toEqual(['digest']);
  await write(db, writer(2_000), new Map([['s1', editing({ site: 'Atelier' })]]));
  expect((await repairOwner(db, writer(), 's1', [])).repairs).toEqual([]);
  expect(await db.get('digests', 's1')).toEqual(digestOf({ ...SOUDEUR, site: 'Atelier' }, NEW_CENTRE));
});

test('a store that was emptied after the look stays empty', async () => {
  const db = await open();
  await fill(db, [SOUDEUR]);
  const changes = await readChanges(db, 's1');
  for (const store of ['sessions', 'journal', 'digests'] as const) await db.clear(store);
  await repairOwner(db, writer(), 's1', changes);
  expect(await db.count('sessions')).toBe(0);
});

test('a journal that was mended holds every act apart, so that each can still be taken back', async () => {
  const db = await open();
  await fill(db, [SOUDEUR]);
  await write(db, writer(2_000), new Map([['s1', editing({ site: 'Atelier' })]]));
  const [rows, changes] = [await db.getAll('journal'), await readChanges(db, 's1')];
  await db.delete('journal', journalOf('s1'));
  await repairOwner(db, writer(3_000), 's1', changes);
  expect(await db.getAll('journal')).toEqual(rows);
});

test('a record kept aside once is not written over by the next', async () => {
  const db = await open();
  await fill(db, [SOUDEUR]);
  for (const title of ['Premier', 'Second']) {
    await spoil(db, 'sessions', { ...SOUDEUR, title });
    await repairOwner(db, writer(), 's1', []);
  }
  expect(await db.getAll('aside')).toMatchObject([{ id: 's1', raw: { record: { title: 'Premier' } } }]);
});
