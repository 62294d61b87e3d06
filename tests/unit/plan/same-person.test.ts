import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maybeSamePerson } from '@/lib/plan/same-person';
import { ERASED_NAME } from '@/lib/session/entries';

test.each([
  ['A. Dupont', 'Alice DUPONT'],
  ['Alice Dupont', 'DUPONT Alice'],
  ['Hélène Lefèvre', 'HELENE LEFEVRE'],
  ['Mme Dupont', 'Alice Dupont'],
  ['M. Petit', 'Bruno Petit'],
  ['M. Petit', 'Marie Petit'],
  ['Alice Dupont, directrice', 'A. DUPONT'],
  ['Alice Dupont (formatrice)', 'A. Dupont'],
  ['Alice Dupont – formatrice', 'A. Dupont'],
  ['Jean-Pierre Martin', 'J.-P. Martin'],
  ['Jean-Pierre Martin', 'J. Martin'],
  ['A. B. Dupont', 'Alice Dupont'],
  ['Dupont', 'Alice Dupont'],
  ['A. B.', 'a b'],
  ['de la Tour, A.', 'De La Tour'],
  ['d’Arc Jeanne', "J. d'Arc"],
])('%s may be %s', (one, other) => {
  expect(maybeSamePerson(one, other)).toBe(true);
  expect(maybeSamePerson(other, one)).toBe(true);
});

test.each([
  ['A. Dupont', 'Bruno Dupont'],
  ['Alice Dupont', 'Alice Martin'],
  ['Alice Dupont', 'Anne Dupont'],
  // Initials alone fit too many people to ask.
  ['A. D.', 'Alice Dupont'],
  ['A. D.', 'A. B.'],
  ['A. de B.', 'Alice de Bonneville'],
  ['Dupond', 'Dupont'],
  ['M. A. Petit', 'Bruno Petit'],
  ['', 'Alice Dupont'],
  ['', ''],
  ['…', '—'],
  // Two names that were erased are not one.
  [ERASED_NAME, ERASED_NAME],
])('%s is not taken for %s', (one, other) => {
  expect(maybeSamePerson(one, other)).toBe(false);
  expect(maybeSamePerson(other, one)).toBe(false);
});

const first = fc.constantFrom('Alice', 'Zoé', 'Éric', 'Jean-Pierre', 'Marie', 'Ève');
const last = fc.constantFrom('Dupont', 'de la Tour', 'Lefèvre', 'd’Arc', 'N’Diaye', 'Martin-Petit');

test('a name is asked about in capitals, without accents, turned round, with its first name as an initial', () => {
  fc.assert(
    fc.property(first, last, (given, family) => {
      const bare = `${given} ${family}`.normalize('NFD').replaceAll(/\p{M}/gu, '');
      for (const other of [`${given} ${family}`, bare, bare.toUpperCase(), `${family} ${given}`, `${given.charAt(0)}. ${family}`]) {
        expect(maybeSamePerson(`${given} ${family}`, other), other).toBe(true);
      }
    }),
  );
});

test('whatever is typed, the question does not depend on who is named first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(maybeSamePerson(one, other)).toBe(maybeSamePerson(other, one));
    }),
  );
  const words = fc.array(fc.constantFrom('a', 'b', 'alice', 'anne', 'bruno', 'dupont', 'de'), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(maybeSamePerson(one, other)).toBe(maybeSamePerson(other, one));
    }),
    { numRuns: 3_000 },
  );
});
