import { describe, expect, test } from 'vitest';
import { namedBy, nounsOf } from '@/lib/ceres/naming';
import { toPlain } from '@/lib/ceres/text';

const named = (text: string) => namedBy(toPlain(text));

describe('the screen that a text names', () => {
  test.each([
    ['Convocations', 'convocations'],
    ['CONVOC. CAND.', 'convocations'],
    ['Procès-verbal de la session', 'pv'],
    ['Commande des sujets', 'commande-dte'],
    ['Membres du jury', 'jury'],
    ['Liste des stagiaires', 'candidats'],
    ['Agréments', 'agrement'],
    ['Authentification', 'connexion'],
    ['Tableau de bord', 'accueil'],
  ])('« %s » names %s by its noun', (text, id) => {
    expect(named(text)).toMatchObject({ id, weight: 1 });
  });

  test.each([
    ['what is made before what is done', 'Résultats du jury', 'resultats'],
    ['what is made before who it is for, whichever is said first', 'Candidats : convocations', 'convocations'],
    ['what is done before who it is done with', 'Inscription des membres', 'candidats'],
    ['a person before a greeting', 'Bienvenue aux candidats', 'candidats'],
    ['of two alike, the first said', 'Convocations et résultats', 'convocations'],
    ['of two alike, the first said', 'Résultats et convocations', 'resultats'],
  ])('%s: « %s »', (_what, text, id) => {
    expect(named(text)?.id).toBe(id);
  });

  test('what comes after « par », « aux » or « pour » is not what the text is about', () => {
    expect(named('Vue par candidat')?.weight).toBeLessThan(1);
    expect(named('Vue pour les candidats')?.weight).toBeLessThan(1);
    expect(named('Vue des candidats')?.weight).toBe(1);
  });

  test('without a noun a hint names it, less surely and without a rank', () => {
    const hinted = named('Créer une session');
    expect(hinted?.id).toBe('creation-session');
    expect(hinted?.rank).toBeUndefined();
    expect(named('Mes sessions')?.id).toBe('liste-sessions');
    expect(named('Fiche de la session')?.id).toBe('fiche-session');
    expect(named('Session 27-0412')?.weight).toBeLessThan(named('Fiche de la session')?.weight ?? 0);
  });

  test.each(['', '27-0412', 'Rechercher', 'Tarifs', 'Découvrir les métiers'])('« %s » names none', (text) => {
    expect(named(text)).toBeUndefined();
  });
});

describe('the screens whose nouns a text says', () => {
  test('are all of them, each once', () => {
    const said = nounsOf(toPlain('Sessions | Candidats | Jury | Jurés | Convocations | PV'));
    expect([...said].sort()).toEqual(['candidats', 'convocations', 'jury', 'pv']);
  });

  test('are none where none is said at the beginning of a word', () => {
    expect(nounsOf(toPlain('Reconvocation, majury, SPV')).size).toBe(0);
  });
});
