import { expect, test, vi } from 'vitest';
import { NEW_CENTRE } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import type { Database } from '@/lib/store/db';
import { digestOf, stampOf, type Digest } from '@/lib/store/digest';
import { readSuspects } from '@/lib/store/check-keys';
import { movedBetween, rulesOf } from '@/lib/store/moved';
import { readMoved, tellMoved } from '@/lib/store/moved-rows';
import { readDigests } from '@/lib/store/read';
import { rebuildStale } from '@/lib/store/rebuild';
import { write } from '@/lib/store/write';
import { editing, failPuts, fill, MACON, open, SOUDEUR, spoil, TODAY, writer } from './database';

const NOW = 'r#2027-02-13#convoquer-candidats##2027-02-12#';
const THEN = 'r#2027-02-20#convoquer-candidats##2027-02-19#';

/** A digest as older rules made it: one last day was another one. */
function older(session: Session, rules = '4.5', then = THEN): Digest {
  const digest = digestOf(session, NEW_CENTRE);
  expect(digest.agenda).toContain(NOW);
  return { ...digest, stamp: stampOf(NEW_CENTRE).replace(/^\S+/, rules), agenda: digest.agenda.map((key) => (key === NOW ? then : key)) };
}

async function updated(rules?: string): Promise<Database> {
  const db = await open();
  await fill(db, [SOUDEUR, MACON]);
  await spoil(db, 'digests', older(SOUDEUR, rules));
  return db;
}

/** By session, what each update took out and put in. */
const moved = async (db: Database, which: 'moved' | 'told' = 'moved') =>
  (await readMoved(db, which)).map(({ session, steps }) => [session, ...steps.map(({ gone, came }) => [gone, came])]);

test('what other rules moved is kept with the digest that they made', async () => {
  const db = await updated();
  await rebuildStale(db, TODAY);
  expect(await moved(db)).toEqual([['s1', [[THEN], [NOW]]]]);
  expect((await readDigests(db)).map(({ id }) => id)).toEqual(['s1', 's2']);
});

test.each([
  ['the same rules in another centre', rulesOf(stampOf(NEW_CENTRE))],
  ['a digest that was never made', ''],
])('%s move nothing', async (_what, rules) => {
  const db = await updated(rules);
  await spoil(db, 'digests', { ...older(SOUDEUR), stamp: `${rules} corse metropole inconnu` });
  await rebuildStale(db, TODAY);
  expect(await moved(db)).toEqual([]);
});

test('other rules that change nothing leave no trace', () => {
  const digest = digestOf(SOUDEUR, NEW_CENTRE);
  expect(movedBetween({ ...digest, stamp: '4.5 null' }, digest)).toBeNull();
  expect(movedBetween(undefined, digest)).toBeNull();
});

test('an archived session keeps its plan, and moves nothing', async () => {
  const db = await updated();
  await write(db, writer(), new Map([['s1', editing({ state: 'archivee' })]]));
  await tellMoved(db);
  const [digest] = await readDigests(db);
  await spoil(db, 'digests', { ...digest, stamp: '4.5 null metropole inconnu' });
  await rebuildStale(db, TODAY);
  expect(await moved(db)).toEqual([]);
});

test('two who rebuild at once keep it once', async () => {
  const db = await updated();
  await Promise.all([rebuildStale(db, TODAY), rebuildStale(db, TODAY)]);
  expect(await moved(db)).toEqual([['s1', [[THEN], [NOW]]]]);
});

test('several updates are kept apart, in their order: 4.10 after 4.9', async () => {
  const db = await updated();
  for (const [rules, was] of [['4.10', 'b'], ['4.9', 'a']] as const) {
    await spoil(db, 'digests', { id: `moved:s1:${rules}`, stamp: rules, agenda: [], gone: [was], came: [] });
  }
  await rebuildStale(db, TODAY);
  expect(await moved(db)).toEqual([['s1', [['a'], []], [['b'], []], [[THEN], [NOW]]]]);
});

test('neither digest nor moves are written without the other', async () => {
  const db = await updated();
  failPuts('digests', 'uncommitted');
  await expect(rebuildStale(db, TODAY)).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await moved(db)).toEqual([]);
  expect((await readDigests(db))[0]?.agenda).toContain(THEN);
  await rebuildStale(db, TODAY);
  expect(await moved(db)).toEqual([['s1', [[THEN], [NOW]]]]);
});

test('a session that is written to before its digest is made anew keeps what the rules moved, less what is written', async () => {
  const db = await updated();
  await write(db, writer(), new Map([['s1', editing({ title: 'Soudeur confirmé' })]]));
  expect(await moved(db)).toEqual([['s1', [[THEN], [NOW]]]]);
});

test('told, it is kept to be read again, until the next', async () => {
  const db = await updated();
  await rebuildStale(db, TODAY);
  await tellMoved(db);
  expect([await moved(db), await moved(db, 'told')]).toEqual([[], [['s1', [[THEN], [NOW]]]]]);
  await tellMoved(db);
  expect(await moved(db, 'told')).toEqual([]);
});

test('what was moved is no digest of nobody: the check leaves it alone', async () => {
  const db = await updated();
  await rebuildStale(db, TODAY);
  expect(await readSuspects(db)).toEqual(['centre']);
});
