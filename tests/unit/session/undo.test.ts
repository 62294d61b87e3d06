import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { changeOf, changesBetween, type Act } from '@/lib/session/act';
import type { Change } from '@/lib/session/change';
import { foldSession, lastStamp } from '@/lib/session/fold';
import { sessionLeaves } from '@/lib/session/leaves';
import { newSession } from '@/lib/session/session';
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

test('undoing what changed nothing writes nothing', () => {
  const idle = [changeOf(actAfter(CREATED, 'rien'), 'site', null, null)];
  const all = [...CREATED, ...idle];
  expect(inverse(actAfter(all, 'annulation'), all, idle)).toEqual({ changes: [], changedSince: [] });
});
