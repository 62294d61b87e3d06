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
