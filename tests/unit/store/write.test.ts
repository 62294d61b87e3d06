import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { changeOf } from '@/lib/session/act';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldSession } from '@/lib/session/fold';
import { digestOf, stampOf } from '@/lib/store/digest';
import { readCentre, readDigests, sessionIds } from '@/lib/store/read';
import { readAct, readChanges, readSession } from '@/lib/store/read-session';
import { write, type Make } from '@/lib/store/write';
import { edits, sessionHistories } from '../../arbitraries/session';
import { contents, creating, editing, failPuts, fill, importing, MACON, only, open, SOUDEUR, spoil, writer } from './database';

const setting =
  (path: string, to: string): Make =>
  (_changes, act) => [changeOf(act, path, null, to)];

const ON_ALL = new Map<string, Make>([
  ['s1', editing({ title: 'Soudeuse' })],
  [CENTRE_ID, setting('region', 'corse')],
  ['s2', editing({ title: 'Maçonne' })],
]);

test('one act writes the record, its journal and its digest', async () => {
  const db = await open();
  const { act, added, changes } = only(await write(db, writer(), new Map([['s1', creating(SOUDEUR)]])));
  expect(await readSession(db, 's1')).toEqual(SOUDEUR);
  expect(added.map(({ path, to }) => [path, to])).toEqual([
    ['title', 'Soudeur'],
    ['start', '2027-03-15'],
    ['end', '2027-03-17'],
  ]);
  expect(await readChanges(db, 's1')).toEqual(changes);
  expect(await readAct(db, { owner: 's1', act })).toEqual(added);
  expect(await readDigests(db)).toEqual([digestOf(SOUDEUR, NEW_CENTRE)]);
});

test('an act has one row a session in the journal', async () => {
  const db = await open();
  const { act } = only(await write(db, writer(), new Map([['s1', creating(SOUDEUR)]])));
  const second = only(await write(db, writer(), new Map([['s1', editing({ site: 'Atelier', notes: 'Clé au gardien' })]])));
  expect((await db.getAllKeys('journal')).sort()).toEqual([['s1', act], ['s1', second.act]].sort());
  expect((await readAct(db, { owner: 's1', act: second.act })).map(({ path }) => path)).toEqual(['site', 'notes']);
});

test('the transaction is one, strict, over records, journal, digests and what is aside', async () => {
  const db = await open();
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await write(db, writer(), new Map([['s1', creating(SOUDEUR)]]));
  expect(begun).toHaveBeenCalledExactlyOnceWith(['sessions', 'centre', 'journal', 'digests', 'aside'], 'readwrite', { durability: 'strict' });
});

test.each(['sessions', 'journal', 'digests', 'centre'])('a put refused in %s leaves all as it was', async (store) => {
  const db = await open();
  await fill(db, [SOUDEUR, MACON]);
  const before = await contents(db);
  failPuts(store);
  await expect(write(db, writer(), ON_ALL)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  vi.restoreAllMocks();
  expect(await contents(db)).toEqual(before);
});

test.each(['sessions', 'journal', 'digests', 'centre'])('a transaction given up at %s leaves all as it was', async (store) => {
  const db = await open();
  await fill(db, [SOUDEUR, MACON]);
  const before = await contents(db);
  failPuts(store, 'aborted');
  await expect(write(db, writer(), ON_ALL)).rejects.toMatchObject({ name: 'AbortError' });
  vi.restoreAllMocks();
  expect(await contents(db)).toEqual(before);
});

test('a commit that fails is a failure, and leaves all as it was', async () => {
  const db = await open();
  await fill(db, [SOUDEUR, MACON]);
  const before = await contents(db);
  failPuts('digests', 'uncommitted');
  await expect(write(db, writer(), new Map([['s1', editing({ title: 'Soudeuse' })]]))).rejects.toMatchObject({ name: 'AbortError' });
  vi.restoreAllMocks();
  expect(await contents(db)).toEqual(before);
});

test('stamps follow the clock', async () => {
  const db = await open();
  await write(db, writer(5_000), new Map([['s1', creating(SOUDEUR)]]));
  const { added } = only(await write(db, writer(8_000), new Map([['s1', editing({ site: 'Atelier' })]])));
  expect(added.map(({ stamp }) => stamp)).toEqual([8_000]);
});

test('stamps grow even when the clock goes back', async () => {
  const db = await open();
  await write(db, writer(5_000), new Map([['s1', creating(SOUDEUR)]]));
  const back = only(await write(db, writer(10), new Map([['s1', editing({ title: 'Soudeuse' })]])));
  const again = only(await write(db, writer(20), new Map([['s1', editing({ title: 'Soudage' })]])));
  expect([...back.added, ...again.added].map(({ stamp }) => stamp)).toEqual([5_001, 5_002]);
  expect((await readSession(db, 's1'))?.title).toBe('Soudage');
});

test.each<[string, Make]>([
  ['without a title', setting('title', '  ')],
  ['without a first day', setting('start', '2027-02-31')],
  ['that has a last day alone', setting('end', '2027-03-17')],
])('an act that would leave a session %s is refused, and nothing is written', async (_what, make) => {
  const db = await open();
  await fill(db, [MACON]);
  const before = await contents(db);
  const both = new Map<string, Make>([
    ['s2', editing({ title: 'Maçonne' })],
    ['s1', make],
  ]);
  await expect(write(db, writer(), both)).rejects.toThrow(Error);
  expect(await contents(db)).toEqual(before);
});

test('what could not be read again is not written', async () => {
  const db = await open();
  await fill(db, [SOUDEUR]);
  const before = await contents(db);
  const tooLong = setting('ticks/commander-dte#/who', 'x'.repeat(201));
  await expect(write(db, writer(), new Map([['s1', tooLong]]))).rejects.toThrow(Error);
  await expect(write(db, writer(), new Map([['s1', setting('champ', 'x')]]))).rejects.toThrow(Error);
  expect(await contents(db)).toEqual(before);
});

test('an act that fails while it is made writes nothing', async () => {
  const db = await open();
  await fill(db, [SOUDEUR]);
  const before = await contents(db);
  const act = new Map<string, Make>([
    ['s1', editing({ title: 'Soudeuse' })],
    ['s2', editing({ title: 'Maçonne' })],
  ]);
  await expect(write(db, writer(), act)).rejects.toThrow('no session s2');
  expect(await contents(db)).toEqual(before);
});

test('one act on two owners has one id, by which each is found', async () => {
  const db = await open();
  const both = new Map([
    ['s1', creating(SOUDEUR)],
    ['s2', creating(MACON)],
  ]);
  const [first, second] = await write(db, writer(), both);
  expect(first?.act).toBe(second?.act);
  expect([first?.owner, second?.owner]).toEqual(['s1', 's2']);
  expect(new Set([...(first?.added ?? []), ...(second?.added ?? [])].map(({ act }) => act))).toEqual(new Set([first?.act]));
  expect(await sessionIds(db)).toEqual(['s1', 's2']);
});

test('the centre is written first: the digests of the same act depend on it', async () => {
  const db = await open();
  const act = new Map([
    ['s1', creating(SOUDEUR)],
    [CENTRE_ID, setting('convenes', 'hors-ceres')],
  ]);
  const written = await write(db, writer(), act);
  expect(written.map(({ owner }) => owner)).toEqual([CENTRE_ID, 's1']);
  const centre = await readCentre(db);
  expect(centre).toEqual({ ...NEW_CENTRE, convenes: 'hors-ceres' });
  expect(await readDigests(db)).toEqual([digestOf(SOUDEUR, centre)]);
  expect((await readDigests(db))[0]?.stamp).toBe(stampOf(centre));
});

test('the digests of later acts follow the centre that is stored', async () => {
  const db = await open();
  await write(db, writer(), new Map([[CENTRE_ID, setting('region', 'bretagne')]]));
  await fill(db, [SOUDEUR]);
  expect(await readDigests(db)).toEqual([digestOf(SOUDEUR, { ...NEW_CENTRE, region: 'bretagne' })]);
});

test('an act that changes nothing writes nothing', async () => {
  const db = await open();
  await fill(db, [SOUDEUR]);
  const before = await contents(db);
  const { added, changes } = only(await write(db, writer(), new Map([['s1', editing({ title: 'Soudeur' })]])));
  expect(added).toEqual([]);
  expect(changes).toHaveLength(3);
  expect(await contents(db)).toEqual(before);
});

test('a change already known is not written twice', async () => {
  const db = await open();
  const { changes } = only(await write(db, writer(), new Map([['s1', creating(SOUDEUR)]])));
  const fresh: Change = { ...changeAt(changes, 0), id: 'autre', act: 'ailleurs', stamp: 9_000, path: 'site', to: 'Atelier' };
  const { act, added } = only(await write(db, writer(), new Map([['s1', importing([...changes, fresh])]])));
  expect(added).toEqual([fresh]);
  expect(await readAct(db, { owner: 's1', act })).toEqual([fresh]);
  expect((await readChanges(db, 's1')).map(({ id }) => id)).toEqual([...changes.map(({ id }) => id), 'autre']);
});

test('a change said again later is written again, and its later stamp holds', async () => {
  const db = await open();
  const { changes } = only(await write(db, writer(), new Map([['s1', creating(SOUDEUR)]])));
  const later = { ...changeAt(changes, 0), stamp: 9_000 };
  await write(db, writer(), new Map([['s1', importing([later])]]));
  const kept = (await readChanges(db, 's1')).filter(({ id }) => id === later.id);
  expect(kept).toEqual([later]);
});

test('a removed session stays in the store, and out of the digests', async () => {
  const db = await open();
  await fill(db, [SOUDEUR, MACON]);
  await write(db, writer(), new Map([['s1', editing({ removed: true })]]));
  expect((await readSession(db, 's1'))?.removed).toBe(true);
  expect((await readDigests(db)).map(({ id }) => id)).toEqual(['s2']);
  await write(db, writer(), new Map([['s1', editing({ removed: false })]]));
  expect((await readDigests(db)).map(({ id }) => id)).toEqual(['s1', 's2']);
});

test('a journal that cannot be read is said as such, and left alone', async () => {
  const db = await open();
  await fill(db, [SOUDEUR]);
  await spoil(db, 'journal', { session: 's1', act: 'abîmé', changes: [{ id: 'x' }] });
  const before = await contents(db);
  await expect(write(db, writer(), new Map([['s1', editing({ site: 'Atelier' })]]))).rejects.toMatchObject({ trouble: 'unreadable' });
  expect(await contents(db)).toEqual(before);
});

test('whatever is written, the record is the fold of the journal, and the digest that of the record', async () => {
  const histories = sessionHistories('s1').chain((history) => edits('s1', history.changes, 'z').map((more) => ({ ...history, more })));
  await fc.assert(
    fc.asyncProperty(histories, async ({ changes, more }) => {
      const db = await open();
      await write(db, writer(), new Map([['s1', importing(changes)]]));
      await write(db, writer(), new Map([['s1', importing(more)]]));
      const session = foldSession('s1', [...changes, ...more]);
      expect(await readSession(db, 's1')).toEqual(session);
      expect(foldSession('s1', await readChanges(db, 's1'))).toEqual(session);
      expect(await readDigests(db)).toEqual(session === null || session.removed ? [] : [digestOf(session, NEW_CENTRE)]);
      await db.clear('sessions');
      await db.clear('journal');
      await db.clear('digests');
    }),
    { numRuns: 40 },
  );
});

test('civil days are kept as they were said', async () => {
  const db = await open();
  await fill(db, [{ ...SOUDEUR, dteReceivedOn: civil('2027-02-28') }]);
  expect((await readSession(db, 's1'))?.dteReceivedOn).toBe('2027-02-28');
});

function changeAt(changes: readonly Change[], n: number): Change {
  const change = changes[n];
  if (change === undefined) throw new Error(`no change ${String(n)}`);
  return change;
}
