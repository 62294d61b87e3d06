import { describe, expect, test } from 'vitest';
import { countOf, historyOf, type HistoryAct } from '@/lib/exchange/history';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newOwnRule } from '@/lib/session/centre-lists';
import type { Change } from '@/lib/session/change';
import { ownRuleId } from '@/lib/session/own-rule-id';
import type { Scalar } from '@/lib/session/values';
import { plain } from './files';

let made = 0;

/** One change of one act, an hour an act. */
function change(act: string, stamp: number, path: string, to: Scalar, said: Partial<Change> = {}): Change {
  made += 1;
  return { id: `c${String(made)}`, act, session: 's1', stamp, device: 'ici', path, from: null, to, ...said };
}

const CREATED = [change('a1', 1, 'title', 'Soudeur'), change('a1', 1, 'start', '2027-03-15'), change('a1', 1, 'end', '2027-03-17')];

const tell = (changes: readonly Change[], centre = NEW_CENTRE) => historyOf([...CREATED, ...changes], centre);
const first = (changes: readonly Change[]): HistoryAct => {
  const [act] = tell(changes);
  if (act === undefined) throw new Error('no act');
  return act;
};
const lines = (act: HistoryAct) => act.topics.flatMap((topic) => topic.lines);

test('acts come newest first, whatever the order of their changes', () => {
  const changes = [change('a3', 3, 'notes', 'b'), change('a2', 2, 'notes', 'a')];
  expect(tell(changes).map(({ act }) => act)).toEqual(['a3', 'a2', 'a1']);
});

test('an act says when, on which device, and its changes by what they are about', () => {
  const act = first([
    change('a2', 5, 'ticks/commander-dte#/doneOn', '2027-02-01', { device: 'autre' }),
    change('a2', 5, 'ticks/commander-dte#/status', 'fait', { device: 'autre' }),
    change('a2', 5, 'site', 'atelier', { device: 'autre' }),
  ]);
  expect(act).toMatchObject({ stamp: 5, device: 'autre' });
  expect(act.topics.map(({ title, lines: told }) => [title, told.map(({ label }) => label)])).toEqual([
    [null, ['lieu']],
    ['Commander les dossiers techniques d’évaluation dans CERES', ['statut', 'fait le']],
  ]);
});

test('a task of a day says its day; a task of the centre’s own, its title; a step, its own', () => {
  const own = { ...newOwnRule('parking', 'Réserver le parking'), days: -10 };
  const acts = tell(
    [
      change('a2', 2, 'ticks/faire-emarger#2027-03-15/status', 'fait'),
      change('a3', 3, `ticks/${ownRuleId('parking')}#/status`, 'fait'),
      change('a4', 4, 'ticks/creer-session-ceres#/steps/dates-exactes', true),
    ],
    { ...NEW_CENTRE, ownRules: [own] },
  );
  expect(acts.slice(0, 3).map(({ topics }) => plain(topics[0]?.title ?? ''))).toEqual([
    'Créer la session dans CERES',
    'Réserver le parking',
    'Faire émarger les candidats, lun. 15 mars 2027',
  ]);
  expect(plain(acts[0]?.topics[0]?.lines[0]?.label ?? '')).toBe('étape « Saisir les dates exactes de début et de fin »');
});

describe('what a change started from', () => {
  test('is what was written before it', () => {
    const [line] = lines(first([change('a2', 2, 'site', 'atelier'), change('a3', 3, 'site', 'Brest', { from: 'inconnu' })]));
    expect(line?.from).toBe('atelier');
  });

  test('is what it says itself where nothing was', () => {
    expect(lines(first([change('a2', 2, 'site', 'Brest', { from: 'atelier' })]))[0]?.from).toBe('atelier');
  });

  test('is what the field holds until somebody says otherwise', () => {
    expect(lines(first([change('a2', 2, 'ticks/commander-dte#/status', 'fait')]))[0]?.from).toBe('a-faire');
    expect(lines(first([change('a2', 2, 'site', 'Brest')]))[0]?.from).toBeNull();
  });
});

describe('a change can be undone by itself', () => {
  test('while nobody has changed the field since', () => {
    const acts = tell([change('a2', 2, 'site', 'atelier'), change('a3', 3, 'site', 'Brest')]);
    expect(acts.slice(0, 2).map((act) => lines(act)[0]?.undoable)).toEqual(['yes', 'changed-since']);
  });

  test('unless the session could not be without it', () => {
    const acts = tell([change('a2', 2, 'start', '2027-03-14')]);
    expect(acts.map((act) => lines(act).map(({ undoable }) => undoable))).toEqual([['yes'], ['founding', 'changed-since', 'founding']]);
  });
});

test('what moved nothing is not told, nor an act of such alone', () => {
  const said = [change('a2', 2, 'site', 'Brest'), change('a3', 3, 'site', 'Brest'), change('a4', 4, 'notes', null), change('a4', 4, 'transport', true)];
  const acts = tell(said);
  expect(acts.map(({ act }) => act)).toEqual(['a4', 'a2', 'a1']);
  expect(lines(first(said)).map(({ label }) => label)).toEqual(['titre de transport']);
  expect(countOf(acts)).toBe(5);
});
