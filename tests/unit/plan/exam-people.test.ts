import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { candidatesOn, drawnOf, isSettled, presentOn, withAllSeen, withPresence } from '@/lib/plan/exam-people';
import { countOf } from '@/lib/plan/people';
import type { Presence } from '@/lib/session/session-lists';
import { newSession, type Session } from '@/lib/session/session';
import { newCandidate, PRESENCES } from '@/lib/session/session-lists';

const DAY = civil('2027-03-15');
const NEXT = civil('2027-03-16');
const labels = ['C. D.', 'A. B.', 'É. F.'];
const SESSION: Session = {
  ...newSession('s1', 'Soudeur', DAY, NEXT),
  candidates: labels.map((label, n) => ({ ...newCandidate(`c${String(n + 1)}`, label), route: n === 0 ? 'vae' : 'formation' })),
};

const one = (session: Session, id: string, day = DAY) => {
  const found = candidatesOn(session, day).find(({ candidate }) => candidate.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('a candidate on a day', () => {
  test('stands by label, with nothing noted', () => {
    expect(candidatesOn(SESSION, DAY).map(({ candidate, noted }) => [candidate.label, noted])).toEqual([
      ['A. B.', 0],
      ['C. D.', 0],
      ['É. F.', 0],
    ]);
  });

  test('shows the papers of her route', () => {
    expect(one(SESSION, 'c1').checks).toEqual(['identity', 'convocation', 'dossier', 'recevabilite', 'equipment']);
    expect(one(SESSION, 'c2').checks).toEqual(['identity', 'convocation', 'dossier', 'livret', 'equipment']);
  });

  test('who is all there is settled, in one gesture, for what counts people too', () => {
    const seen = withAllSeen(SESSION, DAY, 'c1');
    expect([one(seen, 'c1').noted, one(seen, 'c1').of, isSettled(one(seen, 'c1'))]).toEqual([7, 7, true]);
    expect(isSettled(one(seen, 'c2'))).toBe(false);
    const all = ['c2', 'c3'].reduce((session, id) => withAllSeen(session, DAY, id), seen);
    for (const what of ['identified-candidates', 'checked-papers', 'signatures'] as const) expect(countOf(what, all, DAY)?.missing).toEqual([]);
  });

  test('who came late stays late, with her hour', () => {
    const late = withPresence(SESSION, DAY, 'c1', { presence: 'retard', at: '09:12' });
    expect(one(withAllSeen(late, DAY, 'c1'), 'c1')).toMatchObject({ presence: 'retard', at: '09:12', signed: true });
  });

  test('who is absent asks for nothing more', () => {
    expect(isSettled(one(withPresence(SESSION, DAY, 'c1', { presence: 'absent' }), 'c1'))).toBe(true);
  });

  test('is noted day by day', () => {
    const signed = withPresence(withPresence(SESSION, DAY, 'c1', { presence: 'present' }), DAY, 'c1', { signed: true });
    expect(one(signed, 'c1')).toMatchObject({ presence: 'present', signed: true });
    expect(one(signed, 'c1', NEXT)).toMatchObject({ presence: null, signed: false });
    expect(signed.attendance).toHaveLength(1);
  });
});

describe('the witness', () => {
  const presences = fc.array(fc.option(fc.constantFrom(...PRESENCES)), { minLength: 3, maxLength: 3 });
  const noted = (said: readonly (Presence | null)[]) =>
    said.reduce((session, presence, n) => (presence === null ? session : withPresence(session, DAY, `c${String(n + 1)}`, { presence })), SESSION);

  test('is each of those who are there for one number, and nobody else for any', () => {
    fc.assert(
      fc.property(presences, (said) => {
        const session = noted(said);
        const here = presentOn(session, DAY).map(({ id }) => id);
        expect(here).toEqual(said.flatMap((presence, n) => (presence === 'present' || presence === 'retard' ? [`c${String(n + 1)}`] : [])));
        const drawn = here.map((_, n) => drawnOf(session, DAY, () => n)?.id);
        expect(drawn).toEqual(here);
      }),
    );
  });

  test('is drawn among as many as are there', () => {
    const asked: number[] = [];
    drawnOf(noted(['present', 'absent', 'retard']), DAY, (n) => asked.push(n) - 1);
    expect(asked).toEqual([2]);
  });

  test('is nobody where nobody is noted as there', () => {
    expect(drawnOf(noted([null, 'absent', null]), DAY, () => 0)).toBeNull();
  });
});
