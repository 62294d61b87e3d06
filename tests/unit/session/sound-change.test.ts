import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '@/lib/session/change';
import { changesSchema } from '@/lib/session/record';
import { readChangeList, soundChanges } from '@/lib/session/sound-change';
import * as z from 'zod/mini';
import { times } from '../../arbitraries/runs';
import { centreHistories, sessionHistories } from '../../arbitraries/session';

const TICK: Change = { id: 'c1', act: 'a1', session: 's1', stamp: 5, device: 'd', path: 'ticks/transmettre-pv#/status', from: null, to: 'fait' };

/** What may stand anywhere in a file that somebody wrote by hand, or to do harm. */
const anything = fc.oneof(
  fc.constantFrom(undefined, null, '', '__proto__', 'constructor', 'centre', -1, 0, 0.5, NaN, Infinity, 2 ** 53, true, 'fait', '2027-02-30', 'ticks/a#/status', 'x'.repeat(12_001)),
  fc.string(),
  fc.constantFrom({}, [], ['fait']),
);

const spoilt: fc.Arbitrary<object> = fc.tuple(fc.constantFrom(...Object.keys(TICK), 'couleur'), anything, fc.boolean()).map(([key, value, isGone]) => {
  const { [key]: _own, ...rest }: Record<string, unknown> = { ...TICK };
  return isGone ? rest : { ...rest, [key]: value };
});

/** What the schema alone says of it. */
function bySchema(raw: unknown) {
  const read = z.safeParse(changesSchema, raw);
  return { data: read.data, issues: read.error?.issues };
}

function byShortWay(raw: unknown) {
  const read = readChangeList(raw);
  return { data: read.data, issues: read.error?.issues };
}

describe('the short way to check changes', () => {
  test('takes all that a person can write, as the schema does', () => {
    fc.assert(
      fc.property(fc.oneof(sessionHistories('s1'), centreHistories), ({ changes }) => {
        expect(soundChanges(changes)).toEqual(changes);
        expect(bySchema(changes).data).toEqual(changes);
      }),
      times(60),
    );
  });

  test('says of anything else what the schema says', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(spoilt, fc.constant(TICK), anything), { maxLength: 3 }), (raw) => {
        expect(byShortWay(raw)).toEqual(bySchema(raw));
      }),
      times(600),
    );
  });

  test.each([null, 'fait', {}, { 0: TICK, length: 1 }])('takes no %j for a list', (raw) => {
    expect(soundChanges(raw)).toBeNull();
    expect(byShortWay(raw)).toEqual(bySchema(raw));
  });

  test.each([
    ['stamp', -1],
    ['stamp', 0.5],
    ['stamp', 2 ** 53],
    ['session', '__proto__'],
    ['to', 'presque'],
    ['from', NaN],
    ['id', ''],
  ])('takes no %s of %s', (key, value) => {
    expect(soundChanges([{ ...TICK, [key]: value }])).toBeNull();
    expect(byShortWay([{ ...TICK, [key]: value }])).toEqual(bySchema([{ ...TICK, [key]: value }]));
  });

  test('knows the leaves of the centre from those of a session', () => {
    const region = { ...TICK, path: 'region', to: 'corse' };
    expect(soundChanges([region])).toBeNull();
    expect(soundChanges([{ ...region, session: 'centre' }])).toHaveLength(1);
    expect(soundChanges([{ ...TICK, path: 'title', to: 'Soudeur', session: 'centre' }])).toBeNull();
  });

  test('gives the keys in one order, however they were written: of two changes of one id, the text decides', () => {
    const turned = Object.fromEntries(Object.entries(TICK).reverse());
    expect(JSON.stringify(soundChanges([turned]))).toBe(JSON.stringify([TICK]));
    expect(JSON.stringify(bySchema([turned]).data)).toBe(JSON.stringify([TICK]));
  });
});
