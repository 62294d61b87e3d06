import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { closeDatabase, database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { cancelImport, confirmImport, importing, prepareImport } from '@/lib/actions/import';
import { readChanges } from '@/lib/store/read-session';
import { sessionIds } from '@/lib/store/read';
import { caseOf } from '../exchange/fuzz/cases';
import { baseTexts } from '../exchange/fuzz/documents';
import { expectRefusal } from '../exchange/fuzz/words';
import { contents } from '../store/database';
import { created } from '../panel';

/** Of the cases of `exchange/fuzz`, those that go through the database; a large step apart, so that every kind comes. */
const CASES = process.env['JALON_LONG'] === '1' ? 3_000 : 100;
const STEP = 1_009;

/** How many are imported one on top of the other: a store that only grows takes longer every time that it is read. */
const TOGETHER = 20;

const bases = baseTexts();

test('a file that is refused, or not confirmed, leaves the store as it was to the byte; one that is imported leaves it readable', { timeout: 600_000 }, async () => {
  let refused = 0;
  for (let i = 0; i < CASES; i += 1) {
    if (i % TOGETHER === 0) await begin();
    const { kind, text } = caseOf(i * STEP, bases);
    if ((await tried(text)) === 'refused') refused += 1;
    expect([kind, await unreadable()]).toEqual([kind, []]);
  }
  // Both happen, often.
  expect(refused).toBeGreaterThan(CASES / 10);
  expect(refused).toBeLessThan(CASES * 0.9);
});

/** An empty store, but for a centre and a session. */
async function begin(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await editCentre({ name: 'Centre de la Vallée', region: 'corse' });
  await created('Soudeur');
}

/** Shows a file, and imports it where it can be; the store is only ever changed by the second. */
async function tried(text: string): Promise<'refused' | 'imported'> {
  const before = await stored();
  await prepareImport(new File([text], 'jalon.json'));
  expect(await stored()).toBe(before);
  const found = importing.value;
  if (found?.stage !== 'preview') {
    expectRefusal(found?.stage === 'refused' ? found.lines : []);
    cancelImport();
    return 'refused';
  }
  await confirmImport();
  if (found.preview.totals.newChanges === 0) expect(await stored()).toBe(before);
  return 'imported';
}

async function stored(): Promise<string> {
  return JSON.stringify(await contents(await database()));
}

/** The sessions of which something could not be read. */
async function unreadable(): Promise<string[]> {
  const db = await database();
  const owners = [...(await sessionIds(db)), 'centre'];
  const empty = await Promise.all(owners.map(async (id) => ((await readChanges(db, id)).length === 0 ? [id] : [])));
  return [...empty.flat(), ...(await db.getAllKeys('aside'))];
}
