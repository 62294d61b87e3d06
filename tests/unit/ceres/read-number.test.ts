import { describe, expect, test } from 'vitest';
import { numberKey } from '@/lib/ceres/read/number-key';
import { fact, labelled, valuesOf } from './read-facts';

const numberOf = (...facts: Parameters<typeof valuesOf>) => valuesOf(...facts).number;

describe('the number of the session', () => {
  test.each([
    ['Session 27-0412', '27-0412'],
    ['SESSION N° 27-0412', '27-0412'],
    ['Session n°27-0412 – Cuisinier', '27-0412'],
    ['Session nº 27-0412', '27-0412'],
    ['Session\u00a0: 27-0412', '27-0412'],
    ['Sess. 27-0412', '27-0412'],
    ['Session d’examen n° 27-0412', '27-0412'],
    ['Session de validation 2027/000412 – Candidats', '2027/000412'],
    ['Examen n° 15208 Gestionnaire de paie', '15208'],
    ['Convocations de la session 27-0412', '27-0412'],
    ['Cuisinier, session 27.0412 (12 candidats)', '27.0412'],
    ['Réf. session SES-27-0412', 'SES-27-0412'],
    ['Session S/27/00731', 'S/27/00731'],
    ['RS 27-0412', '27-0412'],
    ['n° 27-0412 – Cuisinier', '27-0412'],
    ['SES-27-0412', 'SES-27-0412'],
    ['27-0412', '27-0412'],
    ['20417 — Assistant commercial – du 22 au 23 novembre 2027', '20417'],
    ['Accueil › Sessions › Session 27-0412 › Convocations', '27-0412'],
    ['Session 4471', '4471'],
    ['Session n° 2093', '2093'],
  ])('in a title: « %s »', (text, number) => {
    expect(numberOf(fact(text))).toBe(number);
  });

  test.each([
    ['N° de session', '27-0412', '27-0412'],
    ['Numéro de session :', '2027/000412', '2027/000412'],
    ['N° SESS.', '27/1182', '27/1182'],
    ['Réf. session', 'ses-27-0412', 'SES-27-0412'],
    ['Session', 'n° 27-0412', '27-0412'],
    ['Session', '27-0412 – Cuisinier', '27-0412'],
    ['Identifiant de la session CERES', '77120', '77120'],
    ['SESSION :', '27-91-0073', '27-91-0073'],
    ['RS', '27-0412', '27-0412'],
    ['N°', '27-0412', '27-0412'],
  ])('labelled « %s »: %s', (name, text, number) => {
    expect(numberOf(labelled(name, text))).toBe(number);
    expect(numberOf(labelled('', `${name.replace(':', '')}\u00a0: ${text}`))).toBe(number);
  });

  test('of a breadcrumb, or the button that leads back', () => {
    expect(numberOf(fact('Sessions', '', 'fil d’Ariane'), fact('27-0412', 'Sessions', 'fil d’Ariane'))).toBe('27-0412');
    expect(numberOf(fact('N° 77120', 'Sessions', 'fil d’Ariane'))).toBe('77120');
    expect(numberOf(fact('← Session 9047', '', 'bouton'))).toBe('9047');
    expect(numberOf(fact('Session 9047', '', 'bouton'))).toBeNull();
  });
});

describe('no number of a session', () => {
  test.each([
    'Candidat n° 27-0412',
    'PV n° 27-0412',
    'Agrément n° 2026-0112',
    'Agrément : AR-2024-118',
    'Session 2027',
    'Sessions 2026-2027',
    'Session de mars 2027',
    'Session du 15/03/2027',
    'Session 03/2027',
    'Session 2',
    'Ses 120 candidats',
    'Session 01 46 29 25 54',
    'Tél. 01.46.29.25.54',
    'Session précédente 27-0398',
    'Autres sessions : 27-0398',
    '75012 Paris',
    'RS5678',
    '2026-0112',
  ])('« %s »', (text) => {
    expect(numberOf(fact(text, '', 'texte'))).toBeNull();
  });

  test.each([
    ['N° de candidat', '27-0412'],
    ['N° d’agrément', '2026-0112'],
    ['N° de PV', '27-0412'],
    ['Téléphone', '0146292554'],
    ['Code postal', '75012'],
    ['N° SIRET', '12345678900012'],
    ['Responsable de session', '27-0412'],
    ['Session d’origine', '27-0398'],
    ['Titre', '27-0412'],
    ['Commande de la session', '27-0412'],
  ])('labelled « %s »: %s', (name, text) => {
    expect(numberOf(labelled(name, text))).toBeNull();
    expect(numberOf(labelled(name, text, 'champ'))).toBeNull();
  });
});

describe('two numbers', () => {
  test('the better place holds, and one that says « session » before one that does not', () => {
    expect(numberOf(labelled('N° de session', '27-0413'), fact('Session 27-0412'))).toBe('27-0412');
    expect(numberOf(fact('27-0413 – Cuisinier'), fact('Session 27-0412', '', 'texte'))).toBe('27-0412');
  });

  test('in places as good, neither, unless they are one', () => {
    expect(numberOf(fact('Session 27-0412'), fact('Session 27-0413'))).toBeNull();
    expect(numberOf(fact('Session 27-0412'), fact('Session SES-27-0412'))).toBe('27-0412');
  });
});

test.each([
  ['27-0412', '270412'],
  ['ses-27-0412', '270412'],
  ['n° 27/0412', '270412'],
  ['RS 27.0412', '270412'],
  ['TP-27-0412', 'TP270412'],
  ['', ''],
])('the key of « %s » is « %s »', (number, key) => {
  expect(numberKey(number)).toBe(key);
});
