import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortest } from '../shortest';
import type { Fact } from '@/lib/ceres/fact';
import { readPage } from '@/lib/ceres/read';
import { fact, labelled, valuesOf } from './read-facts';

const NOTHING = { number: null, title: null, start: null, end: null, state: null, candidates: null };

describe('a page', () => {
  test('of a session, in tables', () => {
    expect(
      valuesOf(
        fact('CERES – Gestion des sessions', '', 'titre de la page'),
        fact('CONVOC. CANDIDATS'),
        labelled('SESSION :', '27-0412'),
        labelled('TITRE :', 'TP CUISINIER'),
        labelled('DATES :', 'DU LUNDI 15 AU MERCREDI 17 MARS 2027'),
        labelled('ETAT :', 'EN PREPARATION'),
        labelled('NB CAND. :', '12'),
        labelled('ECHEANCE AGREMENT :', '30/06/2028'),
      ),
    ).toEqual({ number: '27-0412', title: 'CUISINIER', start: '2027-03-15', end: '2027-03-17', state: 'En préparation', candidates: 12 });
  });

  test('of a session, in one heading', () => {
    const heading = 'Session 27-0412 – Cuisinier – du 15 au 17 mars 2027 – DTE envoyé – 12 candidats';
    expect(valuesOf(fact(heading))).toEqual({
      number: '27-0412',
      title: 'Cuisinier',
      start: '2027-03-15',
      end: '2027-03-17',
      state: 'DTE envoyé',
      candidates: 12,
    });
  });

  test('of a form that is being filled in', () => {
    expect(
      valuesOf(
        labelled('Titre professionnel *', 'Cuisinier', 'champ'),
        labelled('Date de début (obligatoire)', '2027-02-02', 'champ'),
        labelled('Nombre de candidats prévus', '12', 'champ'),
        fact('Programmer une session'),
      ),
    ).toEqual({ ...NOTHING, title: 'Cuisinier', start: '2027-02-02', candidates: 12 });
  });

  test('without facts says nothing', () => {
    expect(valuesOf()).toEqual(NOTHING);
  });

  test('says where each was read, and in which words', () => {
    const { number, start, title } = readPage([fact('Session 27-0412'), labelled('Date de début :', '15/03/2027', 'champ')]);
    expect(number).toEqual({ value: '27-0412', where: 'titre', text: 'Session 27-0412' });
    expect(start).toEqual({ value: '2027-03-15', where: 'champ', text: 'Date de début\u00a0: 15/03/2027' });
    expect(title).toBeNull();
  });

  test('does not read heads of columns nor what buttons do', () => {
    const said = ['Session 27-0412 – Cuisinier – du 15 au 17 mars 2027', 'Candidats (12)', 'En préparation'];
    for (const where of ['colonne', 'bouton']) expect(valuesOf(...said.map((text) => fact(text, '', where)))).toEqual(NOTHING);
  });
});

const PIECES = ['Session', 'session ', 'n° ', '27-0412', ' – ', ' - ', 'du ', ' au ', '15 ', '15/03/2027', 'mars ', '2027', ' : ', '(', ')', '12 candidats', 'TP ', 'Titre ', 'Cuisinier', 'lundi ', 'le ', ' | ', '9 h 30', '1er ', 'ses-', 'En préparation', ', ', 'niveau 3 ', '.', '/'];
const WHERES = ['titre', 'fil d’Ariane', 'onglet', 'texte', 'champ', 'titre de la page', 'bouton', 'colonne', 'adresse', ''];

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
);
const anyFact: fc.Arbitrary<Fact> = fc.record({ name: text, text, where: fc.constantFrom(...WHERES) });

test('whatever a page says, reading it ends in values that can be kept', () => {
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 8 }), (facts) => {
      const { number, title, start, end, state, candidates } = readPage(facts);
      if (start && end) expect(start.value <= end.value).toBe(true);
      for (const { value } of [start, end].filter((read) => read !== null)) expect(value).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(number?.value ?? '270').toMatch(/\d.*\d.*\d/);
      expect(title?.value ?? 'Abc').toMatch(/\p{L}{3}|\p{L}\p{M}/u);
      for (const read of [number, title, state]) expect((read?.value ?? '').length).toBeLessThanOrEqual(160);
      expect(candidates?.value ?? 0).toBeLessThan(1_000);
    }),
    { numRuns: 500 },
  );
});

test('text without figures says neither number, day nor count', () => {
  const letters = fc.stringMatching(/^[a-zA-Zéèàç ,.:;()–-]{0,160}$/);
  fc.assert(
    fc.property(letters, letters, fc.constantFrom(...WHERES), (name, said, where) => {
      expect(valuesOf({ name, text: said, where })).toMatchObject({ number: null, start: null, end: null, candidates: null });
    }),
  );
});

/** A millisecond where nothing else runs; a pattern that backtracks without end takes seconds. */
const MOST_MS = 250;

test('no text of 160 characters takes long, however it repeats itself', () => {
  const piece = fc.constantFrom(...PIECES, '1-', '1/', 'a-1', '1~', '27-0412 ', '15, ', 'lun. ', 'session 1', '((', '15 mars-', 'é', ' ');
  fc.assert(
    fc.property(piece, piece, fc.integer({ min: 1, max: 12 }), fc.constantFrom('titre', 'texte'), (one, other, times, where) => {
      const said = `${one.repeat(times)}${other}`.repeat(80).slice(0, 160);
      expect(shortest(5, () => readPage([{ name: 'Session', text: said, where }]))).toBeLessThan(MOST_MS);
    }),
    { numRuns: 500, examples: [['27-0412 ', '', 1, 'texte'], ['lun', ' ', 1, 'texte'], ['1-', '(', 12, 'titre']] },
  );
});
