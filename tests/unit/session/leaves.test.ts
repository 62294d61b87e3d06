import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import { centreFrom, centreLeaves, leafDefault, leafSchema, sessionFrom, sessionLeaves, type Leaves } from '@/lib/session/leaves';
import { newSession } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import type { Scalar } from '@/lib/session/values';
import { centres, sessions } from '../../arbitraries/session';

const SOUDEUR = newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17'));

test('a new session has three leaves, and what nobody said is none', () => {
  expect([...sessionLeaves(SOUDEUR)]).toEqual([
    ['title', 'Soudeur'],
    ['start', '2027-03-15'],
    ['end', '2027-03-17'],
  ]);
});

test('routes, ticks and steps are leaves of their own', () => {
  const ticked = {
    ...SOUDEUR,
    routes: ['vae'] as const,
    ticks: { 'commander-dte#': { ...EMPTY_TICK, status: 'fait', steps: { 'dates-exactes': true } } as const },
  };
  expect([...sessionLeaves(ticked)].slice(3)).toEqual([
    ['routes/vae', true],
    ['ticks/commander-dte#/status', 'fait'],
    ['ticks/commander-dte#/steps/dates-exactes', true],
  ]);
});

test('any session, laid flat and put together again, is itself', () => {
  fc.assert(
    fc.property(sessions('s1'), (session) => {
      expect(sessionFrom('s1', sessionLeaves(session))).toEqual(session);
    }),
  );
});

test('any centre, laid flat and put together again, is itself', () => {
  fc.assert(
    fc.property(centres, (centre) => {
      expect(centreFrom(centreLeaves(centre))).toEqual(centre);
    }),
  );
});

test('the order in which leaves come changes nothing, not even the order of keys', () => {
  fc.assert(
    fc.property(sessions('s1'), (session) => {
      const leaves = [...sessionLeaves(session)];
      const backwards = sessionFrom('s1', new Map(leaves.toReversed()));
      expect(JSON.stringify(backwards)).toBe(JSON.stringify(sessionFrom('s1', new Map(leaves))));
    }),
  );
});

test.each(['title', 'start', 'end'])('leaves without %s make no session', (field) => {
  const leaves = new Map(sessionLeaves(SOUDEUR));
  leaves.delete(field);
  expect(sessionFrom('s1', leaves)).toBeNull();
});

test('leaves make no session when one holds what its field cannot', () => {
  expect(sessionFrom('s1', new Map(sessionLeaves(SOUDEUR)).set('end', '2027-02-31'))).toBeNull();
});

test('a tick whose leaves all went back to nothing is no tick', () => {
  const leaves = new Map(sessionLeaves(SOUDEUR)).set('ticks/commander-dte#/status', 'a-faire').set('ticks/commander-dte#/steps/x', false);
  expect(sessionFrom('s1', leaves)?.ticks).toEqual({});
});

test('the centre of nothing is the new centre', () => {
  expect(centreFrom(new Map())).toEqual(NEW_CENTRE);
});

test.each([
  'title',
  'candidateCount',
  'routes/vae',
  'ticks/commander-dte#/status',
  'ticks/presence#2027-03-15/doneOn',
  'ticks/commander-dte#/steps/dates-exactes',
])('%s is a leaf of a session', (path) => {
  expect(leafSchema('s1', path)).not.toBeNull();
});

test.each([
  '',
  'id',
  'ticks',
  'routes',
  'routes/bateau',
  'routes/vae/',
  'title/0',
  '__proto__',
  'constructor',
  'toString',
  'ticks/__proto__/status',
  'ticks/commander-dte/status',
  'ticks/commander-dte#',
  'ticks/commander-dte#/__proto__',
  'ticks/commander-dte#/steps',
  'ticks/commander-dte#/steps/__proto__',
  'ticks/commander-dte#/steps/constructor',
  'ticks/commander-dte#/steps/a/b',
  'ticks/commander-dte#/status/a',
  'region',
])('« %s » is no leaf of a session', (path) => {
  expect(leafSchema('s1', path)).toBeNull();
});

test('the ticks of the centre, and the day since which it is followed, are leaves as others are', () => {
  const ticks = { 'programmer-annee#2027': { ...EMPTY_TICK, status: 'fait', doneOn: civil('2027-01-12'), steps: { envoi: true } } as const };
  const leaves: Leaves = new Map<string, Scalar>([
    ['since', '2026-09-01'],
    ['ticks/programmer-annee#2027/status', 'fait'],
    ['ticks/programmer-annee#2027/doneOn', '2027-01-12'],
    ['ticks/programmer-annee#2027/steps/envoi', true],
  ]);
  const centre = { ...NEW_CENTRE, since: civil('2026-09-01'), ticks };
  expect(centreLeaves(centre)).toEqual(leaves);
  expect(centreFrom(leaves)).toEqual(centre);
});

test('the centre has the leaves of the centre, and no others', () => {
  for (const path of ['region', 'since', 'convenesAnswer', 'ticks/programmer-annee#2027/status', 'ticks/programmer-annee#2027/steps/envoi']) {
    expect(leafSchema(CENTRE_ID, path), path).not.toBeNull();
  }
  for (const path of ['routes/vae', 'ticks', 'ticks/programmer-annee#2027', 'ticks/programmer-annee/status', 'ticks/a#/steps/a/b']) {
    expect(leafSchema(CENTRE_ID, path), path).toBeNull();
  }
  expect(leafSchema(CENTRE_ID, 'title')).toBeNull();
  expect(leafSchema(CENTRE_ID, 'region/x')).toBeNull();
  expect(leafSchema(CENTRE_ID, '__proto__')).toBeNull();
});

test('what a leaf holds before anything is written', () => {
  expect(leafDefault('s1', 'kind')).toBe('titre');
  expect(leafDefault('s1', 'site')).toBeNull();
  expect(leafDefault('s1', 'title')).toBeUndefined();
  expect(leafDefault('s1', 'routes/vae')).toBe(false);
  expect(leafDefault('s1', 'ticks/commander-dte#/status')).toBe('a-faire');
  expect(leafDefault('s1', 'ticks/commander-dte#/steps/x')).toBe(false);
  expect(leafDefault(CENTRE_ID, 'territory')).toBe('metropole');
  expect(leafDefault(CENTRE_ID, 'since')).toBeNull();
  expect(leafDefault(CENTRE_ID, 'ticks/programmer-annee#2027/status')).toBe('a-faire');
});
