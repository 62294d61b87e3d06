import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { freshChanges, mergeImport } from '@/lib/exchange/merge';
import { problemText } from '@/lib/exchange/problems';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { NEW_CENTRE } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldSession } from '@/lib/session/fold';
import { union } from '@/lib/session/merge';
import { edits, folded, sessionHistories } from '../../arbitraries/session';
import { changeOf, CREATED, fileOf, plain, read, SOUDEUR } from './files';
import { times } from '@/tests/arbitraries/runs';

vi.setConfig({ testTimeout: 30_000 });

const RUNS = times(20);

type Store = ReadonlyMap<string, readonly Change[]>;

const here = (...changes: readonly Change[]): Store => new Map([['s1', changes]]);

/** The changes of one session as a file that holds just them. */
function fileWith(changes: readonly Change[]): string {
  return writeDocument(
    exportDocument({
      sessions: [{ session: folded('s1', changes), changes }],
      centre: { centre: NEW_CENTRE, changes: [] },
      exportedAt: '2026-11-22T10:00:00.000Z',
      today: civil('2026-11-22'),
      rules: [],
    }),
  );
}

/** What is here after an import. */
function imported(file: string, changes: readonly Change[]): readonly Change[] {
  const fresh = mergeImport(read(file), here(...changes), []).sessions.get('s1') ?? [];
  return union(changes, fresh);
}

const site = (id: string, stamp: number, to: string): Change => changeOf('s1', id, stamp, 'site', to);

test('only the changes that are not here yet are written', () => {
  const file = fileOf([{ ...SOUDEUR, changes: [...CREATED, site('c4', 2000, 'Lyon')] }]);
  const merge = mergeImport(read(file), here(...CREATED), []);
  expect([...merge.sessions]).toEqual([['s1', [site('c4', 2000, 'Lyon')]]]);
  expect(merge.refused).toEqual([]);
});

test('a session that is new here is written whole, a known one with nothing new not at all', () => {
  const file = fileOf([{ ...SOUDEUR, changes: CREATED }]);
  expect(mergeImport(read(file), new Map(), []).sessions.get('s1')).toEqual(CREATED);
  expect(mergeImport(read(file), here(...CREATED), []).sessions.size).toBe(0);
});

test('the centre merges like a session', () => {
  const file = fileOf([], { centre: { region: 'bretagne' } });
  const { centre } = mergeImport(read(file), new Map(), []);
  expect(centre.map(({ path, to }) => [path, to])).toEqual([['region', 'bretagne']]);
  expect(mergeImport(read(file), new Map(), centre).centre).toEqual([]);
});

test('a file without changes says the same again later: its later word counts', () => {
  const first = read(fileOf([{ ...SOUDEUR, site: 'Lyon' }], { exportedAt: '2026-11-22T10:00:00Z' }));
  const later = fileOf([{ ...SOUDEUR, site: 'Lyon' }], { exportedAt: '2026-11-24T10:00:00Z' });
  const between = site('c9', Date.UTC(2026, 10, 23), 'Brest');
  const changes = [...(first.sessions[0]?.changes ?? []), between];
  expect(foldSession('s1', changes)?.site).toBe('Brest');
  expect(foldSession('s1', imported(later, changes))?.site).toBe('Lyon');
  expect(freshChanges(imported(later, changes), read(later).sessions[0]?.changes ?? [])).toEqual([]);
});

test('two copies that are each sound may merge into a session that ends before it starts: it is refused, and left as it is', () => {
  const start = changeOf('s1', 'x1', 2000, 'start', '2027-03-17');
  const end = changeOf('s1', 'y1', 2000, 'end', '2027-03-16');
  const file = fileOf([
    { ...SOUDEUR, changes: [...CREATED, end] },
    { ...SOUDEUR, id: 's2' },
  ]);
  const merge = mergeImport(read(file), here(...CREATED, start), []);
  expect([...merge.sessions.keys()]).toEqual(['s2']);
  expect(merge.refused.map(({ id, problem }) => [id, plain(problemText(problem))])).toEqual([
    [
      's1',
      'Session « Soudeur », une fois réunie avec celle d’ici, dernier jour : « 2027-03-16 » est avant le premier jour, « 2027-03-17 ». ' +
        'Corrigez ses dates ici ou dans le fichier, puis recommencez.',
    ],
  ]);
});

/** Two devices that started from one history and went their own ways; each is sound by itself. */
const parted = sessionHistories('s1').chain(({ changes }) =>
  fc.record({
    a: edits('s1', changes, 'x', 2).map((own) => [...changes, ...own]),
    b: edits('s1', changes, 'y', 2).map((own) => [...changes, ...own]),
  }),
);

const sound = (changes: readonly Change[]) => {
  const { start, end } = folded('s1', changes);
  return start <= end;
};

test('importing each other’s file, in either direction, leads to the same session', () => {
  fc.assert(
    fc.property(parted, ({ a, b }) => {
      fc.pre(sound(union(a, b)));
      const [ab, ba] = [imported(fileWith(b), a), imported(fileWith(a), b)];
      expect(ab).toEqual(union(a, b));
      expect(foldSession('s1', ab)).toEqual(foldSession('s1', ba));
    }),
    RUNS,
  );
});

test('importing twice is importing once', () => {
  fc.assert(
    fc.property(parted, ({ a, b }) => {
      const once = imported(fileWith(b), a);
      expect(imported(fileWith(b), once)).toEqual(once);
    }),
    RUNS,
  );
});

test('the order of three imports does not matter', () => {
  const three = fc.record({ base: sessionHistories('s1') }).chain(({ base: { changes } }) =>
    fc.tuple(...['x', 'y', 'z'].map((mark) => edits('s1', changes, mark, 1).map((own) => [...changes, ...own]))),
  );
  fc.assert(
    fc.property(three, ([a = [], b = [], c = []]) => {
      fc.pre([union(a, b), union(a, c), union(union(a, b), c)].every(sound));
      const [fileB, fileC] = [fileWith(b), fileWith(c)];
      expect(imported(fileC, imported(fileB, a))).toEqual(imported(fileB, imported(fileC, a)));
    }),
    RUNS,
  );
});

test('an import loses nothing and leaves nothing unsound', () => {
  fc.assert(
    fc.property(parted, ({ a, b }) => {
      const after = imported(fileWith(b), a);
      expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(a.map(({ id }) => id)));
      expect(sound(after)).toBe(true);
    }),
    RUNS,
  );
});
