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

describe('a change of a person', () => {
  const alice = [
    change('p1', 2, 'candidates/c1/label', 'Alice'),
    change('p1', 2, 'candidates/c1/route', 'vae'),
    change('p1', 2, 'jurors/j1/label', 'Bob'),
  ];
  const titles = (changes: readonly Change[]) => first(changes).topics.map(({ title }) => plain(title ?? ''));

  test('is told under her name, the session first, then person by person, then the tasks', () => {
    const act = first([
      ...alice,
      change('p2', 3, 'ticks/commander-dte#/status', 'fait'),
      change('p2', 3, 'jurors/j1/answer', 'oui'),
      change('p2', 3, 'candidates/c1/proofOn', '2027-02-04'),
      change('p2', 3, 'candidates/c1/sentOn', '2027-02-01'),
      change('p2', 3, 'site', 'Lyon'),
    ]);
    expect(act.topics.map(({ title, lines: told }) => [title === null ? null : plain(title), told.map(({ label }) => label)])).toEqual([
      [null, ['lieu']],
      ['Candidat : Alice', ['convocation envoyée le', 'preuve reçue le']],
      ['Juré : Bob', ['réponse']],
      ['Commander les dossiers techniques d’évaluation dans CERES', ['statut']],
    ]);
  });

  test('says the name that she has now, even removed', () => {
    const renamed = [...alice, change('p2', 3, 'candidates/c1/label', 'Alice M.'), change('p3', 4, 'candidates/c1/removed', true)];
    expect(titles(renamed)).toEqual(['Candidat : Alice M.']);
  });

  test('names her in what is noted of her, and in a task that is hers', () => {
    const noted = [
      change('p2', 3, 'attendance/2027-03-15.c1/day', '2027-03-15'),
      change('p2', 3, 'attendance/2027-03-15.c1/person', 'c1'),
      change('p2', 3, 'draws/d1/candidate', 'c1'),
      change('p2', 3, 'exams/e1/label', 'Mise en situation'),
      change('p2', 3, 'incidents/i1/kind', 'materiel'),
      change('p2', 3, 'ticks/entretien-partiels#c1/status', 'fait'),
    ];
    expect(titles([...alice, ...noted])).toEqual([
      'Présence : Alice, lun. 15 mars 2027',
      'Épreuve : Mise en situation',
      'Incident : matériel',
      'Tirage au sort : Alice',
      expect.stringMatching(/, Alice$/u),
    ]);
  });

  test('says « Données effacées » once they are, one by one or all at once, and that is not to be undone', () => {
    const [one, all] = [change('p2', 3, 'candidates/c1/erased', true), change('p2', 3, 'erasedOn', '2027-06-01')];
    const after = change('p3', 4, 'candidates/c1/sentOn', '2027-02-01');
    expect(titles([...alice, one, after])).toEqual(['Candidat : Données effacées']);
    expect(titles([...alice, all, after])).toEqual(['Candidat : Données effacées']);
    expect(lines(first([...alice, one])).map(({ undoable }) => undoable)).toEqual(['for-good']);
    expect(lines(first([...alice, all])).map(({ undoable }) => undoable)).toEqual(['for-good']);
  });

  test('does not show what was erased, should a journal still hold it', () => {
    expect(JSON.stringify(tell([...alice, change('p2', 3, 'candidates/c1/erased', true)]))).not.toContain('Alice');
  });

  test('that brought her into the list can be undone: she is removed', () => {
    expect(lines(first(alice)).map(({ undoable }) => undoable)).toEqual(['yes', 'yes', 'yes']);
  });

  test('of somebody whom nothing names is told all the same', () => {
    expect(titles([change('p2', 3, 'draws/d1/candidate', 'inconnu')])).toEqual(['Tirage au sort']);
  });
});
