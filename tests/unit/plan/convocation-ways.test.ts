import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { CONVOCATION_WAYS, convocationProblem, wayCaution } from '@/lib/plan/convocation-ways';
import { isProofDue, unprovenText } from '@/lib/plan/unproven';
import { convoquerCandidats } from '@/lib/rulebook/convocations/convoquer-candidats';
import { WAYS } from '@/lib/session/session-lists';

const plain = (text: string | null) => text?.replaceAll(/[\u00A0\u202F]/gu, ' ') ?? null;

describe('the ways of delivery', () => {
  test('each is named by a source, and for each the three sources that speak of ways say yes or no', () => {
    for (const way of WAYS) {
      const { namedBy, notBy } = CONVOCATION_WAYS[way];
      expect(namedBy.length, way).toBeGreaterThan(0);
      expect([...namedBy, ...notBy].map(({ doc }) => doc).sort(), way).toEqual(['001', '002', '003']);
    }
  });

  test('only the delivery by hand is in all of them, as the trap of the rule says', () => {
    expect(WAYS.filter((way) => wayCaution(way) === null)).toEqual(['remise']);
    expect(convoquerCandidats.caution).toContain('Seule la remise contre signature est admise par toutes les sources');
  });

  test('the others say which source names them and which does not', () => {
    expect(plain(wayCaution('recommande'))).toBe(
      'Pas admis par toutes les sources : cité par source 001, l. 111 et source 002, l. 16-17, pas par source 003, l. 46-50 (Île-de-France).',
    );
    expect(plain(wayCaution('courriel-signe'))).toBe(
      'Pas admis par toutes les sources : cité par source 003, l. 50 (Île-de-France), pas par source 001, l. 111 et source 002, l. 16-17.',
    );
  });
});

test('a proof without a sending, or from before it, is said', () => {
  const [first, second] = [civil('2027-02-01'), civil('2027-02-02')];
  const problem = (sentOn: typeof first | null, proofOn: typeof first | null) => plain(convocationProblem({ sentOn, proofOn }));
  expect([problem(null, null), problem(first, null), problem(first, first), problem(first, second)]).toEqual([null, null, null, null]);
  expect(problem(null, first)).toMatch(/^Une preuve, mais pas d’envoi : /);
  expect(problem(second, first)).toMatch(/^La preuve est d’avant l’envoi : /);
});

test('those without proof are named in the order of their names, three at most', () => {
  const told = (...labels: string[]) => plain(unprovenText(labels));
  expect(told()).toBeNull();
  expect(told('A. B.')).toBe('Sans preuve : A. B.');
  expect(told('A. B.', 'C. D.', 'E. F.')).toBe('Sans preuve : A. B., C. D. et E. F.');
  expect(told('Candidat 10', 'Candidat 2', 'éric', 'Anne')).toBe('Sans preuve : Anne, Candidat 2, Candidat 10 et 1 autre');
  expect(told('A. B.', 'C. D.', 'E. F.', 'G. H.')).toBe('Sans preuve : A. B., C. D., E. F. et 1 autre');
  expect(told('A. B.', 'C. D.', 'E. F.', 'G. H.', 'I. J.')).toBe('Sans preuve : A. B., C. D., E. F. et 2 autres');
});

test('they are named from 31 days before the session to its first day', () => {
  const due = (day: string) => isProofDue(civil('2027-03-15'), civil(day));
  expect(['2027-02-11', '2027-02-12', '2027-03-15', '2027-03-16'].map(due)).toEqual([false, true, true, false]);
});
