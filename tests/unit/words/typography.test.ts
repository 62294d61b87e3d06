import { joinWords, lowerFirst, typo } from '@/lib/words/typography';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

/** Shows U+00A0 as « _ » and U+202F as « · ». */
function shown(text: string): string {
  return text.replaceAll('\u00A0', '_').replaceAll('\u202F', '·');
}

test.each([
  ["L'arrêté d'agrément", 'L’arrêté d’agrément'],
  ['Pourquoi cette date ?', 'Pourquoi cette date·?'],
  ['Pourquoi cette date?', 'Pourquoi cette date·?'],
  ['Attention ! Elle fige tout ; vérifiez.', 'Attention·! Elle fige tout·; vérifiez.'],
  ['Vraiment ?!', 'Vraiment·?!'],
  ['Vraiment ? !', 'Vraiment·?·!'],
  ["D'abord : créer la session", 'D’abord_: créer la session'],
  ["D'abord: créer la session", 'D’abord_: créer la session'],
  ['Source :', 'Source_:'],
  ['Source::', 'Source_::'],
  ['Source:;', 'Source_:;'],
  ['Écran:«Convocations»', 'Écran_:«_Convocations_»'],
  ['Écran : « Convocations »', 'Écran_: «_Convocations_»'],
  ['«Convocations»', '«_Convocations_»'],
  ['« Prêt ? »', '«_Prêt·?_»'],
  ['Est-ce « prêt »?', 'Est-ce «_prêt_»·?'],
  ['trop   d’espaces   !', 'trop   d’espaces·!'],
  ['un espace fine\u2009; un insécable\u00A0!', 'un espace fine·; un insécable·!'],
  ['une ligne :\nune autre', 'une ligne_:\nune autre'],
  ['12 % ?', '12 %·?'],
  ['le 15 (fait)?', 'le 15 (fait)·?'],
])('%j is written %j', (typed, expected) => {
  expect(shown(typo(typed))).toBe(expected);
});

test.each([
  '',
  'Rien à changer.',
  'à 8:30 précises',
  'https://ceres.emploi.gouv.fr/#/sessions?id=1;a=b!c',
  "https://exemple.fr/l'adresse",
  'www.exemple.fr/?q=1:2',
  'chrome://extensions',
  "jeanne.o'neil@exemple.fr",
  'marie+jury@exemple.gouv.fr',
  'inconnu (?)',
  'ligne\n! marge',
  '? au début',
  'a?b=1',
  'ratio 3:1',
])('%j stays as it is', (text) => {
  expect(typo(text)).toBe(text);
});

test.each([
  ['Voir https://exemple.fr/a?b=1 !', 'Voir https://exemple.fr/a?b=1·!'],
  ['Voir https://exemple.fr!', 'Voir https://exemple.fr·!'],
  ["Voir 'https://exemple.fr'", 'Voir ’https://exemple.fr’'],
  ['Voir «https://exemple.fr/a?b»', 'Voir «_https://exemple.fr/a?b_»'],
  ["Écrire à d.o'neil@exemple.fr; c'est tout", 'Écrire à d.o\'neil@exemple.fr·; c’est tout'],
])('around an address, %j is written %j', (typed, expected) => {
  expect(shown(typo(typed))).toBe(expected);
});

/** Texts made of what the rules look at. */
const texts = fc
  .array(
    fc.constantFrom(
      ...["'", '«', '»', ':', ';', '!', '?', ' ', '\u00A0', '\u202F', '\u2009', '\n', '(', ')', '.', ',', '…', '/', '@'],
      ...['a', 'é', '8', '30', 'mot', 'https://x.fr', 'http://', 'www.', "o'n@x.fr", '’', '"', '-', '+', '_'],
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

test('written twice is written once', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string()), (text) => {
      expect(typo(typo(text))).toBe(typo(text));
    }),
    { numRuns: 20_000 },
  );
});

test('only spaces and apostrophes ever change', () => {
  const letters = (text: string) => text.replaceAll(/[ \u00A0\u2009\u202F]/g, '').replaceAll("'", '’');
  fc.assert(
    fc.property(fc.oneof(texts, fc.string()), (text) => {
      expect(letters(typo(text))).toBe(letters(text));
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['spaces', ' '.repeat(50_000)],
  ['letters', 'a'.repeat(50_000)],
  ['openings', '« '.repeat(25_000)],
  ['marks', '! '.repeat(25_000)],
  ['addresses', 'a@'.repeat(25_000)],
])('a long text of %s is read at once', (_, text) => {
  const twice = typo(typo(text));
  expect(twice).toBe(typo(text));
}, 2_000);

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a et b'],
  [['a', 'b', 'c'], 'a, b et c'],
  [['candidats', 'jury', 'DTE', 'plateau'], 'candidats, jury, DTE et plateau'],
])('%j joined is « %s »', (words, expected) => {
  expect(joinWords(words)).toBe(expected);
});

test.each([
  ['Créer la session', 'créer la session'],
  ['Être prêt', 'être prêt'],
  ['DTE reçu', 'DTE reçu'],
  ['', ''],
])('inside a sentence, « %s » is « %s »', (title, inside) => {
  expect(lowerFirst(title)).toBe(inside);
});
