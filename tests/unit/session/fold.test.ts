import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NEW_CENTRE } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldCentre, foldLeaves, foldSession, holders, lastStamp } from '@/lib/session/fold';
import { centreHistories, edits, sessionHistories } from '../../arbitraries/session';

const change = (id: string, stamp: number, path: string, to: Change['to']): Change => ({
  id,
  act: 'a1',
  session: 's1',
  stamp,
  device: 'poste',
  path,
  from: null,
  to,
});

const CREATED = [change('c1', 1, 'title', 'Soudeur'), change('c2', 1, 'start', '2027-03-15'), change('c3', 1, 'end', '2027-03-17')];

test('the later of two changes of a leaf holds, in whatever order they come', () => {
  const [first, second] = [change('c4', 2, 'site', 'Lyon'), change('c5', 3, 'site', 'Brest')];
  expect(foldSession('s1', [...CREATED, first, second])?.site).toBe('Brest');
  expect(foldSession('s1', [second, ...CREATED, first])?.site).toBe('Brest');
});

test('of two changes of one stamp, the greater id holds', () => {
  const twins = [change('b', 2, 'site', 'Lyon'), change('a', 2, 'site', 'Brest')];
  expect(foldLeaves(twins).get('site')).toBe('Lyon');
  expect(foldLeaves(twins.toReversed()).get('site')).toBe('Lyon');
  expect(holders(twins).get('site')?.id).toBe('b');
});

test('leaves are independent: a later change of one leaves the others', () => {
  const ticked = [change('c4', 9, 'ticks/commander-dte#/status', 'fait'), change('c5', 2, 'ticks/commander-dte#/who', 'Anne')];
  expect(foldSession('s1', [...CREATED, ...ticked])?.ticks['commander-dte#']).toEqual({
    status: 'fait',
    doneOn: null,
    doneAt: null,
    doneBy: null,
    observation: null,
    who: 'Anne',
    redo: null,
    steps: {},
  });
});

test('changes without a title or a day make no session; no change at all makes the new centre', () => {
  expect(foldSession('s1', CREATED.slice(1))).toBeNull();
  expect(foldCentre([])).toEqual(NEW_CENTRE);
});

test('the fold of a history is its last state, whatever order its changes come in', () => {
  const shuffled = sessionHistories('s1').chain(({ session, changes }) =>
    fc.record({
      session: fc.constant(session),
      changes: fc.shuffledSubarray([...changes], { minLength: changes.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ session, changes }) => {
      expect(foldSession('s1', changes)).toEqual(session);
    }),
  );
});

test('the same for the centre', () => {
  fc.assert(
    fc.property(centreHistories, ({ centre, changes }) => {
      expect(foldCentre([...changes].reverse())).toEqual(centre);
    }),
  );
});

test('the last stamp is the greatest, 0 for none; each act goes past it', () => {
  expect(lastStamp([])).toBe(0);
  expect(lastStamp([change('c1', 5, 'site', null), change('c2', 3, 'site', null)])).toBe(5);
  fc.assert(
    fc.property(edits('s1', [], 'a'), (changes) => {
      for (const [i, { act, stamp }] of changes.entries()) {
        const before = changes[i - 1];
        if (before === undefined) continue;
        if (before.act === act) expect(stamp).toBe(before.stamp);
        else expect(stamp).toBeGreaterThan(before.stamp);
      }
    }),
  );
});
