import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { changeSchema, compareChanges, nextStamp, type Change } from '@/lib/session/change';
import { edits } from '../../arbitraries/session';

const CHANGE: Change = {
  id: 'c1',
  act: 'a1',
  session: 's1',
  stamp: 1_700_000_000_000,
  device: 'poste',
  path: 'start',
  from: null,
  to: '2027-03-15',
};

const accepts = (change: object) => z.safeParse(changeSchema, { ...CHANGE, ...change }).success;

test('a change of a leaf that exists, to a value that it may hold, is accepted', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ path: 'ticks/commander-dte#/steps/dates-exactes', to: true })).toBe(true);
  expect(accepts({ session: 'centre', path: 'region', to: 'bretagne' })).toBe(true);
});

test('every change that a device writes is accepted as it is', () => {
  fc.assert(
    fc.property(edits('s1', [], 'a'), (changes) => {
      for (const change of changes) expect(z.parse(changeSchema, change)).toEqual(change);
    }),
  );
});

test.each([
  ['an object’s own name', { path: '__proto__' }],
  ['an object’s own name', { path: 'constructor', to: 'x' }],
  ['an object’s own name below a tick', { path: 'ticks/x#/__proto__', to: 'fait' }],
  ['an object’s own name among steps', { path: 'ticks/x#/steps/__proto__', to: true }],
  ['an object’s own name among steps', { path: 'ticks/x#/steps/constructor', to: true }],
  ['a leaf of the centre in a session', { path: 'region', to: 'bretagne' }],
  ['a leaf of a session in the centre', { session: 'centre' }],
  ['31 February', { to: '2027-02-31' }],
  ['no first day', { to: null }],
  ['an empty title', { path: 'title', to: '  ' }],
  ['a number for a text', { path: 'title', to: 3 }],
  ['half a candidate', { path: 'candidateCount', to: 2.5 }],
  ['a step that is neither done nor not', { path: 'ticks/x#/steps/a', to: 'fait' }],
  ['a stamp before 1970', { stamp: -1 }],
  ['a stamp between two milliseconds', { stamp: 1.5 }],
  ['a stamp that numbers cannot count', { stamp: 2 ** 53 }],
  ['an object as a value', { to: {} }],
  ['an object as a former value', { from: {} }],
  ['a session of a reserved name', { session: 'toString' }],
  ['a session whose id has a path in it', { session: 'a/b' }],
  ['an empty id', { id: '' }],
  ['a key too many', { extra: 1 }],
])('%s is refused', (_, change) => {
  expect(accepts(change)).toBe(false);
});

test('the later stamp comes after, and of two equal stamps the greater id', () => {
  const later = { ...CHANGE, stamp: CHANGE.stamp + 1, id: 'a' };
  const sibling = { ...CHANGE, id: 'c2' };
  expect([later, sibling, CHANGE].sort(compareChanges)).toEqual([CHANGE, sibling, later]);
  expect(compareChanges(CHANGE, CHANGE)).toBe(0);
});

test('stamps never go back, whatever the clock does', () => {
  expect(nextStamp(1000, 10)).toBe(1000);
  expect(nextStamp(1000, 1000)).toBe(1001);
  expect(nextStamp(5, 1000)).toBe(1001);
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (now, last) => {
      expect(nextStamp(now, last)).toBeGreaterThan(last);
      expect(nextStamp(now, last)).toBeGreaterThanOrEqual(now);
    }),
  );
});
