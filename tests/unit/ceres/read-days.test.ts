import { describe, expect, test } from 'vitest';
import { daysOf, fact, labelled } from './read-facts';

describe('the days of the session are those', () => {
  test.each([
    ['Dates', 'du 15 au 17 mars 2027'],
    ['Date(s) de session', 'du 15 au 17 mars 2027'],
    ['Dates :', '15/03/2027 - 17/03/2027'],
    ['Période', 'du lundi 15 mars au mercredi 17 mars 2027'],
    ['Période d’examen', '15.03.27 → 17.03.27'],
    ['DATES DE SESSION', 'DU 15 AU 17 MARS 2027'],
    ['Dates de la session de validation', '15 mars 2027 au 17 mars 2027'],
    ['Épreuves', 'les 15, 16 et 17 mars 2027'],
    ['Date', '15 au 17 mars 2027'],
    ['Session', '27-0412, du 15 au 17 mars 2027'],
    ['Déroulement', 'Lyon, du 15 au 17 mars 2027'],
  ])('labelled « %s »: %s', (name, text) => {
    expect(daysOf(labelled(name, text))).toBe('2027-03-15 → 2027-03-17');
    expect(daysOf(labelled('', `${name.replace(':', '')} : ${text}`))).toBe('2027-03-15 → 2027-03-17');
  });

  test.each([
    'Session du 15 au 17 mars 2027',
    'Session 27-0412 du 15 au 17 mars 2027',
    'Session 27-0412 – Cuisinier – du 15 au 17 mars 2027',
    'Session de validation n° 27-0412 du 15/03/2027 au 17/03/2027',
    'Convocations – session du 15 au 17 mars 2027',
    'Convocations de la session du 15 au 17 mars 2027',
    'Création de la session du 15 au 17 mars 2027',
    'Jury de l’examen du 15 au 17 mars 2027',
    'Session 1512 – Agent de maintenance – lundi 15 au mercredi 17 mars 2027 – 6 candidats',
    'Cuisinier – 15 au 17 mars 2027',
    'Session | 27-0412 | 15/03/2027 - 17/03/2027',
  ])('in a title: %s', (text) => {
    expect(daysOf(fact(text))).toBe('2027-03-15 → 2027-03-17');
  });

  test.each([
    ['Date de début', 'Date de fin'],
    ['Début', 'Fin'],
    ['Date début session *', 'Date fin session *'],
    ['DEB.', 'FIN'],
    ['Commence le', 'Se termine le'],
    ['Premier jour', 'Dernier jour'],
    ['Début des épreuves', 'Fin des épreuves'],
    ['Du', 'Au'],
    ['Session du', 'au'],
  ])('of two fields: « %s », « %s »', (start, end) => {
    expect(daysOf(labelled(start, '2027-03-15', 'champ'), labelled(end, '2027-03-17', 'champ'))).toBe('2027-03-15 → 2027-03-17');
    expect(daysOf(labelled(start, '15/03/2027'), labelled(end, '17/03/2027'))).toBe('2027-03-15 → 2027-03-17');
  });

  test('of one line that names each', () => {
    expect(daysOf(fact('Début : 15/03/2027, fin : 17/03/2027', '', 'texte'))).toBe('2027-03-15 → 2027-03-17');
    expect(daysOf(fact('Début 15/03/2027 Fin 17/03/2027', '', 'texte'))).toBe('2027-03-15 → 2027-03-17');
  });

  test('said by nothing but their place, where nothing else is said', () => {
    expect(daysOf(fact('du 15 au 17 mars 2027', '', 'texte'))).toBe('2027-03-15 → 2027-03-17');
    expect(daysOf(fact('du 15 au 17 mars 2027', 'Soudeur assembleur industriel', 'texte'))).toBe('2027-03-15 → 2027-03-17');
    expect(daysOf(fact('du 1 au 5 juin 2027', '', 'texte'), labelled('Dates', 'du 15 au 17 mars 2027'))).toBe('2027-03-15 → 2027-03-17');
  });
});

describe('a single day', () => {
  test.each([
    labelled('Date de l’examen', '15 mars 2027'),
    labelled('Date de session', '15/03/2027'),
    labelled('Date(s)', '15/03/2027'),
    fact('Session du 15 mars 2027'),
    fact('Session 27-0412 – Cuisinier – épreuves le lundi 15 mars 2027'),
  ])('is the first and the last, where nothing else is said: $name $text', (said) => {
    expect(daysOf(said)).toBe('2027-03-15 → 2027-03-15');
  });

  test('is the first alone where its label says so', () => {
    expect(daysOf(labelled('Date de début', '15/03/2027', 'champ'))).toBe('2027-03-15 → –');
    expect(daysOf(labelled('Date de fin', '17/03/2027', 'champ'))).toBe('– → 2027-03-17');
  });

  test('is only the first where another last day is said', () => {
    expect(daysOf(fact('Session du 15 mars 2027'), labelled('Date de fin', '17/03/2027'))).toBe('2027-03-15 → 2027-03-17');
    expect(daysOf(fact('Session du 15 mars 2027'), labelled('Dates', 'du 15 au 17 mars 2027'))).toBe('2027-03-15 → 2027-03-17');
  });

  test('that nothing names is not read', () => {
    expect(daysOf(fact('lundi 15 mars 2027', '', 'texte'))).toBe('– → –');
    expect(daysOf(labelled('Date', '15/03/2027'))).toBe('– → –');
  });
});

describe('not the session’s', () => {
  test.each([
    ['Date de validation', '12/02/2027'],
    ['Date de validation de la session', '12/02/2027'],
    ['Date de convocation', '12/02/2027'],
    ['Convocations envoyées le', '12/02/2027'],
    ['Mise à jour le', '12/02/2027'],
    ['Date de création de la session', '12/12/2026'],
    ['Échéance de l’agrément', '30/06/2028'],
    ['Titre valable jusqu’au', '30/06/2028'],
    ['Fin de validité', '30/06/2028'],
    ['Date de fin du titre', '30/06/2028'],
    ['Édité le', '12/02/2027'],
    ['Date de naissance', '15/03/2007'],
    ['Né(e) le', '15/03/2007'],
    ['Habilité jusqu’au', '30/06/2028'],
    ['Début de formation', '01/09/2026'],
    ['Dates de formation', 'du 1er septembre 2026 au 12 mars 2027'],
    ['Clôture des inscriptions', '12/02/2027'],
    ['Réception des DTE', '22/02/2027'],
    ['Signé le', '17/03/2027'],
    ['Session précédente', 'du 8 au 10 mars 2027'],
    ['Session reportée au', '22/03/2027'],
    ['Prochaine session', 'du 22 au 24 mars 2027'],
    ['À créer avant le', '14/12/2026'],
    ['Période de fermeture : congés', 'du 1er au 15 août 2027'],
    ['Dernière connexion', '12/02/2027 à 9 h 30'],
  ])('%s: %s', (name, text) => {
    expect(daysOf(labelled(name, text))).toBe('– → –');
    expect(daysOf(labelled(name, text, 'champ'))).toBe('– → –');
    expect(daysOf(labelled('', `${name} ${text}`))).toBe('– → –');
  });

  test.each([
    'Session créée le 12/12/2026',
    'Session 27-0412 – convocations validées le 12/02/2027',
    'Convocations validées – le 12/02/2027',
    'Arrêté du 21 juillet 2016 et du 22 juillet 2027',
    'Habilitation du 03/05/2026 au 02/05/2027',
  ])('%s', (text) => {
    expect(daysOf(fact(text))).toBe('– → –');
    expect(daysOf(fact(text, '', 'texte'))).toBe('– → –');
  });

  test('beside the session’s own', () => {
    const text = 'Session du 15 au 17 mars 2027, convocations envoyées le 12/02/2027';
    expect(daysOf(fact(text), labelled('Mise à jour le', '01/02/2027'))).toBe('2027-03-15 → 2027-03-17');
  });

  test('longer than a year', () => {
    expect(daysOf(labelled('Période', 'du 15 mars 2027 au 17 mars 2029'))).toBe('– → –');
  });
});

describe('two that disagree', () => {
  const heading = fact('Session du 15 au 17 mars 2027');
  const text = labelled('Dates', 'du 22 au 24 mars 2027');
  const field = labelled('Dates', 'du 29 au 31 mars 2027', 'champ');

  test('the better place holds: a title, then a labelled text, then a field', () => {
    expect(daysOf(field, text, heading)).toBe('2027-03-15 → 2027-03-17');
    expect(daysOf(field, text)).toBe('2027-03-22 → 2027-03-24');
    expect(daysOf(field)).toBe('2027-03-29 → 2027-03-31');
  });

  test('in places as good, neither', () => {
    expect(daysOf(heading, fact('Session du 22 au 24 mars 2027'))).toBe('– → –');
    expect(daysOf(heading, fact('SESSION DU 15/03/2027 AU 17/03/2027'))).toBe('2027-03-15 → 2027-03-17');
  });

  test('a first day after the last leaves neither', () => {
    expect(daysOf(labelled('Début', '17/03/2027'), labelled('Fin', '15/03/2027'))).toBe('– → –');
    expect(daysOf(labelled('Dates', '17/03/2027 - 15/03/2027'))).toBe('– → –');
  });
});
