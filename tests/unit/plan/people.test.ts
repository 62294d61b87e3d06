import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { confirmedJurors, countOf, eachOf, isAbsent, papersOf, withoutProof, withPeople } from '@/lib/plan/people';
import { plan, type PlanLine } from '@/lib/plan/plan';
import { ROUTES } from '@/lib/session/routes';
import type { Session } from '@/lib/session/session';
import { attendanceId, newCandidate, newJuror, RESULTS, type Candidate, type Juror } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centre, only, session } from './helpers';

const day = civil('2027-02-10');
const candidate = (id: string, said: Partial<Candidate> = {}): Candidate => ({ ...newCandidate(id, id.toUpperCase()), ...said });
const juror = (id: string, said: Partial<Juror> = {}): Juror => ({ ...newJuror(id, id.toUpperCase()), ...said });
const line = (said: Partial<Session>, rule: string, today = '2027-02-01'): PlanLine => only(plan(session(said), centre(), civil(today)).lines, rule);

describe('a session with what its candidates say of it', () => {
  test('without candidates stays as it is', () => {
    const said = session({ candidateCount: 12, routes: ['vae'], partialOrFailed: true });
    expect(withPeople(said)).toBe(said);
  });

  test('counts those who are listed, whatever number was said', () => {
    expect(withPeople(session({ candidateCount: 12, candidates: [candidate('a')] })).candidateCount).toBe(1);
  });

  test('has the routes of its candidates; those said of the whole stay for who has none of her own', () => {
    expect(withPeople(session({ routes: ['autre'], candidates: [candidate('a', { route: 'vae' })] })).routes).toEqual(['vae']);
    expect(withPeople(session({ routes: ['autre'], candidates: [candidate('a', { route: 'vae' }), candidate('b')] })).routes).toEqual(['vae', 'autre']);
    expect(withPeople(session({ routes: ['autre'], candidates: [candidate('b')] })).routes).toEqual(['autre']);
  });

  test.each([
    [null, ['reussite', 'partielle'], true],
    [false, ['echec'], true],
    [true, ['reussite', 'absence'], false],
    [true, ['reussite', null], true],
    [null, [null], null],
  ] as const)('said %s, with the results %s, has a failure or partial success: %s', (partialOrFailed, results, expected) => {
    const candidates = results.map((result, n) => candidate(`c${String(n)}`, { result }));
    expect(withPeople(session({ partialOrFailed, candidates })).partialOrFailed).toBe(expected);
  });
});

describe('« Convoquer les candidats »', () => {
  const sent = (n: number, of: number): Candidate[] => Array.from({ length: of }, (_, i) => candidate(`c${String(i)}`, i < n ? { sentOn: addDays(day, -i) } : {}));

  test('counts who was sent hers, and names who was not', () => {
    const { count, open, doneByItself } = line({ candidates: sent(11, 12) }, 'convoquer-candidats');
    expect(count).toEqual({ done: 11, of: 12, missing: ['c11'], on: null });
    expect([open, doneByItself]).toEqual([true, false]);
  });

  test('is done once each was sent hers, on the day of the last', () => {
    const { count, open, tick } = line({ candidates: sent(12, 12) }, 'convoquer-candidats');
    expect(count).toEqual({ done: 12, of: 12, missing: [], on: day });
    expect([open, tick.status, tick.doneOn]).toEqual([false, 'fait', day]);
  });

  test('is done by hand too, and that is marked while some are missing', () => {
    const ticks = { 'convoquer-candidats#': { ...EMPTY_TICK, status: 'fait' as const } };
    expect(line({ candidates: sent(11, 12), ticks }, 'convoquer-candidats')).toMatchObject({ open: false, overridden: true });
    expect(line({ candidates: sent(12, 12), ticks }, 'convoquer-candidats').overridden).toBe(false);
    expect(line({ ticks }, 'convoquer-candidats')).toMatchObject({ open: false, overridden: false, count: null });
  });

  test('is open again where it is to be done anew, the days having moved', () => {
    const ticks = { 'convoquer-candidats#': { ...EMPTY_TICK, redo: true as const } };
    expect(line({ candidates: sent(12, 12), ticks }, 'convoquer-candidats')).toMatchObject({ open: true, doneByItself: false });
  });

  test('tightens nothing once it is done by its count', () => {
    const open = line({ candidates: sent(11, 12) }, 'creer-parcours-candidats');
    expect(line({ candidates: sent(12, 12) }, 'creer-parcours-candidats').due).toBe(open.due);
  });
});

describe('what else counts people', () => {
  test('jurors: only those who said that they come', () => {
    const jurors = [juror('a', { answer: 'oui', convenedOn: day }), juror('b', { answer: 'oui' }), juror('c', { answer: 'non' }), juror('d')];
    expect(confirmedJurors({ jurors }).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(countOf('convened-jurors', session({ jurors }))).toEqual({ done: 1, of: 2, missing: ['b'], on: null });
    expect(countOf('declarations', session({ jurors: [juror('a', { answer: 'oui', declaration: true })] }))).toEqual({ done: 1, of: 1, missing: [], on: null });
    expect(countOf('convened-jurors', session({ jurors: [juror('d')] }))).toBeNull();
    const missing = { id: attendanceId('2027-03-15', 'b'), day: civil('2027-03-15'), person: 'b', presence: 'absent' as const, at: null, signed: false };
    expect(countOf('declarations', session({ jurors, attendance: [missing] }))).toMatchObject({ of: 1, missing: ['a'] });
  });

  test('signatures: day by day, of those who are not absent', () => {
    const candidates = [candidate('a'), candidate('b'), candidate('c')];
    const on = (n: number) => addDays(civil('2027-03-15'), n);
    const entry = (date: CivilDate, person: string, said: object) => ({ id: attendanceId(date, person), day: date, person, presence: null, at: null, signed: false, ...said });
    const attendance = [entry(on(0), 'a', { signed: true }), entry(on(0), 'b', { presence: 'absent' }), entry(on(1), 'c', { signed: true })];
    const said = session({ candidates, attendance });
    expect(countOf('signatures', said, on(0))).toEqual({ done: 1, of: 2, missing: ['c'], on: null });
    expect(countOf('signatures', said, on(1))).toEqual({ done: 1, of: 3, missing: ['a', 'b'], on: null });
    expect(isAbsent(said, on(0), 'b')).toBe(true);
    const days = plan(said, centre(), on(0)).lines.filter(({ rule }) => rule.id === 'faire-emarger');
    expect(days.map(({ count }) => count?.done)).toEqual([1, 1, 0]);
  });

  test('papers: those that the route asks for', () => {
    expect(papersOf({ route: 'formation' })).toContain('livret');
    expect(papersOf({ route: 'vae' })).toContain('recevabilite');
    expect(papersOf({ route: null })).toEqual(['convocation', 'dossier', 'equipment']);
    const all = { convocation: true, dossier: true, equipment: true };
    const candidates = [candidate('a', { route: 'vae', ...all }), candidate('b', { route: 'vae', ...all, recevabilite: true })];
    expect(countOf('checked-papers', session({ candidates }))?.missing).toEqual(['a']);
  });

  test('proof is another thing than sending', () => {
    expect(withoutProof({ candidates: [candidate('a', { sentOn: day }), candidate('b', { proofOn: day })] }).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('what follows for each candidate', () => {
  const results = { pvValidatedOn: civil('2027-04-20'), partialOrFailed: true };
  const of = (candidates: Candidate[], rule: string, said: Partial<Session> = {}) =>
    plan(session({ ...results, candidates, ...said }), centre(), civil('2027-05-01')).lines.filter((one) => one.rule.id === rule);

  test('an interview for who succeeded in part, done on the day that is noted', () => {
    const lines = of([candidate('a', { result: 'partielle' }), candidate('b', { result: 'echec' }), candidate('c', { result: 'partielle', interviewOn: day })], 'entretien-partiels');
    expect(lines.map(({ key, name, open }) => [key, name, open])).toEqual([
      ['entretien-partiels#a', 'A', true],
      ['entretien-partiels#c', 'C', false],
    ]);
  });

  test('another presentation within twelve months of the end of her own training', () => {
    const trainingEnd = civil('2027-02-26');
    const lines = of([candidate('a', { result: 'echec', trainingEnd }), candidate('b', { result: 'partielle' })], 'representer-candidat');
    expect(lines.map(({ key, due, target }) => [key, due, target])).toEqual([
      ['representer-candidat#a', null, '2028-02-26'],
      ['representer-candidat#b', null, null],
    ]);
    expect(lines.every(({ overdue }) => !overdue)).toBe(true);
  });

  test('none for a VAE, after the third presentation, for a transport title, nor for who succeeded', () => {
    const failed = { result: 'echec' as const };
    expect(of([candidate('a', { ...failed, route: 'vae' }), candidate('b', { ...failed, attempt: 3 }), candidate('c', { result: 'reussite' })], 'representer-candidat')).toEqual([]);
    expect(of([candidate('a', failed)], 'representer-candidat', { transport: true })).toEqual([]);
  });

  test('one line for all where no result is listed', () => {
    expect(eachOf('partial', session({ candidates: [candidate('a')] }))).toBeNull();
    expect(of([candidate('a')], 'entretien-partiels').map(({ subject }) => subject)).toEqual(['']);
  });
});

test('a count never contradicts its list, and the plan follows it', () => {
  const candidates = fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-z]{1,6}$/), sent: fc.boolean(), result: fc.option(fc.constantFrom(...RESULTS), { nil: null }), route: fc.option(fc.constantFrom(...ROUTES), { nil: null }) }),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  fc.assert(
    fc.property(candidates, (said) => {
      const list = said.map(({ id, sent, result, route }) => candidate(id, { sentOn: sent ? day : null, result, route }));
      const one = session({ candidates: list, pvValidatedOn: civil('2027-04-20') });
      const count = countOf('convened-candidates', one);
      expect(count === null).toBe(list.length === 0);
      expect((count?.done ?? 0) + (count?.missing.length ?? 0)).toBe(list.length);
      const lines = plan(one, centre(), day).lines;
      expect(only(lines, 'convoquer-candidats').open).toBe(list.length === 0 || said.some(({ sent }) => !sent));
      expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      const partial = said.filter(({ result }) => result === 'partielle').length;
      expect(lines.filter(({ rule, subject }) => rule.id === 'entretien-partiels' && subject !== '')).toHaveLength(partial);
    }),
  );
});
