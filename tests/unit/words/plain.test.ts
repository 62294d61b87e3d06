import { plainText, wordsOf } from '@/lib/words/plain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['Élève de Sète', 'eleve de sete'],
  ['L’œuvre d’Ælis', "l'oeuvre d'aelis"],
  ['Jury\u00a0: deux\n  jurés', 'jury : deux jures'],
  ['', ''],
])('« %s » is « %s »', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('a plain text is plain already', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plainText(plainText(text)) === plainText(text)));
});

test('what is looked for is its words, and nothing where there are none', () => {
  expect(wordsOf('  Œuvre   DU jury ')).toEqual(['oeuvre', 'du', 'jury']);
  expect(wordsOf(' \u00a0 ')).toEqual([]);
});
