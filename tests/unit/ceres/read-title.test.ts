import { describe, expect, test } from 'vitest';
import { titleName } from '@/lib/ceres/read/title-words';
import { fact, labelled, valuesOf } from './read-facts';

const titleOf = (...facts: Parameters<typeof valuesOf>) => valuesOf(...facts).title;

describe('the title of the session', () => {
  test.each(['Titre professionnel', 'Titre', 'TP', 'Titre visé', 'Intitulé du titre', 'Spécialité', 'Certification visée', 'LIBELLE DU TITRE'])(
    'labelled « %s »',
    (name) => {
      expect(titleOf(labelled(name, 'Agent de propreté et d’hygiène'))).toBe('Agent de propreté et d’hygiène');
      expect(titleOf(labelled(`${name} :`, 'Agent de propreté et d’hygiène', 'champ'))).toBe('Agent de propreté et d’hygiène');
      expect(titleOf(fact(`${name} : Agent de propreté et d’hygiène`, '', 'texte'))).toBe('Agent de propreté et d’hygiène');
    },
  );

  test.each([
    ['Session 27-0412 – Cuisinier', 'Cuisinier'],
    ['SESSION 27-0412 - CUISINIER', 'CUISINIER'],
    ['Session n° 27-0412 : Cuisinier', 'Cuisinier'],
    ['Session 27-0412 (Cuisinier) – Convocations', 'Cuisinier'],
    ['Session 27-0412 – En préparation – Cuisinier', 'Cuisinier'],
    ['Session 27-0412 | Cuisinier | 15/03/2027 - 17/03/2027', 'Cuisinier'],
    ['Session 27-0412 Cuisinier du 15 au 17 mars 2027', 'Cuisinier'],
    ['Cuisinier – session 27-0412', 'Cuisinier'],
    ['n° 27-0412 – Cuisinier', 'Cuisinier'],
    ['Cuisinier – du 15 au 17 mars 2027', 'Cuisinier'],
    ['Fiche session 27-0412 – Conseiller en insertion professionnelle', 'Conseiller en insertion professionnelle'],
    ['Session 5530 – Cariste d’entrepôt – 11 janvier 2027', 'Cariste d’entrepôt'],
    ['Session 81150, Formateur professionnel d’adultes. Glissez un fichier ici.', 'Formateur professionnel d’adultes'],
    ['Session 4471 – Agent de propreté et d’hygiène – du 15 au 17 mars 2027', 'Agent de propreté et d’hygiène'],
  ])('beside its number or its days: « %s »', (text, title) => {
    expect(titleOf(fact(text))).toBe(title);
  });

  test.each([
    ['TP Cuisinier', 'Cuisinier'],
    ['TP – Maçon en voirie et réseaux divers', 'Maçon en voirie et réseaux divers'],
    ['Titre professionnel Cuisinier (niveau 3)', 'Cuisinier'],
    ['Titre professionnel d’agent de propreté', 'agent de propreté'],
    ['Session du TP Cuisinier du 15 au 17 mars 2027', 'Cuisinier'],
  ])('where it is said to be one: « %s »', (text, title) => {
    expect(titleOf(fact(text))).toBe(title);
    expect(titleOf(fact(text, '', 'texte'))).toBe(title);
  });

  test('above its days', () => {
    expect(titleOf(fact('du 6 au 8 septembre 2027', 'Soudeur assembleur industriel', 'texte'))).toBe('Soudeur assembleur industriel');
  });
});

describe('no title', () => {
  test.each([
    'Session 27-0412 – Convocations',
    'Session 27-0412 – Lyon',
    'Session 27-0412 – Saint-Nazaire',
    'Session 27-0412 – Centre AFPA de Lyon',
    'Session 27-0412 – MERCIER Paul',
    'Session 27-0412 – Élodie MERCIER',
    'Session 27-0412 – En préparation',
    'Session 27-0412 – CERES',
    'Session 27-0412 – 12 candidats',
    'Session 27-0412 – TP MACV',
    'Sessions d’examen du titre professionnel',
    'Le titre professionnel est délivré par le ministère chargé de l’emploi',
    'Titre professionnel demandé',
    'MERCIER Paul – du 15 au 17 mars 2027',
    'Chef de poste – Habilitation du 03/05/2026 au 02/05/2027',
    'Nouveau millésime du TP MACV à compter du 01/03/2027',
  ])('« %s »', (text) => {
    expect(titleOf(fact(text))).toBeNull();
  });

  test.each([
    ['Titre valable jusqu’au', '30/06/2028'],
    ['Titre de séjour', 'Carte de résident'],
    ['Code titre', 'Aucun'],
    ['Titre', '-- Choisir --'],
    ['Titre', 'Tous les titres'],
    ['Titre', '27-0412'],
    ['Intitulé', '12 candidats'],
  ])('labelled « %s »: %s', (name, text) => {
    expect(titleOf(labelled(name, text, 'champ'))).toBeNull();
  });

  test('what only stands below a label, as the next label of a form does', () => {
    expect(titleOf(labelled('Titre professionnel', 'Année'))).toBeNull();
    expect(titleOf(labelled('Titre', 'Disponible'))).toBeNull();
    expect(titleOf(fact('Cuisinier', 'Titre', 'colonne'))).toBeNull();
  });

  test('two that disagree', () => {
    expect(titleOf(labelled('Titre', 'Cuisinier'), labelled('Spécialité', 'Serveur'))).toBeNull();
    expect(titleOf(labelled('Titre', 'Cuisinier'), labelled('Spécialité', 'TP CUISINIER'))).toBe('Cuisinier');
    expect(titleOf(fact('Session 27-0412 – Serveur'), labelled('Titre visé', 'Cuisinier'))).toBe('Cuisinier');
  });
});

test.each([
  ['Titre professionnel : Cuisinier', 'Cuisinier'],
  ['Titre professionnel de niveau 3 – Cuisinier', 'Cuisinier'],
  ['TP-01234 – Cuisinier', 'Cuisinier'],
  ['00456 Cuisinier', 'Cuisinier'],
  ['Cuisinier (TP-01234) – niveau 3', 'Cuisinier'],
  ['Cuisinier (RNCP 38667)', 'Cuisinier'],
  ['Cuisinier – En préparation', 'Cuisinier'],
  ['« Cuisinier »', '« Cuisinier »'],
  ['Technicien réseaux IP', 'Technicien réseaux IP'],
])('the name in « %s »', (said, name) => {
  expect(titleName(said)).toBe(name);
});
