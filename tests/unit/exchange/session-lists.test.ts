import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { countedEntries, entryField } from '@/lib/exchange/entry-labels';
import { fieldLabel, leafLabel, partLabel } from '@/lib/exchange/labels';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { NEW_CENTRE } from '@/lib/session/centre';
import { fieldsOf } from '@/lib/session/entries';
import { newCandidate, newJuror, NO_SESSION_LISTS, SESSION_LIST_NAMES } from '@/lib/session/session-lists';
import { changeOf, CREATED, fileOf, plain, read, refusal, SOUDEUR } from './files';

const PEOPLE = {
  candidates: [{ id: 'c1', label: 'A. B.', proofOn: '2027-02-04' }],
  jurors: [{ id: 'j1', label: 'C. D.', tie: true, tieWith: 'c1' }],
  others: [{ id: 'o1', label: 'E. F.', role: 'formateur' }],
  attendance: [{ id: '2027-03-15.c1', day: '2027-03-15', person: 'c1', at: '09:05' }],
  exams: [{ id: 'e1', day: '2027-03-15', label: 'Mise en situation' }],
  incidents: [{ id: 'i1', day: '2027-03-15', kind: 'retard', text: 'Retard de vingt minutes' }],
  draws: [{ id: 'd1', day: '2027-03-15', candidate: 'c1' }],
};

const one = (keys: object) => read(fileOf([{ ...SOUDEUR, ...keys }]));

describe('the lists of a session', () => {
  test('are read with an id and what an entry cannot lack, without a history', () => {
    expect(one(PEOPLE).sessions[0]?.session).toMatchObject({
      candidates: [{ ...newCandidate('c1', 'A. B.'), proofOn: '2027-02-04' }],
      jurors: [{ ...newJuror('j1', 'C. D.'), tie: true, tieWith: 'c1' }],
      others: PEOPLE.others,
      attendance: [{ id: '2027-03-15.c1', day: '2027-03-15', person: 'c1', presence: null, at: '09:05', signed: false }],
      exams: [{ id: 'e1', day: '2027-03-15', label: 'Mise en situation', start: null, end: null, returned: false, destroyed: false }],
      incidents: [{ id: 'i1', day: '2027-03-15', kind: 'retard', at: null, text: 'Retard de vingt minutes' }],
      draws: [{ id: 'd1', day: '2027-03-15', candidate: 'c1', at: null }],
    });
    expect(one(PEOPLE).notes).toEqual([]);
  });

  test('may be left out, which says nothing of them', () => {
    const { session, changes } = one({}).sessions[0] ?? {};
    expect(session).toMatchObject(NO_SESSION_LISTS);
    expect(changes?.map(({ path }) => path)).toEqual(['end', 'start', 'title']);
  });

  test('stand for one change per field that is said', () => {
    const changes = one({ candidates: PEOPLE.candidates }).sessions[0]?.changes ?? [];
    expect(changes.filter(({ path }) => path.includes('/')).map(({ path, to }) => [path, to])).toEqual([
      ['candidates/c1/label', 'A. B.'],
      ['candidates/c1/proofOn', '2027-02-04'],
    ]);
  });

  test('are written by id, each entry on one line, its fields in the order of their table', () => {
    const { session, changes } = one({ others: [{ id: 'b', role: 'comedien', label: 'B.' }, { id: 'a', role: 'surveillant', label: 'A.' }] }).sessions[0] ?? {};
    if (session === undefined || changes === undefined) throw new Error('one session');
    const document = exportDocument({
      sessions: [{ session: { ...session, others: session.others.toReversed() }, changes }],
      centre: { centre: NEW_CENTRE, changes: [] },
      exportedAt: '2026-11-22T10:00:00.000Z',
      today: civil('2026-11-22'),
    });
    expect(writeDocument(document)).toContain(
      '   "others": [\n    {"id":"a","label":"A.","role":"surveillant"},\n    {"id":"b","label":"B.","role":"comedien"}\n   ],\n',
    );
  });

  test('where fields and changes differ, the changes hold and a note says so', () => {
    const label = changeOf('s1', 'c4', 1000, 'candidates/c1/label', 'A. B.');
    const read = one({ candidates: [{ id: 'c2', label: 'C. D.' }], changes: [...CREATED, label] });
    expect(read.sessions[0]?.session.candidates).toEqual([newCandidate('c1', 'A. B.')]);
    expect(read.notes.map(plain)).toEqual([
      'Session 1 (« Soudeur ») : les champs ne disent pas la même chose que les modifications, qui l’emportent : ' +
        'candidat, nom ou initiales (« C. D. » dans le champ, « null » retenu), candidat, nom ou initiales (« null » dans le champ, « A. B. » retenu).',
    ]);
  });

  test('a key that no entry has is said, and not taken over', () => {
    expect(one({ candidates: [{ id: 'c1', label: 'A. B.', birthDate: '1990-01-01' }] }).notes.map(plain)).toEqual([
      'Session 1 (« Soudeur ») : cette version de Jalon ne connaît pas le champ « candidates/…/birthDate », qui n’est pas repris.',
    ]);
  });
});

describe('who is named and in no list', () => {
  test('is said, and kept as it is', () => {
    const { notes, sessions } = one({ jurors: PEOPLE.jurors, attendance: PEOPLE.attendance, draws: PEOPLE.draws });
    expect(notes.map(plain)).toEqual([
      'Session 1 (« Soudeur ») : Jalon n’y trouve pas qui est nommé là : juré 1, candidat avec qui il a un lien (« c1 »), ' +
        'présence 1, personne (« c1 »), tirage au sort 1, candidat tiré au sort (« c1 »).',
    ]);
    expect(sessions[0]?.session.draws).toMatchObject([{ candidate: 'c1' }]);
  });

  test('is not a stranger for having been removed', () => {
    const past = [['label', 'A. B.'], ['removed', true]] as const;
    const changes = past.map(([field, to]) => changeOf('s1', `x-${field}`, 1000, `candidates/c1/${field}`, to));
    const draw = [['day', '2027-03-15'], ['candidate', 'c1']] as const;
    const drawn = draw.map(([field, to]) => changeOf('s1', `d-${field}`, 1000, `draws/d1/${field}`, to));
    expect(one({ draws: PEOPLE.draws, changes: [...CREATED, ...changes, ...drawn] }).notes).toEqual([]);
  });
});

describe('a list is refused in words', () => {
  const at = 'Session 1 (« Soudeur »), ';
  test.each<[object, string]>([
    [{ candidates: [{ id: 'c1' }] }, `${at}candidat 1, nom ou initiales : cette information manque. Mettez un texte.`],
    [
      { candidates: [...PEOPLE.candidates, { id: 'c2', label: 'C.' }, { id: 'c3', label: 'D.', proofOn: 'hier' }] },
      `${at}candidat 3, preuve reçue le : « hier » n’est pas un jour. Écrivez un jour, AAAA-MM-JJ, comme 2027-03-15.`,
    ],
    [{ candidates: [{ id: 'c1', label: 'A.', proofOn: 3 }] }, `${at}candidat 1, preuve reçue le : « 3 » n’est pas un texte. Écrivez un jour, AAAA-MM-JJ, comme 2027-03-15.`],
    [
      { candidates: [{ id: 'jean.dupont', label: 'A.' }] },
      `${at}candidat 1, identifiant : « jean.dupont » n’est pas un identifiant. Mettez 1 à 64 lettres sans accent, chiffres ou tirets, en commençant par une lettre ou un chiffre.`,
    ],
    [
      { others: [PEOPLE.others[0], PEOPLE.others[0]] },
      `${at}autre personne 2, identifiant : « o1 » est déjà pris dans cette liste. Retirez l’une des deux lignes, ou donnez-lui un autre identifiant.`,
    ],
    [{ attendance: [{ ...PEOPLE.attendance[0], at: '9h05' }] }, `${at}présence 1, heure d’arrivée : « 9h05 » n’est pas une heure. Écrivez une heure, HH:MM, comme 09:05.`],
    [{ incidents: [{ ...PEOPLE.incidents[0], kind: 'pluie' }] }, `${at}incident 1, nature : « pluie » n’est pas une valeur connue. Mettez l’une de ces valeurs : retard, absence, fraude, carence, materiel, autre.`],
    [{ jurors: [{ id: 'j1', label: 'C.', erased: false }] }, `${at}juré 1, effacement des données personnelles : « false » n’est pas une valeur connue. Mettez : true.`],
    [{ exams: {} }, `${at}épreuves : « {} » n’est pas une liste. Mettez une liste.`],
  ])('%o', (keys, sentence) => {
    expect(refusal(fileOf([{ ...SOUDEUR, ...keys }]))).toEqual([sentence]);
  });

  test('in its changes too: a time is a time, and no entry has a leaf of another list', () => {
    const wrong = [changeOf('s1', 'c4', 1000, 'ticks/faire-emarger#2027-03-15/doneAt', '25:00'), changeOf('s1', 'c5', 1000, 'sites/a/name', 'Lyon')];
    expect(refusal(fileOf([{ ...SOUDEUR, changes: [...CREATED, ...wrong] }]))).toEqual([
      expect.stringContaining('heure), valeur d’après : « 25:00 » n’est pas une heure. Écrivez une heure, HH:MM, comme 09:05.'),
      expect.stringContaining('cette version de Jalon ne connaît pas le champ « sites/a/name »'),
    ]);
  });
});

describe('in words', () => {
  test.each([
    ['candidates', 'candidats'],
    ['candidates/c1/proofOn', 'candidat, preuve reçue le'],
    ['jurors/j1/removed', 'juré, retrait'],
    ['jurors/j1/erased', 'juré, effacement des données personnelles'],
    ['exams/e1/start', 'épreuve, début'],
    ['exams/e1/toString', 'épreuve, champ « toString »'],
    ['ticks/faire-emarger#2027-03-15/doneAt', 'tâche « Faire émarger les candidats » (2027-03-15), heure'],
    ['erasedOn', 'effacement des données personnelles'],
  ])('%s is « %s »', (path, label) => {
    expect(plain(leafLabel('s1', path))).toBe(label);
  });

  test('an entry goes by its name where that is known, and a leaf of it says its own part alone', () => {
    expect(plain(leafLabel('s1', 'candidates/c1/proofOn', 'A. B.'))).toBe('candidat « A. B. », preuve reçue le');
    expect(partLabel('candidates/c1/proofOn')).toBe('preuve reçue le');
    expect(partLabel('routes/vae')).toBeNull();
  });

  test('leaves of entries are counted by list, entries by what they are', () => {
    expect(fieldLabel('s1', 'draws/d1/at')).toBe('tirages au sort');
    expect(plain(countedEntries('jurors', 1))).toBe('1 juré');
    expect(plain(countedEntries('others', 2))).toBe('2 autres personnes');
  });

  test('every field of every list has a French name', () => {
    for (const list of SESSION_LIST_NAMES) {
      expect(leafLabel('s1', list)).not.toContain('champ');
      for (const field of ['id', ...Object.keys(fieldsOf(list)), 'removed', 'erased']) expect(entryField(list, field)).not.toContain('champ');
    }
  });
});
