import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { changeOf, changesBetween, type Act } from '@/lib/session/act';
import { sessionLeaves } from '@/lib/session/leaves';
import { newSession } from '@/lib/session/session';
import { sessions } from '../../arbitraries/session';
import { foldLeaves } from '@/lib/session/fold';

function anAct(): Act {
  let number = 0;
  return { id: 'a1', session: 's1', stamp: 7, device: 'poste', newId: () => `c${String((number += 1))}` };
}

const SOUDEUR = newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17'));

test('a change bears its act, its owner, its stamp, its device and an id of its own', () => {
  expect(changeOf(anAct(), 'site', null, 'Lyon')).toEqual({
    id: 'c1',
    act: 'a1',
    session: 's1',
    stamp: 7,
    device: 'poste',
    path: 'site',
    from: null,
    to: 'Lyon',
  });
});

test('only the leaves that differ are written, from what they held, their default included', () => {
  const moved = { ...SOUDEUR, start: civil('2027-03-16'), kind: 'ccp' } as const;
  const changes = changesBetween(anAct(), sessionLeaves(SOUDEUR), sessionLeaves(moved));
  expect(changes.map(({ path, from, to }) => [path, from, to])).toEqual([
    ['start', '2027-03-15', '2027-03-16'],
    ['kind', 'titre', 'ccp'],
  ]);
});

test('a leaf that goes back to its default is written too', () => {
  const before = { ...SOUDEUR, routes: ['vae'], site: 'Lyon' } as const;
  const changes = changesBetween(anAct(), sessionLeaves(before), sessionLeaves(SOUDEUR));
  expect(changes.map(({ path, to }) => [path, to])).toEqual([
    ['site', null],
    ['routes/vae', false],
  ]);
});

test('nothing is written between equal states', () => {
  expect(changesBetween(anAct(), sessionLeaves(SOUDEUR), sessionLeaves({ ...SOUDEUR }))).toEqual([]);
});

test('what is written between two states leads from one to the other', () => {
  fc.assert(
    fc.property(sessions('s1'), sessions('s1'), (before, after) => {
      const first = changesBetween({ ...anAct(), id: 'a0', stamp: 1 }, new Map(), sessionLeaves(before));
      const second = changesBetween(anAct(), sessionLeaves(before), sessionLeaves(after));
      const leaves = foldLeaves([...first, ...second]);
      for (const [path, value] of sessionLeaves(after)) expect(leaves.get(path)).toBe(value);
    }),
  );
});
