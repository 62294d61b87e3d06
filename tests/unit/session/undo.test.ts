import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { changeOf, changesBetween, type Act } from '@/lib/session/act';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldCentre, foldSession, lastStamp } from '@/lib/session/fold';
import { centreLeaves, sessionLeaves } from '@/lib/session/leaves';
import { newSession } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { inverse } from '@/lib/session/undo';
import { edits, sessionHistories } from '../../arbitraries/session';

function actAfter(changes: readonly Change[], id: string): Act {
  let number = 0;
  return {
    id,
    session: 's1',
    stamp: lastStamp(changes) + 1,
    device: 'poste',
    newId: () => `${id}-${String((number += 1))}`,
  };
}

const SOUDEUR = newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17'));
const CREATED = changesBetween(actAfter([], 'creation'), new Map(), sessionLeaves(SOUDEUR));

test('undoing a tick brings back what held before it', () => {
  const tick = [changeOf(actAfter(CREATED, 'coche'), 'ticks/commander-dte#/status', 'a-faire', 'fait')];
  const all = [...CREATED, ...tick];
  const undo = inverse(actAfter(all, 'annulation'), all, tick);
  expect(undo.changes.map(({ path, from, to }) => [path, from, to])).toEqual([['ticks/commander-dte#/status', 'fait', 'a-faire']]);
  expect(undo.changedSince).toEqual([]);
  expect(foldSession('s1', [...all, ...undo.changes])).toEqual(SOUDEUR);
});

test('undoing a tick of the centre takes back that tick, and leaves the others', () => {
  const act = (stamp: number, id: string) => ({ ...actAfter([], id), session: CENTRE_ID, stamp });
  const ticked = (...keys: string[]) => ({
    ...NEW_CENTRE,
    ticks: Object.fromEntries(keys.map((key) => [key, { ...EMPTY_TICK, status: 'fait' as const, doneOn: civil('2027-01-12') }])),
  });
  const [one, both] = [ticked('programmer-annee#2027'), ticked('programmer-annee#2027', 'programmer-annee#2028')];
  const first = changesBetween(act(1, 'premier'), centreLeaves(NEW_CENTRE), centreLeaves(one));
  const second = changesBetween(act(2, 'second'), centreLeaves(one), centreLeaves(both));
  const all = [...first, ...second];
  const { changes: back, changedSince } = inverse(act(3, 'annulation'), all, second);
  expect(changedSince).toEqual([]);
  expect(foldCentre([...all, ...back])).toEqual(one);
});

test('an undo is undone like any act', () => {
  const tick = [changeOf(actAfter(CREATED, 'coche'), 'ticks/commander-dte#/status', 'a-faire', 'fait')];
  const ticked = [...CREATED, ...tick];
  const undone = [...ticked, ...inverse(actAfter(ticked, 'annulation'), ticked, tick).changes];
  const redo = inverse(
    actAfter(undone, 'retour'),
    undone,
    undone.filter(({ act }) => act === 'annulation'),
  );
  expect(foldSession('s1', [...undone, ...redo.changes])).toEqual(foldSession('s1', ticked));
});

test('the inverse of the last act restores the state before it exactly', () => {
  const withLastAct = sessionHistories('s1').chain(({ session, changes }) =>
    edits('s1', changes, 'z', 1).map((last) => ({ before: session, changes, last })),
  );
  fc.assert(
    fc.property(withLastAct, ({ before, changes, last }) => {
      const all = [...changes, ...last];
      const { changes: back, changedSince } = inverse(actAfter(all, 'annulation'), all, last);
      expect(changedSince).toEqual([]);
      expect(foldSession('s1', [...all, ...back])).toEqual(before);
    }),
  );
});

test('a leaf that changed since stays as it is, and is named', () => {
  const move = actAfter(CREATED, 'report');
  const moved = [changeOf(move, 'start', '2027-03-15', '2027-03-16'), changeOf(move, 'end', '2027-03-17', '2027-03-18')];
  const since = [changeOf(actAfter([...CREATED, ...moved], 'reprise'), 'end', '2027-03-18', '2027-03-19')];
  const all = [...CREATED, ...moved, ...since];
  const undo = inverse(actAfter(all, 'annulation'), all, moved);
  expect(undo.changedSince).toEqual(['end']);
  expect(foldSession('s1', [...all, ...undo.changes])).toMatchObject({ start: '2027-03-15', end: '2027-03-19' });
});

test('undoing what brought a session into being removes it, and loses nothing', () => {
  const undo = inverse(actAfter(CREATED, 'annulation'), CREATED, CREATED);
  expect(undo.changes.map(({ path, to }) => [path, to])).toEqual([['removed', true]]);
  expect(foldSession('s1', [...CREATED, ...undo.changes])).toEqual({ ...SOUDEUR, removed: true });
});

test('undoing what brought a session into being removes it, its days having been moved since or not', () => {
  const moved = { ...SOUDEUR, start: civil('2027-04-12'), end: civil('2027-04-14') };
  const all = [...CREATED, ...changesBetween(actAfter(CREATED, 'report'), sessionLeaves(SOUDEUR), sessionLeaves(moved))];
  const undo = inverse(actAfter(all, 'annulation'), all, CREATED);
  expect(undo.changes.map(({ path, to }) => [path, to])).toEqual([['removed', true]]);
  expect(undo.changedSince).toEqual(['start', 'end']);
  expect(foldSession('s1', [...all, ...undo.changes])).toEqual({ ...moved, removed: true });
});

test.each([
  ['first', { start: civil('2027-04-12'), end: civil('2027-04-14') }, { end: civil('2027-06-02') }, { start: civil('2027-05-31') }],
  ['last', { start: civil('2027-02-01'), end: civil('2027-02-03') }, { start: civil('2027-01-04') }, { end: civil('2027-01-05') }],
])('undoing a move whose %s day was moved on since leaves both days, and says so', (_day, moved, other, since) => {
  const edited = (changes: readonly Change[], id: string, patch: object): Change[] => {
    const was = foldSession('s1', changes) ?? SOUDEUR;
    return [...changes, ...changesBetween(actAfter(changes, id), sessionLeaves(was), sessionLeaves({ ...was, ...patch }))];
  };
  const all = edited(edited(edited(CREATED, 'report', { ...moved, site: 'Atelier' }), 'autre', other), 'suite', since);
  const undo = inverse(actAfter(all, 'annulation'), all, all.filter(({ act }) => act === 'report'));
  expect(undo.changes.map(({ path }) => path)).toEqual(['site']);
  expect([...undo.changedSince].sort()).toEqual(['end', 'start']);
});

test('undoing what changed nothing writes nothing', () => {
  const idle = [changeOf(actAfter(CREATED, 'rien'), 'site', null, null)];
  const all = [...CREATED, ...idle];
  expect(inverse(actAfter(all, 'annulation'), all, idle)).toEqual({ changes: [], changedSince: [] });
});
