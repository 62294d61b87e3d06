import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { changesBetween, type Act } from '@/lib/session/act';
import { CENTRE_ID, NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { centreLists, LIST_NAMES, newOwnRule, newSite, newTitle } from '@/lib/session/centre-lists';
import { centreSchema } from '@/lib/session/centre-record';
import { changesSchema } from '@/lib/session/record';
import type { Change } from '@/lib/session/change';
import { entryDefault, fieldsOf } from '@/lib/session/entries';
import { foldCentre } from '@/lib/session/fold';
import { centreFrom, centreLeaves, leafDefault, leafSchema } from '@/lib/session/leaves';
import { union } from '@/lib/session/merge';
import { inverse } from '@/lib/session/undo';
import * as z from 'zod/mini';
import { centreHistories } from '../../arbitraries/session';

const RENNES = newSite('rennes', 'Rennes');
const BREST = { ...newSite('brest', 'Brest'), region: 'bretagne' as const };
const TWO: Centre = { ...NEW_CENTRE, sites: [BREST, RENNES] };

let acts = 0;

function act(stamp: number): Act {
  acts += 1;
  const name = `a${String(acts)}`;
  let n = 0;
  return { id: name, session: CENTRE_ID, stamp, device: 'poste', newId: () => `${name}-${String((n += 1))}` };
}

const edit = (stamp: number, before: Centre, after: Centre): Change[] => changesBetween(act(stamp), centreLeaves(before), centreLeaves(after));
const created = (): Change[] => edit(1, NEW_CENTRE, TWO);

describe('an entry of a list', () => {
  test('is a leaf a field, what nobody said being none', () => {
    expect([...centreLeaves(TWO)]).toEqual([
      ['sites/brest/name', 'Brest'],
      ['sites/brest/region', 'bretagne'],
      ['sites/rennes/name', 'Rennes'],
    ]);
  });

  test('comes back ordered by id, whatever the order of its changes', () => {
    expect(foldCentre(created().toReversed())).toEqual(TWO);
  });

  test('is left out where it lacks what it cannot lack', () => {
    expect(centreFrom(new Map([['sites/x/region', 'corse']])).sites).toEqual([]);
    expect(centreFrom(new Map([['margins/x/rule', 'transmettre-pv']])).margins).toEqual([]);
  });

  test('any history folds to the state it led to, and is sound', () => {
    fc.assert(
      fc.property(centreHistories, ({ centre, changes }) => {
        expect(foldCentre(changes)).toEqual(centre);
        expect(z.safeParse(changesSchema, changes).success).toBe(true);
        expect(z.parse(centreSchema, centre)).toEqual(centre);
      }),
      { numRuns: 40 },
    );
  });
});

describe('removing an entry', () => {
  const removal = (stamp: number) => edit(stamp, TWO, { ...TWO, sites: [BREST] });

  test('is one change, and its fields stay', () => {
    expect(removal(2).map(({ path, from, to }) => [path, from, to])).toEqual([['sites/rennes/removed', false, true]]);
    expect(foldCentre([...created(), ...removal(2)]).sites).toEqual([BREST]);
  });

  test('holds in a merge, whatever was edited below it, even later', () => {
    const start = created();
    const renamed = edit(9, TWO, { ...TWO, sites: [BREST, { ...RENNES, name: 'Rennes sud' }] });
    expect(foldCentre(union([...start, ...removal(2)], [...start, ...renamed])).sites).toEqual([BREST]);
  });

  test('is undone whole, with what was edited meanwhile', () => {
    const removed = removal(2);
    const all = [...created(), ...removed, ...edit(3, TWO, { ...TWO, sites: [BREST, { ...RENNES, ddetsName: 'DDETS 35' }] })];
    const { changes, changedSince } = inverse(act(4), all, removed);
    expect(changedSince).toEqual([]);
    expect(foldCentre([...all, ...changes]).sites).toEqual([BREST, { ...RENNES, ddetsName: 'DDETS 35' }]);
  });

  test('is how making one is undone; editing one goes back to what it was', () => {
    const made = created();
    const undone = inverse(act(5), made, made);
    expect(undone.changes.map(({ path, to }) => [path, to])).toEqual([
      ['sites/brest/removed', true],
      ['sites/rennes/removed', true],
    ]);
    const edited = edit(2, TWO, { ...TWO, sites: [{ ...BREST, region: null }, RENNES] });
    const back = inverse(act(6), [...made, ...edited], edited).changes;
    expect(back.map(({ path, to }) => [path, to])).toEqual([['sites/brest/region', 'bretagne']]);
  });
});

test.each(LIST_NAMES)('each field of « %s » is a leaf with what it may hold, and a default unless it cannot lack', (list) => {
  const required = Object.keys(fieldsOf(list)).filter((field) => entryDefault(list, field) === undefined);
  expect(required.length).toBeGreaterThan(0);
  for (const field of Object.keys(fieldsOf(list))) {
    expect(leafSchema(CENTRE_ID, `${list}/a/${field}`)).not.toBeNull();
    expect(leafDefault(CENTRE_ID, `${list}/a/${field}`) === undefined).toBe(required.includes(field));
  }
  expect(leafDefault(CENTRE_ID, `${list}/a/removed`)).toBe(false);
  expect(Object.keys(centreLists[list].defaults).every((field) => Object.hasOwn(fieldsOf(list), field))).toBe(true);
});

test.each(['sites', 'sites/a', 'sites/a/', 'sites/a/colour', 'sites/__proto__/name', 'sites/constructor/name', 'sites/a/__proto__', 'sites/a/name/x', 'salles/a/name'])(
  '« %s » is no leaf of the centre',
  (path) => {
    expect(leafSchema(CENTRE_ID, path)).toBeNull();
  },
);

test.each<[string, unknown, boolean]>([
  ['sites/a/name', ' ', false],
  ['sites/a/region', 'bretagne', true],
  ['sites/a/region', 'Bretagne', false],
  ['titles/a/expiry', '2027-02-31', false],
  ['titles/a/sector', 'btp', true],
  ['margins/a/days', -30, true],
  ['margins/a/days', 1.5, false],
  ['margins/a/rule', 'Transmettre le PV', false],
  ['confirmed/a/workingDays', 0, false],
  ['confirmed/a/on', null, false],
  ['ownRules/a/days', null, true],
  ['screens/a/screen', 'creation-session', true],
  ['screens/a/screen', '', true],
  ['screens/a/screen', null, false],
  ['screens/a/screen', 'Mon écran', false],
  ['screens/a/recognised', null, true],
  ['screens/a/route', '', false],
  ['screens/a/heading', '', true],
])('%s may hold %j: %s', (path, value, sound) => {
  expect(z.safeParse(leafSchema(CENTRE_ID, path) ?? z.never(), value).success).toBe(sound);
});

test('new entries say nothing but their name', () => {
  const centre = { ...NEW_CENTRE, titles: [newTitle('t', 'Soudeur')], ownRules: [{ ...newOwnRule('o', 'Café'), date: civil('2027-03-01') }] };
  expect([...centreLeaves(centre)]).toEqual([
    ['titles/t/label', 'Soudeur'],
    ['ownRules/o/title', 'Café'],
    ['ownRules/o/date', '2027-03-01'],
  ]);
});
