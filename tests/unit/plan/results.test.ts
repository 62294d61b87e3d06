import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { admitted, mayDisplay, obtained, resultCounts, wasAbsent } from '@/lib/plan/results';
import { attendanceId, newCandidate, type Candidate, type Result } from '@/lib/session/session-lists';
import { newSession, type Session } from '@/lib/session/session';

const S = newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17'));
const V = civil('2027-04-20');

const candidate = (id: string, label: string, result: Result | null, ccps: string | null = null): Candidate => ({ ...newCandidate(id, label), result, ccps });

const EACH: Session = {
  ...S,
  candidates: [
    candidate('a', 'Zoé', 'reussite'),
    candidate('b', 'Ali', 'partielle', 'CCP 1 et 2'),
    candidate('c', 'Luc', 'echec'),
    candidate('d', 'Eva', 'absence'),
    candidate('e', 'Noé', null),
  ],
};

describe('results may be displayed', () => {
  test('once the validated PV is recorded as received, and not before, whatever else was said', () => {
    expect(mayDisplay(S)).toBe(false);
    const sent: Session = { ...EACH, pvSentOn: civil('2027-03-20') };
    expect(mayDisplay(sent)).toBe(false);
    expect(mayDisplay({ ...EACH, pvValidatedOn: V })).toBe(true);
  });

  test('never where the names were erased', () => {
    expect(mayDisplay({ pvValidatedOn: V, erasedOn: civil('2028-04-20') })).toBe(false);
  });
});

describe('the admitted', () => {
  test('are those who obtained a title or a CCP, by label', () => {
    expect(admitted(EACH).map(({ label }) => label)).toEqual(['Ali', 'Zoé']);
  });

  test('each with what was obtained; where nobody said which CCP, that is said', () => {
    expect(admitted(EACH).map((one) => obtained(EACH, one))).toEqual(['CCP 1 et 2', 'titre']);
    expect(obtained(S, { result: 'partielle', ccps: null })).toBe('CCP à préciser');
    expect(obtained({ kind: 'ccs' }, { result: 'reussite', ccps: null })).toBe('CCS');
    expect(obtained({ kind: 'ccp' }, { result: 'reussite', ccps: null })).toBe('CCP');
  });
});

test('each result is counted, and who has none yet', () => {
  expect(resultCounts(EACH)).toEqual({ reussite: 1, partielle: 1, echec: 1, absence: 1, unsaid: 1 });
});

test('who was noted as absent on any day is known, and nobody else', () => {
  const noted = (day: string, person: string, presence: 'absent' | 'retard') => ({ id: attendanceId(day, person), day: civil(day), person, presence, at: null, signed: false });
  const session = { ...EACH, attendance: [noted('2027-03-16', 'd', 'absent'), noted('2027-03-15', 'a', 'retard')] };
  expect(EACH.candidates.filter(({ id }) => wasAbsent(session, id)).map(({ id }) => id)).toEqual(['d']);
});
