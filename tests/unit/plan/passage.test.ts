import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { USUAL } from '@/lib/passage/instance';
import type { LateChange, Schedule } from '@/lib/passage/schedule';
import { confirmedPairs, instanceOf, passageOf, plannedDays, readSchedule, writeSchedule } from '@/lib/plan/passage';
import { isHeldText } from '@/lib/session/passage-held';
import { examDefaults, PASSAGE_ID, passageLists } from '@/lib/session/passage-lists';
import { newSession, type Session } from '@/lib/session/session';
import { newJuror } from '@/lib/session/session-lists';
import * as arbitrary from '../../arbitraries/session-lists';
import { days, entryIds, orNull } from '../../arbitraries/values';

const DAY = civil('2027-03-15');
const EXAM = { ...examDefaults, label: 'Entretien', minutes: 30 };

function sessionOf(said: Partial<Session> = {}): Session {
  return { ...newSession('s', 'Soudeur', DAY, civil('2027-03-16')), candidateCount: 4, passageExams: [{ id: 'e', ...EXAM }], ...said };
}

function asked(said: Partial<Session> = {}) {
  const { instance, missing } = instanceOf(sessionOf(said));
  if (instance === null) throw new Error(missing);
  return instance;
}

const passage = (said: Partial<Session['passage'][number]>) => [{ id: PASSAGE_ID, ...passageLists.passage.defaults, pairs: 1, ...said }];

describe('what is planned from', () => {
  test('is the usual where nothing was said', () => {
    const { opens, closes, lunch, work, hidden } = USUAL;
    const hours = { opens, closes };
    expect(asked()).toMatchObject({ candidates: 4, pairs: 1, extra: [], lunch, work, hidden, days: [{ day: DAY, ...hours }, { day: '2027-03-16', ...hours }] });
  });

  test('is what was said, none included', () => {
    const said = passage({ pairs: 3, lunchAt: '12:00', lunchMinutes: 0, workLimit: 120, rest: 10, visit: 0, welcome: 5, packets: 0, deliberation: 45, signing: 0 });
    expect(asked({ passage: said })).toMatchObject({
      pairs: 3,
      lunch: { start: 720, minutes: 0 },
      work: { limit: 120, rest: 10 },
      hidden: { visit: 0, welcome: 5, packets: 0, deliberation: 45, signing: 0 },
    });
  });

  test('has the exams by rank, then by id, free of one that is gone', () => {
    const exams = [
      { id: 'c', ...EXAM, rank: 2, after: 'b' },
      { id: 'b', ...EXAM, rank: 1, after: 'gone' },
      { id: 'a', ...EXAM, rank: 2 },
    ];
    expect(asked({ passageExams: exams }).exams.map(({ id, after }) => [id, after])).toEqual([['b', null], ['a', null], ['c', 'b']]);
  });

  test('leaves out the days without exams, and what was said of a day that is no longer one', () => {
    const said = (day: string, used: boolean, opens: string | null) => ({ id: day, day: civil(day), opens, closes: null, used });
    const passageDays = [said('2027-03-15', false, null), said('2027-03-16', true, '08:05'), said('2027-03-19', true, null)];
    expect(asked({ passageDays }).days).toEqual([{ day: '2027-03-16', opens: 485, closes: USUAL.closes }]);
    expect(plannedDays(sessionOf({ passageDays })).map(({ used }) => used)).toEqual([false, true]);
  });

  test('leaves out weekends until they are said, unless there is nothing else', () => {
    const used = (said: Partial<Session>) => plannedDays(sessionOf(said)).flatMap((one) => (one.used ? [one.day] : []));
    const over = { start: civil('2027-03-19'), end: civil('2027-03-22') };
    expect(used(over)).toEqual(['2027-03-19', '2027-03-22']);
    expect(used({ ...over, passageDays: [{ id: '2027-03-20', day: civil('2027-03-20'), opens: null, closes: null, used: true }] })).toEqual(['2027-03-19', '2027-03-20', '2027-03-22']);
    expect(used({ start: civil('2027-03-20'), end: civil('2027-03-21') })).toEqual(['2027-03-20', '2027-03-21']);
  });

  test('counts the candidates that are listed before the number that was said', () => {
    const candidates = fc.sample(arbitrary.sessionLists.map((lists) => lists.candidates).filter((listed) => listed.length > 0), { numRuns: 1, seed: 1 })[0] ?? [];
    expect(asked({ candidates }).candidates).toBe(candidates.length);
  });

  test('has the pairs that are confirmed, reserves aside, until a number is said', () => {
    const juror = (id: string, role: 'titulaire' | 'reserve') => ({ ...newJuror(id, id), role, answer: 'oui' as const });
    const jurors = [...['a', 'b', 'c', 'd'].map((id) => juror(id, 'titulaire')), juror('e', 'reserve'), juror('f', 'reserve')];
    expect(confirmedPairs({ jurors })).toBe(2);
    expect(passageOf(sessionOf({ jurors })).pairs).toBe(2);
    expect(passageOf(sessionOf({ jurors, passage: passage({ pairs: 0 }) })).pairs).toBe(0);
  });

  test.each<[string, Partial<Session>, RegExp]>([
    ['no exam', { passageExams: [] }, /Aucune épreuve/],
    ['no number of candidates', { candidateCount: null }, /nombre de candidats/],
    ['nobody to examine', { candidateCount: 0 }, /nombre de candidats/],
    ['more than can be kept', { candidateCount: 999, passageExams: [{ id: 'a', ...EXAM }, { id: 'b', ...EXAM }] }, /au plus 1000 passages/],
    ['no day', { end: DAY, passageDays: [{ id: DAY, day: DAY, opens: null, closes: null, used: false }] }, /Aucun jour/],
    ['a day that closes first', { passageDays: [{ id: DAY, day: DAY, opens: '18:00', closes: '08:00', used: true }] }, /15\smars\s2027 ne laissent aucun temps/],
    ['a session of years', { end: civil('2099-01-01') }, /plus de 60 jours/],
  ])('is missing, in a sentence: %s', (_what, said, sentence) => {
    expect(instanceOf(sessionOf(said)).missing).toMatch(sentence);
  });

  test('can be read from any session', () => {
    fc.assert(fc.property(arbitrary.sessionLists, (lists) => (instanceOf(sessionOf(lists)).instance === null) !== (instanceOf(sessionOf(lists)).missing === null)));
  });
});

const minute = fc.nat(1439);
const number = fc.integer({ min: 1, max: 999 });
const schedules: fc.Arbitrary<Schedule> = fc.record({
  held: fc.array(fc.record({ exam: entryIds, place: orNull(number), day: days, start: minute, post: number, pair: orNull(number) })),
  changes: fc.array(
    fc.oneof<fc.Arbitrary<LateChange>[]>(
      fc.record({ kind: fc.constant('absent' as const), place: number }),
      fc.record({ kind: fc.constant('late' as const), place: number, day: days, until: minute }),
      fc.record({ kind: fc.constant('post-down' as const), where: fc.string({ maxLength: 100 }), post: number, day: days, from: minute }),
      fc.record({ kind: fc.constant('pair-missing' as const), pair: number, day: days, from: minute }),
    ),
  ),
});

describe('a schedule', () => {
  test('comes back from its text as it was', () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const text = writeSchedule(schedule);
        expect(isHeldText(text)).toBe(true);
        expect(readSchedule(text)).toEqual(schedule);
      }),
    );
  });

  test.each([null, '', '{}', '[]', '{"held":[["e",1,"2027-02-31","09:00",1,1]],"changes":[]}', '{"held":[],"changes":[{"kind":"autre"}]}'])('is none in %j', (text) => {
    expect(readSchedule(text)).toBeNull();
  });
});
