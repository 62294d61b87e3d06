import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { civil } from '@/lib/dates/civil';
import { changesBetween, type Act } from '@/lib/session/act';
import { CENTRE_ID } from '@/lib/session/centre';
import { LIST_NAMES } from '@/lib/session/centre-lists';
import type { Change } from '@/lib/session/change';
import { checkEntry, withEntry } from '@/lib/session/draft';
import { entryDefault, fieldsOf } from '@/lib/session/entries';
import { foldSession } from '@/lib/session/fold';
import { leafDefault, leafSchema, sessionFrom, sessionLeaves } from '@/lib/session/leaves';
import { union } from '@/lib/session/merge';
import { changesSchema, sessionSchema } from '@/lib/session/record';
import { newSession, type Session } from '@/lib/session/session';
import { attendanceId, isSessionList, newCandidate, newJuror, SESSION_LIST_NAMES, sessionLists } from '@/lib/session/session-lists';
import { inverse } from '@/lib/session/undo';
import { sessionHistories } from '../../arbitraries/session';

const SOUDEUR = newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17'));
const ALICE = newCandidate('alice', 'A. B.');
const BOB = newCandidate('bob', 'C. D.');
const TWO: Session = { ...SOUDEUR, candidates: [ALICE, BOB] };

function act(stamp: number): Act {
  let number = 0;
  return { id: `acte-${String(stamp)}`, session: 's1', stamp, device: 'poste', newId: () => `${String(stamp)}-${String((number += 1))}` };
}

const edit = (stamp: number, before: Session, after: Session): Change[] => changesBetween(act(stamp), sessionLeaves(before), sessionLeaves(after));
const created = (session: Session): Change[] => changesBetween(act(1), new Map(), sessionLeaves(session));

describe('the lists of a session', () => {
  test('are leaves of their own: what is said of a person, and no more', () => {
    const person = { ...ALICE, route: 'vae', sentOn: civil('2027-02-01') } as const;
    expect(edit(2, SOUDEUR, { ...SOUDEUR, candidates: [person] }).map(({ path, from, to }) => [path, from, to])).toEqual([
      ['candidates/alice/label', null, 'A. B.'],
      ['candidates/alice/route', null, 'vae'],
      ['candidates/alice/sentOn', null, '2027-02-01'],
    ]);
  });

  test('come back ordered by id, whatever the order of their changes', () => {
    expect(foldSession('s1', created(TWO).toReversed())).toEqual(TWO);
  });

  test('hold a person of whom only the name is said, and leave out an entry that lacks what it cannot', () => {
    const leaves = new Map(sessionLeaves(SOUDEUR)).set('candidates/alice/label', 'A. B.').set('draws/d1/day', '2027-03-15').set('others/o1/label', 'E. F.');
    expect(sessionFrom('s1', leaves)).toEqual({ ...SOUDEUR, candidates: [ALICE] });
  });

  test('have no name in common with those of a centre', () => {
    expect(LIST_NAMES.filter((name) => isSessionList(name))).toEqual([]);
    expect(isSessionList('toString')).toBe(false);
  });

  test('any history folds to the state it led to, and is sound', () => {
    fc.assert(
      fc.property(sessionHistories('s1'), ({ session, changes }) => {
        expect(foldSession('s1', changes)).toEqual(session);
        expect(z.safeParse(changesSchema, changes).success).toBe(true);
        expect(z.parse(sessionSchema, session)).toEqual(session);
      }),
      { numRuns: 40 },
    );
  });
});

describe('removing a person', () => {
  const removal = (stamp: number) => edit(stamp, TWO, { ...TWO, candidates: [BOB] });

  test('is one change, and what was said of her stays', () => {
    expect(removal(2).map(({ path, from, to }) => [path, from, to])).toEqual([['candidates/alice/removed', false, true]]);
    expect(foldSession('s1', [...created(TWO), ...removal(2)])?.candidates).toEqual([BOB]);
  });

  test('holds in a merge, whatever was edited meanwhile, even later', () => {
    const start = created(TWO);
    const ticked = edit(9, TWO, { ...TWO, candidates: [{ ...ALICE, identity: true }, BOB] });
    expect(foldSession('s1', union([...start, ...removal(2)], [...start, ...ticked]))?.candidates).toEqual([BOB]);
  });

  test('is undone whole, with what was edited meanwhile', () => {
    const ticked = { ...ALICE, identity: true };
    const all = [...created(TWO), ...removal(2), ...edit(3, TWO, { ...TWO, candidates: [ticked, BOB] })];
    const { changes, changedSince } = inverse(act(4), all, removal(2));
    expect(changedSince).toEqual([]);
    expect(foldSession('s1', [...all, ...changes])?.candidates).toEqual([ticked, BOB]);
  });

  test('is how pasting several is undone, in one go; editing one goes back to what it was', () => {
    const pasted = edit(2, SOUDEUR, TWO);
    const all = [...created(SOUDEUR), ...pasted];
    const undone = inverse(act(3), all, pasted).changes;
    expect(undone.map(({ path, to }) => [path, to])).toEqual([
      ['candidates/alice/removed', true],
      ['candidates/bob/removed', true],
    ]);
    expect(foldSession('s1', [...all, ...undone])).toEqual(SOUDEUR);
    const edited = edit(4, TWO, { ...TWO, candidates: [ALICE, { ...BOB, result: 'echec' }] });
    expect(inverse(act(5), [...all, ...edited], edited).changes.map(({ path, from, to }) => [path, from, to])).toEqual([['candidates/bob/result', 'echec', null]]);
  });
});

describe('what is noted of a person on a day', () => {
  const noted = (stamp: number, presence: 'present' | 'retard', signed: boolean) =>
    edit(stamp, SOUDEUR, { ...SOUDEUR, attendance: [{ id: attendanceId('2027-03-15', 'alice'), day: civil('2027-03-15'), person: 'alice', presence, at: null, signed }] });

  test('is one entry, though two devices noted it apart', () => {
    const merged = union([...created(SOUDEUR), ...noted(2, 'present', true)], [...created(SOUDEUR), ...noted(3, 'retard', false)]);
    expect(foldSession('s1', merged)?.attendance).toEqual([
      { id: '2027-03-15.alice', day: '2027-03-15', person: 'alice', presence: 'retard', at: null, signed: true },
    ]);
  });
});

test.each(SESSION_LIST_NAMES)('each field of « %s » is a leaf with what it may hold, and a default unless it cannot lack', (list) => {
  const required = Object.keys(fieldsOf(list)).filter((field) => entryDefault(list, field) === undefined);
  expect(required.length).toBeGreaterThan(0);
  for (const [field, schema] of Object.entries(fieldsOf(list))) {
    expect(leafSchema('s1', `${list}/a/${field}`)).toBe(schema);
    const value = leafDefault('s1', `${list}/a/${field}`);
    expect(value === undefined).toBe(required.includes(field));
    if (value !== undefined) expect(z.safeParse(schema, value).success).toBe(true);
  }
  expect(leafDefault('s1', `${list}/a/removed`)).toBe(false);
  expect(Object.keys(sessionLists[list].defaults).every((field) => Object.hasOwn(fieldsOf(list), field))).toBe(true);
});

test.each([
  'candidates',
  'candidates/a',
  'candidates/a/',
  'candidates/a/birthDate',
  'candidates/a.b/label',
  `candidates/${'a'.repeat(65)}/label`,
  'candidates/__proto__/label',
  'candidates/a/__proto__',
  'candidates/a/label/x',
  'attendance/a/erased',
  'sites/a/name',
])('« %s » is no leaf of a session', (path) => {
  expect(leafSchema('s1', path)).toBeNull();
});

test('nor is a leaf of a session one of the centre', () => {
  expect(leafSchema(CENTRE_ID, 'candidates/a/label')).toBeNull();
});

test.each<[string, unknown, boolean]>([
  ['candidates/a/label', ' ', false],
  ['candidates/a/attempt', 3, true],
  ['candidates/a/attempt', 4, false],
  ['candidates/a/way', 'pigeon', false],
  ['candidates/a/identity', null, false],
  ['jurors/a/tieWith', 'candidat-1', true],
  ['jurors/a/tieWith', 'candidat 1', false],
  ['attendance/2027-03-15.a/at', '09:05', true],
  ['attendance/2027-03-15.a/at', '9:05', false],
  ['attendance/2027-03-15.a/at', '24:00', false],
  ['exams/a/day', null, false],
  ['incidents/a/kind', 'materiel', true],
  ['incidents/a/text', '', false],
  ['candidates/a/removed', false, true],
  ['candidates/a/erased', true, true],
  ['candidates/a/erased', false, false],
  ['incidents/a/erased', true, true],
  ['pvSentWay', 'courrier', true],
  ['pvSentWay', 'pigeon', false],
  ['erasedOn', '2027-06-01', true],
  ['ticks/faire-emarger#2027-03-15/doneAt', '09:05', true],
  ['ticks/faire-emarger#2027-03-15/doneAt', '9h05', false],
])('%s may hold %j: %s', (path, value, sound) => {
  expect(z.safeParse(leafSchema('s1', path) ?? z.never(), value).success).toBe(sound);
});

test('new people say nothing but their name', () => {
  expect([...sessionLeaves({ ...SOUDEUR, candidates: [ALICE], jurors: [newJuror('j', 'E. F.')] })].slice(3)).toEqual([
    ['candidates/alice/label', 'A. B.'],
    ['jurors/j/label', 'E. F.'],
  ]);
});

test('a form’s draft makes an entry, which takes the place of the one of its id', () => {
  const { entry } = checkEntry('candidates', 'alice', { label: ' A. B. ', route: 'vae', identity: true });
  if (entry === null) throw new Error('a sound draft');
  expect(withEntry(TWO, 'candidates', entry).candidates).toEqual([BOB, { ...ALICE, route: 'vae', identity: true }]);
  expect(checkEntry('candidates', 'alice', { label: '', attempt: 7 })).toEqual({ entry: null, errors: { label: 'À remplir.', attempt: 'Pas plus de 3.' } });
});
