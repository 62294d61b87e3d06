import { describe, expect, test } from 'vitest';
import { fact, labelled, valuesOf } from './read-facts';

const stateOf = (...facts: Parameters<typeof valuesOf>) => valuesOf(...facts).state;
const candidatesOf = (...facts: Parameters<typeof valuesOf>) => valuesOf(...facts).candidates;

describe('the state', () => {
  test.each([
    ['En préparation', 'En préparation'],
    ['EN PREPARATION', 'En préparation'],
    ['en cours de préparation', 'En préparation'],
    ['DTE envoyé', 'DTE envoyé'],
    ['DTE envoyés', 'DTE envoyé'],
    ['Convocations envoyées', 'Convocations envoyées'],
    ['CONVOC. ENVOYEES', 'Convocations envoyées'],
    ['Convocations envoyées le 12/02/2027', 'Convocations envoyées'],
    ['Session en préparation', 'En préparation'],
    ['État : DTE envoyé', 'DTE envoyé'],
    ['Session 27-0412 – Cuisinier – En préparation', 'En préparation'],
    ['Examen n° 15208 Gestionnaire de paie En préparation', 'En préparation'],
  ])('that is known: « %s »', (text, state) => {
    expect(stateOf(fact(text, '', 'texte'))).toBe(state);
  });

  test.each(['État', 'ETAT :', 'Statut', 'Situation', 'État de la session', 'Statut CERES'])('labelled « %s »', (name) => {
    expect(stateOf(labelled(name, 'Convocations à valider'))).toBe('Convocations à valider');
    expect(stateOf(labelled(name, 'EN PREPARATION'))).toBe('En préparation');
  });

  test.each([
    ['État civil', 'Marié'],
    ['Statut du candidat', 'Inscrit'],
    ['État des convocations', 'À valider'],
    ['Statut', 'Tous'],
    ['État', 'Générer les lettres'],
    ['État', '12/02/2027'],
    ['Observations', 'Convocations envoyées'],
  ])('not labelled « %s »: %s', (name, text) => {
    expect(stateOf(labelled(name, text, 'champ'))).toBeNull();
  });

  test.each(['Convocations non envoyées', 'Les convocations ont été envoyées aux candidats', 'Préparation du DTE', 'Votre demande est en préparation'])(
    'not « %s »',
    (text) => {
      expect(stateOf(fact(text, '', 'texte'))).toBeNull();
    },
  );

  test('none of the three steps of a bar that shows them all', () => {
    expect(stateOf(...['En préparation', 'DTE envoyé', 'Convocations envoyées'].map((text) => fact(text, '', 'texte')))).toBeNull();
  });
});

describe('the number of candidates', () => {
  test.each([
    ['12 candidats', 12],
    ['12 candidat(s)', 12],
    ['1 candidat', 1],
    ['0 candidat inscrit', 0],
    ['12 candidats inscrits', 12],
    ['12 stagiaires', 12],
    ['12 POSTULANTS', 12],
    ['12 inscrits', 12],
    ['12 cand.', 12],
    ['Candidats (12)', 12],
    ['Candidats : 12', 12],
    ['Candidats 12', 12],
    ['Liste des candidats (12)', 12],
    ['Nombre de candidats : 12', 12],
    ['Nb cand. 12', 12],
    ['NB INSCR. : 12', 12],
    ['Effectif : 12', 12],
    ['Effectif : 12 stagiaires', 12],
    ['Total : 12 candidats', 12],
    ['Candidats (12 inscrits pour 15 places)', 12],
    ['Session 27-0412 – Cuisinier (12 candidats)', 12],
    ['Session 27-0412 – Cuisinier – du 15 au 17 mars 2027 – 12 candidats', 12],
  ])('« %s »', (text, count) => {
    expect(candidatesOf(fact(text))).toBe(count);
  });

  test.each(['Candidats', 'Nombre de candidats', 'Nombre de candidats prévus *', 'Nb cand.', 'Effectif', 'Effectif prévisionnel', 'Stagiaires', 'Nombre d’inscrits'])(
    'labelled « %s »',
    (name) => {
      expect(candidatesOf(labelled(name, '12', 'champ'))).toBe(12);
      expect(candidatesOf(labelled(name, '12'))).toBe(12);
    },
  );

  test.each([
    '3 candidats n’ont pas de parcours',
    '3 candidats absents',
    'Afficher 10 candidats par page',
    '12 / 15 candidats',
    '2 jurés',
    'Candidats convoqués (12)',
    '1 200 candidats',
    'Candidats',
    'Session 12',
  ])('not of « %s »', (text) => {
    expect(candidatesOf(fact(text, '', 'texte'))).toBeNull();
  });

  test.each(['Nombre de candidats par jury', 'Effectif maximum', 'Nombre de places', 'Candidats absents', 'Nombre de jurés'])('not labelled « %s »', (name) => {
    expect(candidatesOf(labelled(name, '12', 'champ'))).toBeNull();
  });

  test('two that disagree: the better place, or neither', () => {
    expect(candidatesOf(fact('Candidats (12)', '', 'onglet'), labelled('Effectif', '15', 'champ'))).toBe(12);
    expect(candidatesOf(labelled('Inscrits', '12'), labelled('Candidats', '15'))).toBeNull();
  });
});
