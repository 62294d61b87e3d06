import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, type Act } from '@/lib/session/act';
import type { Change } from '@/lib/session/change';
import { followed, type Journals } from '@/lib/session/follow';
import { foldSession } from '@/lib/session/fold';
import { joinedTo } from '@/lib/session/join';
import { union } from '@/lib/session/merge';
import { times } from '@/tests/arbitraries/runs';

/** One change of a session, by its number, which is its stamp too. */
function at(stamp: number, session: string, path: string, to: string | boolean | null): Change {
  const act: Act = { id: `acte-${String(stamp)}`, session, stamp, device: 'poste', newId: () => `${session}-${String(stamp)}-${path}` };
  return changeOf(act, path, null, to);
}

const born = (session: string, stamp: number, title = 'Soudeur'): Change[] => [
  at(stamp, session, 'title', title),
  at(stamp, session, 'start', '2027-03-15'),
  at(stamp, session, 'end', '2027-03-17'),
];

/** What is there with all that the joins ask for. */
function settled(journals: Journals): Map<string, readonly Change[]> {
  const all = new Map(journals);
  for (const [id, changes] of followed(journals)) all.set(id, union(all.get(id) ?? [], changes));
  return all;
}

const settledOf = (...lists: readonly (readonly Change[])[]): Map<string, readonly Change[]> => settled(byOwner(lists.flat()));

function byOwner(changes: readonly Change[]): Map<string, readonly Change[]> {
  const all = new Map<string, readonly Change[]>();
  for (const change of changes) all.set(change.session, union(all.get(change.session) ?? [], [change]));
  return all;
}

const sessionIn = (all: Journals, id: string) => foldSession(id, all.get(id) ?? []);

describe('a session that is joined to another', () => {
  const stays = [...born('a', 1), at(4, 'a', 'site', 'Lyon'), at(5, 'a', 'notes', 'Portail')];
  const joined = [...born('b', 2, 'Soudeur assembleur'), at(3, 'b', 'site', 'Brest'), at(6, 'b', 'notes', 'Badge'), at(7, 'b', 'candidates/k/label', 'A. B.')];
  const all = settledOf(stays, joined, [at(8, 'b', 'joinedTo', 'a')]);

  test('leaves the lists, and the later value holds in the one that stays, whoever wrote it', () => {
    expect(sessionIn(all, 'b')?.removed).toBe(true);
    expect(sessionIn(all, 'a')).toMatchObject({ title: 'Soudeur assembleur', site: 'Lyon', notes: 'Badge', removed: false, candidates: [{ id: 'k', label: 'A. B.' }] });
  });

  test('loses none of its changes: each stands in the history of the one that stays', () => {
    const told = (changes: readonly Change[]) => changes.map(({ path, stamp, to, device }) => [path, stamp, to, device]);
    expect(told(all.get('a') ?? [])).toEqual(expect.arrayContaining(told(joined)));
    expect(all.get('b')).toEqual(union(joined, [at(8, 'b', 'joinedTo', 'a')]));
  });

  test('asks for nothing twice', () => {
    expect(followed(all).size).toBe(0);
  });

  test('comes back when the join is taken back', () => {
    const parted = settled(new Map([...all, ['b', [...(all.get('b') ?? []), at(9, 'b', 'joinedTo', null)]]]));
    expect(sessionIn(parted, 'b')).toMatchObject({ removed: false, site: 'Brest' });
  });

  test('whatever is written there later follows', () => {
    const late = settled(new Map([...all, ['b', [...(all.get('b') ?? []), at(9, 'b', 'site', 'Nantes')]]]));
    expect(sessionIn(late, 'a')?.site).toBe('Nantes');
  });

  test('what it says of its own removal does not follow', () => {
    expect(sessionIn(settled(new Map([...all, ['b', [...(all.get('b') ?? []), at(9, 'b', 'removed', true)]]])), 'a')?.removed).toBe(false);
  });

  test('is all that there is of one that did not arrive yet', () => {
    const alone = settledOf(joined, [at(8, 'b', 'joinedTo', 'a')]);
    expect(sessionIn(alone, 'a')).toMatchObject({ title: 'Soudeur assembleur', site: 'Brest' });
  });
});

describe('joins that would leave nothing in the lists', () => {
  const two = [...born('a', 1), ...born('b', 2)];
  const shown = (all: Journals) => [...all.keys()].filter((id) => sessionIn(all, id)?.removed === false);

  test('made in opposite ways on two machines: the first by its id stays', () => {
    const all = settledOf(two, [at(8, 'b', 'joinedTo', 'a'), at(9, 'a', 'joinedTo', 'b')]);
    expect(shown(all)).toEqual(['a']);
  });

  test('in a round of three', () => {
    const all = settledOf(two, born('c', 3), [at(8, 'b', 'joinedTo', 'a'), at(9, 'a', 'joinedTo', 'c'), at(7, 'c', 'joinedTo', 'b')]);
    expect(shown(all)).toEqual(['a']);
  });

  test('to itself', () => {
    expect(shown(settledOf(two, [at(8, 'b', 'joinedTo', 'b')]))).toEqual(['a', 'b']);
  });

  test('to one that was removed by somebody who did not know', () => {
    expect(shown(settledOf(two, [at(8, 'b', 'joinedTo', 'a'), at(4, 'a', 'removed', true)]))).toEqual(['b']);
    expect(shown(settledOf(two, [at(8, 'b', 'joinedTo', 'a'), at(40, 'a', 'removed', true)]))).toEqual(['b']);
  });

  test('to one that was removed with it: that is what was wanted', () => {
    expect(shown(settledOf(two, [at(8, 'b', 'joinedTo', 'a'), at(9, 'a', 'removed', true), at(9, 'b', 'removed', true)]))).toEqual([]);
  });
});

describe('a chain', () => {
  const three = [...born('a', 1), ...born('b', 2), ...born('c', 3), at(4, 'c', 'site', 'Brest')];
  const chain = settledOf(three, [at(8, 'b', 'joinedTo', 'a'), at(9, 'c', 'joinedTo', 'b')]);

  test('leads to the one at its end, each change once', () => {
    expect(sessionIn(chain, 'a')?.site).toBe('Brest');
    expect(chain.get('a')?.filter(({ path }) => path === 'site')).toHaveLength(1);
  });

  test('is the same as joining each to the last', () => {
    const star = settledOf(three, [at(8, 'b', 'joinedTo', 'a'), at(9, 'c', 'joinedTo', 'a')]);
    expect(chain.get('a')).toEqual(star.get('a'));
  });
});

describe('an erasure', () => {
  const two = [...born('a', 1), ...born('b', 2), at(3, 'b', 'candidates/k/label', 'Alice'), at(4, 'a', 'candidates/z/label', 'Zoé'), at(5, 'b', 'notes', 'Alice')];
  const join = at(8, 'b', 'joinedTo', 'a');
  const text = (all: Journals) => JSON.stringify([...all]);

  test.each([
    ['on the joined one', at(9, 'b', 'candidates/k/erased', true)],
    ['on the one that stays', at(9, 'a', 'candidates/k/erased', true)],
    ['before the join', at(6, 'b', 'candidates/k/erased', true)],
  ])('of one person, %s, erases her in both, and nobody else', (_when, mark) => {
    const all = settled(new Map([...settledOf(two, [join])].map(([id, changes]) => [id, union(changes, mark.session === id ? [mark] : [])])));
    for (const list of all.values()) expect(list.some(({ path }) => path === 'candidates/k/label')).toBe(false);
    expect(sessionIn(all, 'a')?.candidates.map(({ label }) => label)).toEqual(['Données effacées', 'Zoé']);
  });

  test.each(['a', 'b'])('of all of session %s erases all in both', (id) => {
    const all = settledOf(two, [join, at(9, id, 'erasedOn', '2027-06-01')]);
    expect(text(all)).not.toMatch(/Alice|Zoé/u);
  });

  test('once the join was taken back, reaches what had followed, and no more', () => {
    const joined = settledOf(two, [join]);
    const parted = [at(9, 'b', 'joinedTo', null), at(10, 'b', 'erasedOn', '2027-06-01'), at(10, 'b', 'candidates/k/erased', true)];
    const all = settled(new Map([...joined, ['b', union(joined.get('b') ?? [], parted)]]));
    expect(text(all)).not.toMatch(/Alice/u);
    expect(text(all)).toMatch(/Zoé/u);
    expect(sessionIn(all, 'a')?.erasedOn).toBeNull();
    // A copy that still knows brings nothing back.
    expect(JSON.stringify(union(all.get('a') ?? [], joined.get('a') ?? []))).not.toMatch(/Alice/u);
  });
});

/** Anything that three machines may have written about four sessions: joins in every direction, taken back, removals, erasures. */
const SESSIONS = ['a', 'b', 'c', 'd'];
const anything: fc.Arbitrary<Change[]> = fc
  .array(
    fc.record({
      stamp: fc.integer({ min: 5, max: 60 }),
      session: fc.constantFrom(...SESSIONS),
      said: fc.oneof(
        fc.constantFrom(...SESSIONS, null).map((to) => ['joinedTo', to] as const),
        fc.boolean().map((to) => ['removed', to] as const),
        fc.constantFrom('Lyon', 'Brest').map((to) => ['site', to] as const),
        fc.constantFrom('Alice', 'Zoé').map((to) => ['notes', to] as const),
        fc.constantFrom('Alice', 'Zoé').map((to) => ['candidates/k/label', to] as const),
        fc.constantFrom(['candidates/k/erased', true] as const, ['erasedOn', '2027-06-01'] as const),
      ),
    }),
    { maxLength: 14 },
  )
  .map((list) => list.map(({ stamp, session, said: [path, to] }, n) => ({ ...at(stamp, session, path, to), id: `n${String(n)}` })));

const births = SESSIONS.flatMap((id, n) => born(id, n + 1));

describe('whatever was joined, taken back, removed and erased', () => {
  test('comes to the same from every side and in every order, and comes to an end', () => {
    fc.assert(
      fc.property(anything, fc.array(fc.nat({ max: 2 }), { minLength: 14, maxLength: 14 }), (changes, where) => {
        const machines = [0, 1, 2].map((n) => settled(byOwner([...births, ...changes.filter((_, i) => where[i] === n)])));
        const met = (list: readonly Journals[]) => list.reduce<Journals>((here, there) => settled(byOwner([...[...here.values()].flat(), ...[...there.values()].flat()])), new Map());
        const sides = [met(machines), met(machines.toReversed()), met([...machines, ...machines])];
        // Each then hands all it has to the others, once.
        const last = sides.map((side) => byOwner([...met([side, ...sides]).values()].flat()));
        for (const side of last) expect([...side].sort(([x], [y]) => (x < y ? -1 : 1))).toEqual([...(last[0] ?? [])].sort(([x], [y]) => (x < y ? -1 : 1)));
      }),
      times(150),
    );
  });

  test('leaves something in the lists, unless each was removed by itself', () => {
    fc.assert(
      fc.property(anything, (changes) => {
        const all = settled(byOwner([...births, ...changes]));
        for (const [id, own] of all) {
          const seen = new Set([id]);
          let end = id;
          for (let to = joinedTo(own); to !== null; to = joinedTo(all.get(to) ?? [])) {
            expect(seen.has(to)).toBe(false);
            seen.add(to);
            end = to;
          }
          const removedItself = own.some(({ path }) => path === 'removed') && sessionIn(all, id)?.removed === true;
          if (!removedItself) expect(sessionIn(all, end)?.removed).toBe(false);
        }
      }),
      times(150),
    );
  });
});
