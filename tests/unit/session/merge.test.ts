import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { changeOf, changesBetween, type Act } from '@/lib/session/act';
import { foldSession, lastStamp } from '@/lib/session/fold';
import { sessionLeaves } from '@/lib/session/leaves';
import { union } from '@/lib/session/merge';
import { newSession } from '@/lib/session/session';
import { inverse } from '@/lib/session/undo';
import { edits, sessionHistories } from '../../arbitraries/session';

function act(id: string, stamp: number): Act {
  let number = 0;
  return { id, session: 's1', stamp, device: 'poste', newId: () => `${id}-${String((number += 1))}` };
}

const CREATED = changesBetween(
  act('creation', 1),
  new Map(),
  sessionLeaves(newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17'))),
);

/** A session and three copies of it, each changed on a device of its own. */
const copies = sessionHistories('s1').chain(({ changes }) =>
  fc.tuple(
    ...['x', 'y', 'z'].map((mark) => edits('s1', changes, mark, 2).map((own) => [...changes, ...own])),
  ),
);

test('two copies that were changed apart hold all that either wrote', () => {
  const here = [...CREATED, changeOf(act('b', 5), 'site', null, 'Lyon')];
  const there = [...CREATED, changeOf(act('c', 6), 'notes', null, 'Portail fermé')];
  expect(foldSession('s1', union(here, there))).toMatchObject({ site: 'Lyon', notes: 'Portail fermé' });
});

test('merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(copies, ([a = [], b = [], c = []]) => {
      expect(union(a, b)).toEqual(union(b, a));
      expect(union(a, union(b, c))).toEqual(union(union(a, b), c));
      expect(union(a, a)).toEqual(union(a, []));
      expect(foldSession('s1', union(b, a))).toEqual(foldSession('s1', union(union(a, b), a)));
    }),
  );
});

test('a removal holds in a merge, whatever was edited below it', () => {
  fc.assert(
    fc.property(edits('s1', CREATED, 'x'), (edited) => {
      const kept = edited.filter(({ path }) => path !== 'removed');
      const removal = changeOf(act('retrait', 2), 'removed', false, true);
      expect(foldSession('s1', union([...CREATED, removal], [...CREATED, ...kept]))?.removed).toBe(true);
    }),
  );
});

test('until it is undone', () => {
  const removal = [changeOf(act('retrait', 2), 'removed', false, true)];
  const removed = [...CREATED, ...removal];
  const { changes } = inverse(act('annulation', lastStamp(removed) + 1), removed, removal);
  expect(foldSession('s1', union([...removed, ...changes], removed))?.removed).toBe(false);
});

test('of two copies of one change, the one of the greater stamp stays', () => {
  const [early, late] = [3, 9].map((stamp) => ({ ...changeOf(act('import', stamp), 'site', null, 'Lyon'), id: 's1 site "Lyon"' }));
  if (early === undefined || late === undefined) throw new Error('two copies');
  expect(union([early], [late])).toEqual([late]);
  expect(union([late], [early])).toEqual([late]);
});

test('of two that have one stamp too, as in a file edited by hand, one stays whatever order they come in', () => {
  const [lyon, brest] = ['Lyon', 'Brest'].map((to) => ({ ...changeOf(act('x', 3), 'site', null, to), id: 'meme' }));
  if (lyon === undefined || brest === undefined) throw new Error('two copies');
  expect(union([lyon], [brest])).toEqual([lyon]);
  expect(union([brest], [lyon])).toEqual([lyon]);
});

test('whatever ids and stamps are shared, with marks of erasure among them: commutative, associative, idempotent', () => {
  const said = fc.oneof(
    fc.constantFrom('Lyon', 'Brest').map((to) => ['site', to] as const),
    fc.constantFrom('Alice', 'Zoé').map((to) => ['notes', to] as const),
    fc.constantFrom('Alice', 'Zoé').map((to) => ['candidates/k/label', to] as const),
    fc.boolean().map((to) => ['removed', to] as const),
  );
  const marks = fc.constantFrom(['candidates/k/erased', true] as const, ['erasedOn', '2027-06-01'] as const);
  const ordinary = fc.record({ id: fc.constantFrom('1', '2', '3'), stamp: fc.integer({ min: 1, max: 3 }), leaf: said });
  const erasing = fc.record({ id: fc.constantFrom('m', 'n'), stamp: fc.integer({ min: 1, max: 3 }), leaf: marks });
  const lists = fc.array(fc.oneof({ weight: 5, arbitrary: ordinary }, { weight: 1, arbitrary: erasing }), { maxLength: 5 });
  const changes = lists.map((list) => list.map(({ id, stamp, leaf: [path, to] }) => ({ ...changeOf(act('x', stamp), path, null, to), id: `${id} ${path}` })));
  fc.assert(
    fc.property(changes, changes, changes, (a, b, c) => {
      expect(union(a, b)).toEqual(union(b, a));
      expect(union(a, union(b, c))).toEqual(union(union(a, b), c));
      expect(union(union(a, b), b)).toEqual(union(a, b));
    }),
  );
});
