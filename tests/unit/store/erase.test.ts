import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Change } from '@/lib/session/change';
import { erasureOf } from '@/lib/session/entries';
import { newCandidate } from '@/lib/session/session-lists';
import { unpack } from '@/lib/platform/gzip';
import { eraseCopies, listCopies, openCopy, writeCopy } from '@/lib/store/copy';
import { write, type Make } from '@/lib/store/write';
import { contents, creating, editing, failPuts, importing, only, open, SOUDEUR, writer } from './database';

const AT = '2027-02-01T08:00:00.000Z';
const WHO = 'Zéphyrine';

/** A session with a responsable, notes written later, and two candidates. */
const NAMED = { ...SOUDEUR, responsable: WHO, candidates: [newCandidate('k1', `${WHO} A.`), newCandidate('k2', 'C. D.')] };

/** How to write a mark. */
const erasing =
  (path: string, to: Change['to']): Make =>
  (_changes, { id: act, session, stamp, device, newId }) => [{ id: newId(), act, session, stamp, device, path, from: null, to }];

const ALL = erasing('erasedOn', '2028-03-18');

async function filled() {
  const db = await open();
  await write(db, writer(1), new Map([['s1', creating(NAMED)]]));
  await write(db, writer(2), new Map([['s1', editing({ notes: `Appeler ${WHO}` })]]));
  return db;
}

describe('a mark', () => {
  test('takes what it erases out of the rows of older acts, and the rows of which nothing is left', async () => {
    const db = await filled();
    expect(await db.count('journal')).toBe(2);
    const { added, changes } = only(await write(db, writer(3), new Map([['s1', ALL]])));
    expect(added.map(({ path }) => path)).toEqual(['erasedOn']);
    expect(changes.map(({ path }) => path).sort()).toEqual(['end', 'erasedOn', 'start', 'title']);
    const { journal } = await contents(db);
    expect(JSON.stringify(journal)).not.toContain(WHO);
    expect(journal).toHaveLength(2);
  });

  test('of one entry takes that entry’s alone, and leaves her in her list', async () => {
    const db = await filled();
    await write(db, writer(3), new Map([['s1', erasing(erasureOf('candidates', 'k1'), true)]]));
    const session = await db.get('sessions', 's1');
    expect(session?.candidates.map(({ id, label }) => [id, label])).toEqual([
      ['k1', 'Données effacées'],
      ['k2', 'C. D.'],
    ]);
    expect(session?.responsable).toBe(WHO);
  });

  test('lets nothing of what it erased be written again, by a later act or an older change', async () => {
    const db = await filled();
    const { changes } = only(await write(db, writer(2), new Map([['s1', importing([])]])));
    await write(db, writer(3), new Map([['s1', ALL]]));
    const before = await contents(db);
    expect(only(await write(db, writer(4), new Map([['s1', importing(changes)]]))).added).toEqual([]);
    expect(only(await write(db, writer(5), new Map([['s1', editing({ suppleant: WHO })]]))).added).toEqual([]);
    expect(await contents(db)).toEqual(before);
  });

  test('is not taken back', async () => {
    const db = await filled();
    await write(db, writer(3), new Map([['s1', ALL]]));
    expect(only(await write(db, writer(4), new Map([['s1', erasing('erasedOn', null)]]))).added).toEqual([]);
    expect((await db.get('sessions', 's1'))?.erasedOn).toBe('2028-03-18');
  });

  test.each(['thrown', 'aborted', 'uncommitted'] as const)('whose transaction fails (%s) leaves the store as it was', async (how) => {
    const db = await filled();
    const before = await contents(db);
    failPuts('digests', how);
    await expect(write(db, writer(3), new Map([['s1', ALL]]))).rejects.toThrow();
    expect(await contents(db)).toEqual(before);
  });
});

describe('the second copies', () => {
  /** All that both copies of the session hold, unpacked. */
  async function held(): Promise<string> {
    const stored = await fakeBrowser.storage.local.get(['copie/s1', 'copie-precedente/s1']);
    return (await Promise.all(Object.values(stored).map((copy) => unpack((copy as { data: string }).data)))).join('');
  }

  /** Two copies with names, and the changes with the mark. */
  async function copied() {
    const db = await filled();
    const { changes } = only(await write(db, writer(2), new Map([['s1', importing([])]])));
    await writeCopy('s1', changes.slice(0, -1), AT);
    await writeCopy('s1', changes, AT);
    expect((await held()).split(WHO).length).toBeGreaterThan(4);
    return only(await write(db, writer(3), new Map([['s1', ALL]]))).changes;
  }

  test('bear the mark once a marked state is written, the one before too, and hold nothing of what it erased', async () => {
    await writeCopy('s1', await copied(), AT);
    expect(await held()).not.toContain(WHO);
    expect((await held()).split('erasedOn')).toHaveLength(3);
  });

  test('are cleared before the store is, without bearing a mark that it does not bear', async () => {
    const marks = (await copied()).filter(({ path }) => path === 'erasedOn');
    await eraseCopies('s1', marks, false);
    expect(await held()).not.toContain(WHO);
    expect(await held()).not.toContain('erasedOn');
    const [copy] = await listCopies();
    if (copy === undefined) throw new Error('no copy');
    expect((await openCopy(copy)).map(({ path }) => path).sort()).toEqual(['end', 'start', 'title']);
    expect(copy.count).toBe(3);
  });

  test('go whole where they cannot be opened: what cannot be searched cannot be cleared', async () => {
    const changes = await copied();
    const stored = await fakeBrowser.storage.local.get('copie-precedente/s1');
    await fakeBrowser.storage.local.set({ 'copie-precedente/s1': { ...(stored['copie-precedente/s1'] as object), data: 'H4sIabîmé' } });
    await writeCopy('s1', changes, AT);
    expect(await held()).not.toContain(WHO);
    expect((await listCopies()).length).toBe(1);
  });

  test('are not searched again once they bear the mark', async () => {
    const changes = await copied();
    await writeCopy('s1', changes, AT);
    const before = await fakeBrowser.storage.local.get('copie/s1');
    await writeCopy('s1', [...changes], '2027-02-02T08:00:00.000Z');
    expect((await fakeBrowser.storage.local.get('copie-precedente/s1'))['copie-precedente/s1']).toEqual(before['copie/s1']);
  });
});
