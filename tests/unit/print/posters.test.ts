import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { ATTENDANCE } from '@/lib/print/attendance';
import { POSTERS } from '@/lib/print/posters';
import { scheduleOf } from '@/lib/print/schedule';
import { NOTHING_TYPED } from '@/lib/print/typed';
import { ERASED_NAME } from '@/lib/session/entries';
import { sessionLists, type Exam, type Result } from '@/lib/session/session-lists';
import { centres, sessions } from '../../arbitraries/session';
import { candidate, fieldsOf, juror, onlySheet, paper, plain, printing, rowsOf, tableOf, textOf, TODAY } from './papers';

const MON = '2027-03-15';
const exam = (id: string, day: string, label: string, start: string | null): Exam => ({ id, day: civil(day), label, ...sessionLists.exams.defaults, start });
const rows = (id: string, of: ReturnType<typeof printing>) => rowsOf(tableOf(onlySheet(id, of)));

describe('the calendar of the exams', () => {
  test('of which nothing is known has lines to fill by hand, for each day', () => {
    const blank = rows('calendrier', printing());
    expect(blank.map(([day]) => day)).toEqual(['lundi 15 mars 2027', 'mardi 16 mars 2027', 'mercredi 17 mars 2027'].flatMap((day) => [day, day, day, day]));
    expect(blank.every(([, ...rest]) => rest.every((cell) => cell === null))).toBe(true);
  });

  test('says the day, the hour, the nature and the place of each exam that the session has, in their order', () => {
    const exams = [exam('a', '2027-03-16', 'Entretien final', null), exam('b', MON, 'Mise en situation', '13:30'), exam('c', MON, 'Questionnaire', '09:05')];
    expect(rows('calendrier', printing({ exams, site: 'Lyon' }))).toEqual([
      ['lundi 15 mars 2027', '9 h 05', 'Questionnaire', 'Lyon'],
      ['lundi 15 mars 2027', '13 h 30', 'Mise en situation', 'Lyon'],
      ['mardi 16 mars 2027', null, 'Entretien final', 'Lyon'],
    ]);
  });

  test('says what was typed, and then nothing else', () => {
    const schedule = [
      { day: MON, time: '08:00', nature: ' Soudage ', place: 'Atelier' },
      { day: '', time: '', nature: '', place: ' ' },
      { day: '2027-03-17', time: '', nature: '', place: '' },
    ];
    const exams = [exam('b', MON, 'Mise en situation', '13:30')];
    expect(rows('calendrier', printing({ exams }, { typed: { schedule, place: 'Salle 4' } }))).toEqual([
      ['lundi 15 mars 2027', '8 h', 'Soudage', 'Atelier'],
      ['mercredi 17 mars 2027', null, null, 'Salle 4'],
    ]);
    expect(scheduleOf(printing({ exams }).plan, { schedule: [] })).toHaveLength(1);
  });

  test('says where, or leaves it blank', () => {
    expect(fieldsOf(onlySheet('calendrier', printing()))).toEqual({ Lieu: null });
    expect(fieldsOf(onlySheet('calendrier', printing({ site: 'Lyon' })))).toEqual({ Lieu: 'Lyon' });
  });
});

describe('the order of passage', () => {
  test('is blank until it is typed, with as many lines as candidates', () => {
    expect(rows('ordre', printing({ candidateCount: 3 }))).toEqual([
      ['1', null, null, null],
      ['2', null, null, null],
      ['3', null, null, null],
    ]);
    expect(rows('ordre', printing())).toHaveLength(12);
    expect(rows('ordre', printing({ candidateCount: 0 }))).toHaveLength(12);
    expect(rows('ordre', printing({ candidateCount: 3, candidates: [candidate('a', 'A. B.')] }))).toEqual([['1', null, null, null]]);
  });

  test('is as typed, a candidate a line, with the hour and the exam where they are said', () => {
    const order = 'C. D. ; lundi 9 h ; Entretien\n\n  A. B.\nE. F.\tmardi 8 h\n';
    expect(rows('ordre', printing({}, { typed: { order } }))).toEqual([
      ['1', 'C. D.', 'lundi 9 h', 'Entretien'],
      ['2', 'A. B.', null, null],
      ['3', 'E. F.', 'mardi 8 h', null],
    ]);
  });
});

describe('the list of the candidates', () => {
  const candidates = [candidate('b', 'Éric'), candidate('a', 'Zoé'), candidate('c', 'Ali')];

  test('has them by label, numbered', () => {
    expect(rows('candidats', printing({ candidates }))).toEqual([
      ['1', 'Ali'],
      ['2', 'Éric'],
      ['3', 'Zoé'],
    ]);
  });

  test('has the whole name of whoever it was typed for', () => {
    const people = { b: { name: ' Éric Martin ', address: '1 rue X' }, c: { name: ' ', address: '' } };
    expect(rows('candidats', printing({ candidates }, { typed: { people } })).map(([, name]) => name)).toEqual(['Ali', 'Éric Martin', 'Zoé']);
  });

  test('has no one whose name was erased', () => {
    expect(rows('candidats', printing({ candidates: [...candidates, candidate('d', ERASED_NAME)] }))).toHaveLength(3);
  });

  test('holds sixty of them on one sheet', () => {
    const sixty = Array.from({ length: 60 }, (_, i) => candidate(`c${String(i)}`, `Candidat ${String(i + 1)}`));
    expect(rows('candidats', printing({ candidates: sixty })).map(([, name]) => name)).toEqual(sixty.map(({ label }) => label));
  });
});

describe('the jury', () => {
  test('has those who may come, the reserve last', () => {
    const jurors = [juror('a', 'Zoé'), juror('b', 'Ali', { role: 'reserve', answer: 'oui' }), juror('c', 'Léa', { answer: 'oui' }), juror('d', 'Max', { answer: 'non' })];
    expect(rows('jury', printing({ jurors }))).toEqual([
      ['Léa', 'Membre du jury'],
      ['Zoé', 'Membre du jury'],
      ['Ali', 'Membre du jury, réserve'],
    ]);
  });

  test('of whom none is listed is left blank', () => {
    expect(rows('jury', printing())).toEqual(Array.from({ length: 3 }, () => [null, 'Membre du jury']));
  });
});

describe('the admitted', () => {
  const result = (id: string, label: string, said: Result | null, ccps: string | null = null) => candidate(id, label, { result: said, ccps });
  const candidates = [result('a', 'Zoé', 'reussite'), result('b', 'Ali', 'partielle', 'CCP 1'), result('c', 'Luc', 'echec'), result('d', 'Eva', 'absence'), result('e', 'Noé', null)];
  const validated = { pvValidatedOn: civil('2027-04-20') };
  const refused = (of: ReturnType<typeof printing>) => plain(paper('admis').refused(of) ?? '');

  test('are displayed once the PV is validated, with what each obtained', () => {
    const of = printing({ candidates, ...validated });
    expect(paper('admis').refused(of)).toBeNull();
    expect(rows('admis', of)).toEqual([
      ['Ali', 'CCP 1'],
      ['Zoé', 'titre'],
    ]);
  });

  test('are not before: it is refused, in words, and nothing comes out', () => {
    const of = printing({ candidates, pvSentOn: civil('2027-03-20') });
    expect(refused(of)).toBe('Aucun résultat ne s’affiche avant que le PV validé soit noté reçu (source 001, l. 367-368).');
    expect(paper('admis').sheets(of)).toEqual([]);
    expect(paper('admis').remedy?.(of)).toBe('suites');
  });

  test('are nobody while nobody has passed', () => {
    expect(refused(printing({ candidates: candidates.slice(2), ...validated }))).toBe('Aucun candidat n’est noté reçu : saisissez d’abord les résultats.');
  });

  test('are nobody once the names were erased', () => {
    const of = printing({ candidates, ...validated, erasedOn: civil('2029-01-01') });
    expect(refused(of)).toBe('Les noms de cette session ont été effacés : il ne reste personne à nommer.');
    expect(paper('admis').sheets(of)).toEqual([]);
    expect(paper('admis').remedy?.(of)).toBeNull();
  });
});

test('once the names were erased, no poster that names anyone can be printed', () => {
  const of = printing({ erasedOn: civil('2029-01-01') });
  expect(POSTERS.filter(({ refused }) => refused(of) === null).map(({ id }) => id)).toEqual(['calendrier']);
});

test('whatever the session, nothing displayed or signed speaks of arrangements, of how late anything is, nor of results before the PV is validated', () => {
  fc.assert(
    fc.property(sessions('s'), centres, (session, centre) => {
      const of = { plan: plan({ ...session, title: 'Titre', candidateCount: 5, pvValidatedOn: null }, centre, TODAY), centre, typed: NOTHING_TYPED };
      const text = textOf([...POSTERS, ...ATTENDANCE].flatMap((one) => one.sheets(of)));
      expect(text).not.toMatch(/aménagement|handicap|retard|admis|CCP à préciser/i);
    }),
    { numRuns: 40 },
  );
}, 20_000);
