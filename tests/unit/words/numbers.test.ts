import { counted } from '@/lib/words/numbers';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  [0, '0\u00A0échéance'],
  [1, '1\u00A0échéance'],
  [2, '2\u00A0échéances'],
  [3, '3\u00A0échéances'],
  [999, '999\u00A0échéances'],
  [1000, '1\u202F000\u00A0échéances'],
  [1_234_567, '1\u202F234\u202F567\u00A0échéances'],
  [1.5, '1,5\u00A0échéance'],
  [-1, '-1\u00A0échéance'],
  [-2, '-2\u00A0échéances'],
])('%d is « %s »', (n, expected) => {
  expect(counted(n, 'échéance')).toBe(expected);
});

test.each([
  [1, '1\u00A0jour ouvré'],
  [5, '5\u00A0jours ouvrés'],
])('a plural of its own: %d is « %s »', (n, expected) => {
  expect(counted(n, 'jour ouvré', 'jours ouvrés')).toBe(expected);
});

test('a word that does not change', () => {
  expect(counted(3, 'mois', 'mois')).toBe('3\u00A0mois');
});

test('a number never breaks from its word', () => {
  fc.assert(
    fc.property(fc.integer(), (n) => {
      expect(counted(n, 'échéance')).not.toMatch(/[ \n]/);
    }),
  );
});
