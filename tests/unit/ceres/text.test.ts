import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, says, saysOne, toPlain, wordStart } from '@/lib/ceres/text';

describe('toPlain', () => {
  test.each([
    ['Convocations', ' convocations '],
    ['CONVOCATIONS ENVOYÉES', ' convocations envoyees '],
    ['L’heure d\u2019arrivée', ' l heure d arrivee '],
    ["L'heure d'arrivée", ' l heure d arrivee '],
    ['Voie\u00a0d’accès :  VAE', ' voie d acces vae '],
    ['Convoc. cand.', ' convoc cand '],
    ['Coup d’œil', ' coup d oeil '],
    ['E\u0301diter', ' editer '],
    ['gestionConvocations.do', ' gestion convocations do '],
    ['/#/sessions/27-0412', ' sessions 27 0412 '],
    ['', ' '],
    ['…', ' '],
  ])('« %s » is «%s»', (text, plain) => {
    expect(toPlain(text)).toBe(plain);
  });

  test('gives only small letters, digits and single spaces, one at each end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toPlain(text)).toMatch(/^ ([a-z0-9]+ )*$/);
      }),
    );
  });

  test('does not depend on capitals, accents or apostrophes', () => {
    fc.assert(
      fc.property(fc.constantFrom('Édition des convocations', 'L’état', 'Épreuves à prévoir'), (text) => {
        expect(toPlain(text.toUpperCase())).toBe(toPlain(text));
        expect(toPlain(text.normalize('NFD'))).toBe(toPlain(text));
        expect(toPlain(text.replaceAll('’', "'"))).toBe(toPlain(text));
      }),
    );
  });
});

describe('says', () => {
  const plain = toPlain('Valider et envoyer les convocations');

  test.each([
    ['convoc', true],
    ['onvoc', false],
    ['convoc valid', true],
    ['jury', false],
    ['convoc jury', false],
    ['jury|convoc', true],
    ['convoc -jury', true],
    ['convoc -envoyer', false],
    ['valid -jury|dte', true],
    ['valid -jury|envo', false],
    ['valider.', true],
    ['valid.', false],
    ['les. convocations.', true],
    ['envoyer_les_convoc', true],
    ['valider_les', false],
    ['jury|et_envoyer les.', true],
  ])('« %s »: %s', (pattern, said) => {
    expect(says(plain, pattern)).toBe(said);
  });

  test('an abbreviation is the word, a plural too', () => {
    for (const text of ['Convoc.', 'convocation', 'CONVOCATIONS']) expect(says(toPlain(text), 'convoc')).toBe(true);
  });

  test('nothing said says nothing', () => {
    expect(says(toPlain(''), 'convoc')).toBe(false);
  });
});

describe('placeOf', () => {
  const plain = toPlain('Liste des sessions du centre');

  test('is where the first term is said, by whichever of its options comes first', () => {
    expect(placeOf(plain, 'sess')).toBe(plain.indexOf(' sessions'));
    expect(placeOf(plain, 'centre|sess')).toBe(plain.indexOf(' sessions'));
    expect(placeOf(plain, 'liste centre')).toBe(0);
  });

  test('is nowhere where that is not said', () => {
    expect(placeOf(plain, 'jury')).toBe(Infinity);
  });
});

describe('saysOne', () => {
  test.each([
    ['aide|foire', true],
    ['guide|foire', false],
    ['pas_a_pas', true],
    ['pas_pas', false],
    ['aid.', false],
    ['aide.', true],
  ])('« %s »: %s', (options, said) => {
    expect(saysOne(toPlain('Aide pas à pas'), options)).toBe(said);
  });
});

test('an option begins a word, and is the whole of it where it ends in a full stop', () => {
  expect(wordStart('convoc')).toBe(' convoc');
  expect(wordStart('pv.')).toBe(' pv ');
  expect(wordStart('proces_verb')).toBe(' proces verb');
});
