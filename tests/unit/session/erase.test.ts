import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { changeOf, changesBetween, type Act } from '@/lib/session/act';
import type { Change } from '@/lib/session/change';
import { erasureOf } from '@/lib/session/entries';
import { isErasure, isPersonal, withoutErased } from '@/lib/session/erase';
import { foldSession } from '@/lib/session/fold';
import { sessionLeaves } from '@/lib/session/leaves';
import { union } from '@/lib/session/merge';
import { newSession, type Session } from '@/lib/session/session';
import { newCandidate, newJuror } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';
import { inverse } from '@/lib/session/undo';

function act(stamp: number): Act {
  let number = 0;
  return { id: `acte-${String(stamp)}`, session: 's1', stamp, device: 'poste', newId: () => `${String(stamp)}-${String((number += 1))}` };
}

const WHOLE: Session = {
  ...newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17')),
  responsable: 'Mme Perrin',
  suppleant: 'M. Petit',
  notes: 'Appeler Mme Perrin',
  pvObservations: 'Retard d’Alice',
  candidates: [{ ...newCandidate('alice', 'Alice Martin'), route: 'vae', result: 'reussite' }, { ...newCandidate('bob', 'Bob Durand'), identity: true }],
  jurors: [{ ...newJuror('jure', 'Chloé Lemoine'), employer: 'Métallerie', answer: 'oui' }],
  incidents: [{ id: 'i1', day: civil('2027-03-15'), kind: 'retard', at: '09:20', text: 'Alice Martin en retard' }],
  ticks: { 'commander-dte#': { ...EMPTY_TICK, status: 'fait', doneBy: 'Mme Perrin', who: 'M. Petit', observation: 'Vu avec Alice' } },
};
const WRITTEN = changesBetween(act(5), new Map(), sessionLeaves(WHOLE));
const NAMES = /Perrin|Petit|Alice|Bob|Chloé|Métallerie/u;

const onAlice = (stamp: number): Change => changeOf(act(stamp), erasureOf('candidates', 'alice'), false, true);
const onAll = (stamp: number): Change => changeOf(act(stamp), 'erasedOn', null, '2027-06-01');

test.each([
  ['candidates/a/label', true],
  ['candidates/a/result', false],
  ['jurors/a/employer', true],
  ['others/a/label', true],
  ['others/a/role', false],
  ['exams/a/label', false],
  ['incidents/a/text', true],
  ['incidents/a/kind', false],
  ['ticks/commander-dte#/who', true],
  ['ticks/commander-dte#/doneBy', true],
  ['ticks/commander-dte#/observation', true],
  ['ticks/commander-dte#/doneOn', false],
  ['ticks/commander-dte#/steps/who', false],
  ['responsable', true],
  ['notes', true],
  ['pvObservations', true],
  ['title', false],
  ['erasedOn', false],
])('%s may say who somebody is: %s', (path, personal) => {
  expect(isPersonal(path)).toBe(personal);
});

test('a mark erases, taking one back does not', () => {
  expect(isErasure({ path: 'erasedOn', to: '2027-06-01' })).toBe(true);
  expect(isErasure({ path: 'candidates/a/erased', to: true })).toBe(true);
  expect(isErasure({ path: 'erasedOn', to: null })).toBe(false);
  expect(isErasure({ path: 'candidates/a/removed', to: true })).toBe(false);
});

test('where nothing was erased, the changes are the very same list', () => {
  expect(withoutErased(WRITTEN)).toBe(WRITTEN);
});

describe('erasing one person', () => {
  const erased = union(WRITTEN, [onAlice(6)]);

  test('takes away what says who she is, and leaves what came of it', () => {
    expect(erased.some(({ to, id }) => to === 'Alice Martin' || id.includes('Alice'))).toBe(false);
    expect(foldSession('s1', erased)?.candidates).toEqual([
      { ...newCandidate('alice', 'Données effacées'), route: 'vae', result: 'reussite' },
      { ...newCandidate('bob', 'Bob Durand'), identity: true },
    ]);
  });

  test('leaves the others, and the session, as they are', () => {
    expect(foldSession('s1', erased)).toEqual({ ...WHOLE, candidates: foldSession('s1', erased)?.candidates });
  });

  test('wins over a name written later, elsewhere', () => {
    const renamed = changeOf(act(99), 'candidates/alice/label', 'Alice Martin', 'Alice Roux');
    expect(union([...WRITTEN, renamed], erased)).toEqual(erased);
  });

  test('of one session says nothing of the same id in another', () => {
    const other = { ...changeOf(act(5), 'candidates/alice/label', null, 'Alice Martin'), session: 's2' };
    expect(withoutErased([other, onAlice(6)])).toContain(other);
  });

  test('of a juror leaves no employer', () => {
    const mark = changeOf(act(6), erasureOf('jurors', 'jure'), false, true);
    expect(foldSession('s1', union(WRITTEN, [mark]))?.jurors).toEqual([{ ...newJuror('jure', 'Données effacées'), answer: 'oui' }]);
  });
});

describe('erasing a whole session', () => {
  const erased = union(WRITTEN, [onAll(6)]);

  test('leaves no name in any change', () => {
    expect(JSON.stringify(erased)).not.toMatch(NAMES);
  });

  test('leaves the people, the incident and the tick, unnamed', () => {
    expect(foldSession('s1', erased)).toMatchObject({
      erasedOn: '2027-06-01',
      responsable: null,
      notes: null,
      candidates: [{ id: 'alice', label: 'Données effacées', result: 'reussite' }, { id: 'bob', label: 'Données effacées' }],
      jurors: [{ label: 'Données effacées', employer: null, answer: 'oui' }],
      incidents: [{ kind: 'retard', at: '09:20', text: 'Données effacées' }],
      ticks: { 'commander-dte#': { status: 'fait', doneBy: null, who: null, observation: null } },
    });
  });

  test('is not taken back by a change that says so, and wins whatever its stamp', () => {
    const back = changeOf(act(99), 'erasedOn', '2027-06-01', null);
    expect(union([...WRITTEN, back], [onAll(1)])).toEqual(union(WRITTEN, [onAll(1)]));
  });

  test('holds for who comes later', () => {
    const later = act(7);
    const late = [changeOf(later, 'candidates/carol/label', null, 'Carol'), changeOf(later, 'candidates/carol/route', null, 'autre')];
    const session = foldSession('s1', union(erased, late));
    expect(session?.candidates.find(({ id }) => id === 'carol')).toEqual({ ...newCandidate('carol', 'Données effacées'), route: 'autre' });
  });
});

describe('undoing', () => {
  test('an older edit of somebody erased brings no name back', () => {
    const edit = act(6);
    const renamed = [changeOf(edit, 'candidates/alice/label', 'Alice Martin', 'Alice Roux'), changeOf(edit, 'candidates/alice/route', 'vae', 'autre')];
    const all = union([...WRITTEN, ...renamed], [onAlice(7)]);
    const { changes } = inverse(act(8), all, renamed);
    expect(changes.map(({ path, to }) => [path, to])).toEqual([['candidates/alice/route', 'vae']]);
    expect(union(all, changes).filter(({ path }) => path === 'candidates/alice/label')).toEqual([]);
  });

  test('what erased is not taken back, while what was written with it is', () => {
    const imported = act(6);
    const written = [
      changeOf(imported, 'site', null, 'Lyon'),
      changeOf(imported, erasureOf('candidates', 'alice'), false, true),
      changeOf(imported, 'erasedOn', null, '2027-06-01'),
    ];
    expect(inverse(act(7), union(WRITTEN, written), written).changes.map(({ path, to }) => [path, to])).toEqual([['site', null]]);
  });

  test('an edit of everybody else goes as ever', () => {
    const all = union(WRITTEN, [onAlice(6)]);
    const edited = changesBetween(act(7), sessionLeaves(WHOLE), sessionLeaves({ ...WHOLE, candidates: WHOLE.candidates.map((one) => (one.id === 'bob' ? { ...one, identity: false } : one)) }));
    expect(inverse(act(8), [...all, ...edited], edited).changes.map(({ path, to }) => [path, to])).toEqual([['candidates/bob/identity', true]]);
  });
});
