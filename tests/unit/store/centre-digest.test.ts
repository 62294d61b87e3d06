import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { changesBetween } from '@/lib/session/act';
import { CENTRE_ID, NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { foldCentre } from '@/lib/session/fold';
import { centreLeaves } from '@/lib/session/leaves';
import { EMPTY_TICK } from '@/lib/session/tick';
import { countOverdue, digestsDueWithin } from '@/lib/store/agenda';
import { setAside } from '@/lib/store/set-aside';
import type { Database } from '@/lib/store/db';
import { centreDigestOf } from '@/lib/store/digest';
import { hasSession, readCentre, readCentreAgenda, readDigests, sessionIds } from '@/lib/store/read';
import { rebuildStale } from '@/lib/store/rebuild';
import { write, type Make } from '@/lib/store/write';
import { fill, open, settledBut, SOUDEUR, spoil, TODAY, writer } from './database';

const SINCE = { since: civil('2026-09-01') };
const LATE = civil('2027-01-31');
const DONE = { 'programmer-annee#2027': { ...EMPTY_TICK, status: 'fait' as const } };

const editingCentre =
  (patch: Partial<Centre>): Make =>
  (changes, act) => {
    const centre = foldCentre(changes);
    return changesBetween(act, centreLeaves(centre), centreLeaves({ ...centre, ...patch }));
  };

async function writeCentre(db: Database, patch: Partial<Centre>): Promise<void> {
  await write(db, writer(), new Map([[CENTRE_ID, editingCentre(patch)]]));
}

/** A store with a centre that is followed. */
async function followed(): Promise<Database> {
  const db = await open();
  await writeCentre(db, SINCE);
  return db;
}

const digest = (db: Database) => db.get('digests', CENTRE_ID);

test('the digest of the centre is made at each write of the centre', async () => {
  const db = await followed();
  expect(await digest(db)).toEqual(centreDigestOf({ ...NEW_CENTRE, ...SINCE }, TODAY));
  expect((await readCentreAgenda(db)).map((key) => key.split('#').slice(2, 4))).toEqual([['programmer-annee', '2027']]);
  await writeCentre(db, { ticks: DONE });
  expect(await digest(db)).toEqual(centreDigestOf({ ...NEW_CENTRE, ...SINCE, ticks: DONE }, TODAY));
  expect(await readCentreAgenda(db)).toEqual([]);
});

test('a store without a centre has no agenda of its own', async () => {
  const db = await open();
  expect(await readCentreAgenda(db)).toEqual([]);
  expect(await rebuildStale(db, TODAY)).toBe(1);
  expect(await readCentreAgenda(db)).toEqual([]);
});

test('it is made anew when the year turns, and left alone within a year', async () => {
  const db = await followed();
  expect(await rebuildStale(db, civil('2026-12-31'))).toBe(0);
  expect(await rebuildStale(db, civil('2027-01-01'))).toBe(1);
  expect(await digest(db)).toEqual(centreDigestOf(await readCentre(db), civil('2027-01-01')));
  expect(await rebuildStale(db, civil('2027-12-31'))).toBe(0);
});

test.each([
  ['of an older rulebook', '0.1 null metropole inconnu 2026'],
  ['of another centre', '1.1 corse metropole hors-ceres 2026'],
  ['that bears none', ''],
])('a digest %s is made anew', async (_what, stamp) => {
  const db = await followed();
  const fresh = await digest(db);
  await spoil(db, 'digests', { id: CENTRE_ID, stamp, agenda: [] });
  expect(await rebuildStale(db, TODAY)).toBe(1);
  expect(await digest(db)).toEqual(fresh);
});

test('what the centre owes counts in the badge, once its last day has passed and until it is done', async () => {
  const db = await followed();
  await fill(db, [settledBut(SOUDEUR)]);
  expect(await countOverdue(db, civil('2027-01-30'))).toBe(0);
  expect(await countOverdue(db, LATE)).toBe(1);
  await writeCentre(db, { ticks: DONE });
  expect(await countOverdue(db, LATE)).toBe(0);
});

test('what was due before the centre was followed is nobody’s to answer', async () => {
  const db = await open();
  await write(db, { ...writer(), today: LATE }, new Map([[CENTRE_ID, editingCentre({ since: LATE })]]));
  expect(await countOverdue(db, civil('2027-06-01'))).toBe(0);
  expect(await countOverdue(db, civil('2028-01-31'))).toBe(1);
});

test('it stands in no list of sessions', async () => {
  const db = await followed();
  expect(await hasSession(db)).toBe(false);
  expect(await sessionIds(db)).toEqual([]);
  expect(await readDigests(db)).toEqual([]);
  expect(await digestsDueWithin(db, LATE, 30, 300)).toEqual([]);
  await fill(db, [SOUDEUR]);
  expect((await readDigests(db)).map(({ id }) => id)).toEqual(['s1']);
  expect((await digestsDueWithin(db, LATE, 30, 300)).map(({ id }) => id)).toEqual(['s1']);
});

test('a centre that is set aside leaves nothing to count', async () => {
  const db = await followed();
  await setAside(db, CENTRE_ID, 'pour voir');
  expect(await digest(db)).toBeUndefined();
  expect(await countOverdue(db, LATE)).toBe(0);
});
