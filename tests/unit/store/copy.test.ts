import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CENTRE_ID } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { SCHEMA } from '@/lib/session/version';
import { keepBeforeUpgrade } from '@/lib/store/before-upgrade';
import { listCopies, openCopy, writeCopy, type Copy } from '@/lib/store/copy';
import { pack, unpack } from '@/lib/platform/gzip';
import { sessionHistories } from '../../arbitraries/session';

const titles = (count: number): Change[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `c${String(n)}`,
    act: `acte-${String(n)}`,
    session: 's1',
    stamp: n + 1,
    device: 'poste',
    path: ['title', 'start', 'end'][n] ?? 'notes',
    from: null,
    to: ['Soudeur', '2027-03-15', '2027-03-17'][n] ?? `remarque ${String(n)}`,
  }));

const AT = '2027-02-01T08:00:00.000Z';

/** How many changes the copies of a session hold: the last one, then the one before. */
async function counts(owner = 's1'): Promise<(number | null)[]> {
  const stored = (await fakeBrowser.storage.local.get(null)) as Record<string, Copy | undefined>;
  return [stored[`copie/${owner}`]?.count ?? null, stored[`copie-precedente/${owner}`]?.count ?? null];
}

async function theCopy(): Promise<Copy> {
  const [copy] = await listCopies();
  if (copy === undefined) throw new Error('no copy');
  return copy;
}

describe('writing', () => {
  test('a copy holds every change of its owner, the title and the moment', async () => {
    await writeCopy('s1', titles(4), AT);
    const copy = await theCopy();
    expect(copy).toMatchObject({ owner: 's1', savedAt: AT, count: 4, title: 'Soudeur', schema: SCHEMA });
    expect(await openCopy(copy)).toEqual(titles(4));
  });

  test('the centre has one too, without a title', async () => {
    await writeCopy(CENTRE_ID, [{ ...titles(1)[0], session: CENTRE_ID, path: 'name', to: 'AFPA' } as Change], AT);
    expect(await theCopy()).toMatchObject({ owner: CENTRE_ID, title: '' });
  });

  test('each save keeps the copy before it', async () => {
    for (const count of [3, 4, 5]) await writeCopy('s1', titles(count), AT);
    expect(await counts()).toEqual([5, 4]);
  });

  test('owners do not touch each other’s', async () => {
    await writeCopy('s1', titles(3), AT);
    await writeCopy('s2', titles(4), AT);
    expect([await counts('s1'), await counts('s2')]).toEqual([
      [3, null],
      [4, null],
    ]);
  });

  test('an empty state writes nothing', async () => {
    await writeCopy('s1', titles(3), AT);
    const before = await fakeBrowser.storage.local.get(null);
    await writeCopy('s1', [], AT);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  test('a store begun again never pushes out what was there, until it has outgrown it', async () => {
    for (const count of [7, 8]) await writeCopy('s1', titles(count), AT);
    for (const count of [3, 4, 5, 7]) {
      await writeCopy('s1', titles(count), AT);
      expect(await counts()).toEqual([count, 8]);
    }
    await writeCopy('s1', titles(8), AT);
    expect(await counts()).toEqual([8, 7]);
    await writeCopy('s1', titles(9), AT);
    expect(await counts()).toEqual([9, 8]);
  });

  test('whatever is written, the richest state ever written stays until a richer one, or its equal, is there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 }), async (sizes) => {
        await fakeBrowser.storage.local.clear();
        for (const size of sizes) await writeCopy('s1', titles(size), AT);
        const kept = (await counts()).map((count) => count ?? 0);
        expect(Math.max(...kept)).toBe(Math.max(0, ...sizes));
        expect(kept[0]).toBe(sizes.findLast((size) => size > 0) ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  test('last and previous are written at once', async () => {
    await writeCopy('s1', titles(3), AT);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await writeCopy('s1', titles(4), AT);
    expect(set.mock.calls.map(([items]) => Object.keys(items))).toEqual([['copie/s1', 'copie-precedente/s1']]);
  });

  test('what is stored under its key and is no copy is written over, and the one before it kept', async () => {
    await writeCopy('s1', titles(3), AT);
    await writeCopy('s1', titles(4), AT);
    await fakeBrowser.storage.local.set({ 'copie/s1': { owner: 's1' } });
    await writeCopy('s1', titles(5), AT);
    expect(await counts()).toEqual([5, 3]);
  });

  test('a copy is far smaller than what it holds', async () => {
    await writeCopy('s1', titles(500), AT);
    expect((await theCopy()).data.length).toBeLessThan(JSON.stringify(titles(500)).length / 5);
  });

  test('every history comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(sessionHistories('s1'), async ({ changes }) => {
        await fakeBrowser.storage.local.clear();
        await writeCopy('s1', changes, AT);
        expect(await openCopy(await theCopy())).toEqual(changes);
      }),
      { numRuns: 30 },
    );
  });
});

describe('choosing', () => {
  test('the best copy of each owner is the one that holds most', async () => {
    await writeCopy('s1', titles(6), '2027-01-01T00:00:00.000Z');
    await writeCopy('s1', titles(3), '2027-02-01T00:00:00.000Z');
    await writeCopy('s2', titles(4), AT);
    expect((await listCopies()).map(({ owner, count }) => [owner, count])).toEqual([
      ['s1', 6],
      ['s2', 4],
    ]);
  });

  test('of two that hold as much, the later one', async () => {
    await writeCopy('s1', titles(3), '2027-01-01T00:00:00.000Z');
    await writeCopy('s1', titles(3), '2027-02-01T00:00:00.000Z');
    expect((await listCopies()).map(({ savedAt }) => savedAt)).toEqual(['2027-02-01T00:00:00.000Z']);
  });

  test('what else is in the storage is no copy', async () => {
    await fakeBrowser.storage.local.set({ appareil: 'x', erreurs: [], 'copie/s9': 'texte', autre: { owner: 's1' } });
    expect(await listCopies()).toEqual([]);
  });
});

describe('opening', () => {
  /** The packed text with one bit of its payload turned. */
  function flipped(data: string, at: number): string {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    bytes[at] = (bytes[at] ?? 0) ^ 0b100;
    return btoa(String.fromCharCode(...bytes));
  }

  test('a flipped bit anywhere past the header is found out', async () => {
    const data = await pack(JSON.stringify(titles(4)));
    const length = atob(data).length;
    for (let at = 10; at < length; at += 7) {
      await expect(openCopy({ ...(await copyOf(data)) , data: flipped(data, at) }), `byte ${String(at)}`).rejects.toThrow();
    }
  });

  test.each([
    ['cut short', (data: string) => data.slice(0, -12)],
    ['no base64', () => 'é'],
    ['empty', () => ''],
    ['no gzip', () => btoa('bonjour')],
  ])('a copy that is %s is refused', async (_what, spoil) => {
    const copy = await copyOf(await pack(JSON.stringify(titles(4))));
    await expect(openCopy({ ...copy, data: spoil(copy.data) })).rejects.toThrow();
  });

  test.each([['"texte"'], ['[{"id":"c1"}]'], ['{}'], ['pas du JSON']])('a copy that holds %s is refused', async (text) => {
    await expect(openCopy(await copyOf(await pack(text)))).rejects.toThrow();
  });

  test('a copy of a later Jalon is refused', async () => {
    const copy = await copyOf(await pack(JSON.stringify(titles(4))));
    await expect(openCopy({ ...copy, schema: SCHEMA + 1 })).rejects.toThrow();
  });

  test('where the last copy is damaged, the one before it serves', async () => {
    for (const count of [3, 4]) await writeCopy('s1', titles(count), AT);
    const best = await theCopy();
    const damaged = { ...best, data: flipped(best.data, 20) };
    await fakeBrowser.storage.local.set({ 'copie/s1': damaged });
    expect(await openCopy(damaged)).toEqual(titles(3));
  });

  test('where both are damaged, none does', async () => {
    for (const count of [3, 4]) await writeCopy('s1', titles(count), AT);
    const best = await theCopy();
    const damaged = { ...best, data: flipped(best.data, 20) };
    await fakeBrowser.storage.local.set({ 'copie/s1': damaged, 'copie-precedente/s1': { ...damaged, data: btoa('rien') } });
    await expect(openCopy(damaged)).rejects.toThrow();
  });

  const copyOf = (data: string): Promise<Copy> =>
    Promise.resolve({ owner: 's1', savedAt: AT, schema: 1, count: 4, title: 'Soudeur', data });
});

describe('before an upgrade', () => {
  test('the whole database is kept, packed', async () => {
    await keepBeforeUpgrade(1, { sessions: [{ id: 's1' }], journal: [] });
    const stored = await fakeBrowser.storage.local.get('avant-mise-a-niveau/1');
    expect(JSON.parse(await unpack(String(stored['avant-mise-a-niveau/1'])))).toEqual({ sessions: [{ id: 's1' }], journal: [] });
  });

  test('an empty one writes nothing', async () => {
    await keepBeforeUpgrade(1, { sessions: [{ id: 's1' }] });
    const before = await fakeBrowser.storage.local.get(null);
    await keepBeforeUpgrade(1, { sessions: [], journal: [] });
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });
});
