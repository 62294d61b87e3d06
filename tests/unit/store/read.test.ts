import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import { dropAside, readAside } from '@/lib/store/aside';
import { readableChanges, setAside } from '@/lib/store/set-aside';
import type { Database } from '@/lib/store/db';
import { hasSession, readCentre, readDigests, sessionIds } from '@/lib/store/read';
import { readAct, readChanges, readSession } from '@/lib/store/read-session';
import { write } from '@/lib/store/write';
import { contents, creating, editing, fill, importing, MACON, only, open, SOUDEUR, spoil, writer } from './database';

async function bothSessions(): Promise<Database> {
  const db = await open();
  await fill(db, [MACON, SOUDEUR]);
  return db;
}

test('an empty store has no session, no change, and a new centre', async () => {
  const db = await open();
  expect(await hasSession(db)).toBe(false);
  expect(await sessionIds(db)).toEqual([]);
  expect(await readDigests(db)).toEqual([]);
  expect(await readSession(db, 's1')).toBeNull();
  expect(await readChanges(db, 's1')).toEqual([]);
  expect(await readAct(db, { owner: 's1', act: 'x' })).toEqual([]);
  expect(await readCentre(db)).toEqual(NEW_CENTRE);
  expect(await readAside(db)).toEqual([]);
});

test('digests come by first day, whatever order sessions were written in', async () => {
  const db = await open();
  await fill(db, [{ ...MACON, id: 'a' }, { ...SOUDEUR, id: 'b' }]);
  expect((await readDigests(db)).map(({ id, start }) => [id, start])).toEqual([
    ['b', '2027-03-15'],
    ['a', '2027-05-03'],
  ]);
  expect(await hasSession(db)).toBe(true);
});

test('a session whose id begins as another one’s keeps its own journal', async () => {
  const db = await open();
  const named = (id: string) => ({ ...SOUDEUR, id, title: id });
  await fill(db, ['s', 's1', 's1-', 's2'].map(named));
  for (const id of ['s', 's1', 's1-', 's2']) {
    const titles = (await readChanges(db, id)).filter(({ path }) => path === 'title');
    expect(titles.map(({ to }) => to)).toEqual([id]);
  }
});

test('changes come by stamp then id, whatever act wrote them', async () => {
  const db = await open();
  const { changes } = only(await write(db, writer(50), new Map([['s1', creating(SOUDEUR)]])));
  const earlier = changes.map((change, n) => ({ ...change, id: `avant-${String(n)}`, stamp: 3 }));
  await write(db, writer(60), new Map([['s1', importing(earlier)]]));
  expect((await readChanges(db, 's1')).map(({ id, stamp }) => [stamp, id])).toEqual([
    ...earlier.map(({ id }) => [3, id]),
    ...changes.map(({ id }) => [50, id]),
  ]);
});

const UNREADABLE: [string, object][] = [
  ['a day that does not exist', { ...SOUDEUR, start: '2027-02-31' }],
  ['no title', { ...SOUDEUR, title: undefined }],
  ['a tick that is none', { ...SOUDEUR, ticks: { 'commander-dte#': { status: 'presque' } } }],
  ['a state of another version', { ...SOUDEUR, state: 'suspendue' }],
  ['nothing at all', { id: 's1' }],
];

test.each(UNREADABLE)('a record with %s is set aside with its journal, out of every list', async (_what, record) => {
  const db = await bothSessions();
  const journal = await db.getAll('journal', IDBKeyRange.bound(['s1'], ['s1', []]));
  await spoil(db, 'sessions', record);
  expect(await readSession(db, 's1')).toBeNull();
  expect(await sessionIds(db)).toEqual(['s2']);
  expect((await readDigests(db)).map(({ id }) => id)).toEqual(['s2']);
  expect(await readChanges(db, 's1')).toEqual([]);
  const [found, ...others] = await readAside(db);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ id: 's1', raw: { record, journal } });
  expect(found?.why).not.toBe('');
});

test('the other sessions are left as they were', async () => {
  const db = await bothSessions();
  const before = await readChanges(db, 's2');
  await spoil(db, 'sessions', { id: 's1' });
  await readSession(db, 's1');
  expect(await readSession(db, 's2')).toEqual(MACON);
  expect(await readChanges(db, 's2')).toEqual(before);
});

test('two pages that find the same unreadable record keep it whole', async () => {
  const db = await bothSessions();
  await spoil(db, 'sessions', { id: 's1' });
  expect(await Promise.all([readSession(db, 's1'), readSession(db, 's1'), readSession(db, 's1')])).toEqual([null, null, null]);
  const [found] = await readAside(db);
  expect(found).toMatchObject({ raw: { record: { id: 's1' }, journal: [{ session: 's1' }] } });
});

test('a journal that cannot be read is set aside with its record', async () => {
  const db = await bothSessions();
  await spoil(db, 'journal', { session: 's1', act: 'abîmé', changes: [{ id: 'x' }] });
  expect(await readChanges(db, 's1')).toEqual([]);
  expect(await sessionIds(db)).toEqual(['s2']);
  expect(await readAside(db)).toMatchObject([{ id: 's1', raw: { record: SOUDEUR } }]);
});

test('what can still be read of a journal that was set aside is told change by change', async () => {
  const db = await bothSessions();
  const changes = await readChanges(db, 's1');
  await spoil(db, 'journal', { session: 's1', act: 'abîmé', changes: [{ id: 'x' }, ...changes.slice(0, 1)] });
  await readChanges(db, 's1');
  const [found] = await readAside(db);
  expect(found && readableChanges(found)).toEqual(expect.arrayContaining(changes));
});

test.each([undefined, null, 'texte', { journal: 'texte' }, { journal: [{ changes: 3 }] }])('nothing can be read of %j', (raw) => {
  expect(readableChanges({ id: 's1', why: '', raw })).toEqual([]);
});

test('an unreadable centre is set aside like a session', async () => {
  const db = await open();
  await write(db, writer(), new Map([[CENTRE_ID, editingCentreName]]));
  await spoil(db, 'journal', { session: CENTRE_ID, act: 'abîmé', changes: [null] });
  expect(await readChanges(db, CENTRE_ID)).toEqual([]);
  expect(await readCentre(db)).toEqual(NEW_CENTRE);
  expect(await readAside(db)).toMatchObject([{ id: CENTRE_ID, raw: { record: { centre: { name: 'AFPA' } } } }]);
});

test('a session that came back is no longer told among those set aside; what it was is kept', async () => {
  const db = await bothSessions();
  await spoil(db, 'sessions', { id: 's1' });
  await readSession(db, 's1');
  await fill(db, [SOUDEUR]);
  expect(await readAside(db)).toEqual([]);
  expect(await db.count('aside')).toBe(1);
  await dropAside(db, 's1');
  expect(await db.count('aside')).toBe(0);
});

test('setting aside what is not there keeps nothing', async () => {
  const db = await bothSessions();
  const before = await contents(db);
  await setAside(db, 's9', 'pour voir');
  expect(await contents(db)).toEqual(before);
});

test('a centre that cannot be read counts as new', async () => {
  const db = await open();
  await spoil(db, 'centre', { id: CENTRE_ID, centre: { region: 'atlantide' } });
  expect(await readCentre(db)).toEqual(NEW_CENTRE);
});

test('a record is read as it was written, day by day', async () => {
  const db = await bothSessions();
  await write(db, writer(), new Map([['s1', editing({ dteReceivedOn: civil('2027-03-01'), routes: ['vae'] })]]));
  expect(await readSession(db, 's1')).toEqual({ ...SOUDEUR, dteReceivedOn: '2027-03-01', routes: ['vae'] });
});

const editingCentreName = (_none: unknown, act: { newId: () => string; id: string; stamp: number; device: string }) => [
  { id: act.newId(), act: act.id, session: CENTRE_ID, stamp: act.stamp, device: act.device, path: 'name', from: null, to: 'AFPA' },
];
