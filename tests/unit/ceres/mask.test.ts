import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mask, maskPage, vocabularyOf } from '@/lib/ceres/mask';
import { SCREENS } from '@/lib/ceres/screens';
import type { Snapshot } from '@/lib/ceres/snapshot';

const OWN = vocabularyOf([{ nouns: 'session|convoc|cand', acts: { 'valid -brouillon': 0.5 }, against: { headings: { 'histori|pv.': 0.6 } } }]);
const ALL = vocabularyOf(SCREENS);
const masked = (text: string) => mask(text, OWN);

describe('a text', () => {
  test.each([
    ['Session 27-0412 – Jean Dupont', 'Session …'],
    ['/#/sessions/27-0412/convocations', '/#/sessions/…/convocations'],
    ['/#/sessions/412/candidats/9', '/#/sessions/…/candidats/…'],
    ['/facturationConvocations.do', '/…'],
    ['/sessionConvocations', '/sessionConvocations'],
    ['/dupont/martin', '/…/…'],
    ['Convocations des candidats', 'Convocations des candidats'],
    ['CONVOC. CAND.', 'CONVOC. CAND.'],
    ['Candidats : Mme Dupont, M. Martin', 'Candidats : …'],
    ['Session du 15/03/2027 au 17/03/2027', 'Session du … au …'],
    ['Session 2027/000412', 'Session …'],
    ['Jean.Dupont@exemple.fr', '…'],
    ['SES27', '…'],
    ['Session², ½ et Ⅳ', '… et …'],
    ['Иван Ωsession', '…'],
    ['Facturation…', '…'],
    ['  Session \n 27-0412 ', 'Session …'],
    ['', ''],
  ])('« %s » is « %s »', (text, said) => {
    expect(masked(text)).toBe(said);
  });

  test('keeps words of the screens with their endings, and no name that begins like one', () => {
    const words = 'Candidats candidate Candidatures Convocations validées Valider validation Éditer éditée Envoyées Émettre Jurés jury Procès-verbal Saisie annuler Livraison PV session';
    expect(mask(words, ALL)).toBe(words);
    const names = 'Candice Émilie Hubert Deschamps Leslie Lieutaud Jurgen Juliette Lancelot Signoret Valentin Clément Editha Numa Vidal';
    expect(mask(names, ALL)).toBe('…');
  });

  test('keeps words that patterns refuse or hold against a screen, and whole ones only as such', () => {
    expect(masked('Brouillon, historique, PV')).toBe('Brouillon, historique, PV');
    expect(masked('PVC')).toBe('…');
  });
});

const said = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('Session', 'Dupont', ' ', '/', '-', '…', '27', '.', 'convocations', 'é', '\u0301', 'de', '#', 'session', 'ﬁ', '_', 'ß'), { maxLength: 20 })
    .map((pieces) => pieces.join('')),
);

describe('whatever the text', () => {
  test('no figure is left, and no word outside the vocabulary', () => {
    fc.assert(
      fc.property(said, (text) => {
        const left = masked(text);
        expect(left).not.toMatch(/\p{N}/u);
        for (const word of left.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) {
          expect(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toMatch(
            /^(?:session|convocation|cand|valid|brouillon|histori|pv$|a$|au$|aux$|avec$|d$|de$|des$|du$|en$|et$|l$|la$|le$|les$|ou$|par$|pour$|sur$|un$|une$)/,
          );
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('masking twice changes nothing more', () => {
    fc.assert(
      fc.property(said, (text) => {
        expect(masked(masked(text))).toBe(masked(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test('two pages that differ by numbers and names alone are one', () => {
    const name = fc.constantFrom('Dupont', 'MARTIN', 'Noël Hervé', '');
    const number = fc.constantFrom('27-0412', '2027/000412', '4471', 'SES-27-0413');
    fc.assert(
      fc.property(name, name, number, number, (one, other, first, second) => {
        const heading = (who: string, which: string) => `Convocations – session ${which} ${who}`;
        expect(masked(heading(one, first))).toBe(masked(heading(other, second)));
      }),
    );
  });
});

describe('a page', () => {
  const PAGE: Snapshot = {
    route: '/#/sessions/27-0412/convocations',
    title: 'Session 27-0412 – CERES',
    headings: [
      { level: 1, text: 'Session 27-0412 – Dupont' },
      { level: 2, text: 'Convocations' },
      { level: 2, text: 'Candidats (12)' },
    ],
    tabs: ['Convocations'],
    breadcrumb: [],
    labels: ['Dupont', 'Martin', 'Session'],
    buttons: ['Valider les convocations'],
    columns: ['PV'],
    texts: ['Les convocations de M. Dupont'],
    prose: 2,
    fields: 3,
  };

  test('is told place by place, masked', () => {
    expect(maskPage(PAGE, OWN).replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'titre 1 : « Session … »',
      'titre 2 : « Convocations » ; « Candidats (…) »',
      'onglet : « Convocations »',
      'titre de la page : « Session … »',
      'adresse : « /#/sessions/…/convocations »',
      'bouton : « Valider les convocations »',
      'colonne : « PV »',
      'champ : « … » (2 fois) ; « Session »',
      'texte : « Les convocations de … »',
      'champs à remplir : 3',
      'longs textes : 2',
    ]);
  });

  test('tells nothing of what it does not show', () => {
    const empty = { ...PAGE, route: '', title: '', headings: [], tabs: [], labels: [], buttons: [], columns: [], texts: [], prose: 0, fields: 0 };
    expect(maskPage(empty, OWN).replaceAll('\u00a0', ' ')).toBe('champs à remplir : 0\nlongs textes : 0');
  });
});
