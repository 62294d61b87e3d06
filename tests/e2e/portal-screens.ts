import type { Make, Place, Screen } from '../portal/types';

export const MAKES: readonly Make[] = ['moderne', 'tables', 'composants'];

/** A session in preparation, and one whose results are to be entered. */
export const PREPARED = '27-0412';
export const HELD = '27-0351';

/** Every page of the portal, and its heading. */
export const HEADINGS: Readonly<Record<Screen, string>> = {
  connexion: 'Connexion',
  accueil: 'Accueil',
  'liste-sessions': 'Sessions d’examen',
  'creation-session': 'Créer une session d’examen',
  'fiche-session': 'Session 27-0412',
  'commande-dte': 'Commande des dossiers techniques d’évaluation',
  candidats: 'Candidats',
  jury: 'Composition du jury',
  convocations: 'Convocations',
  pv: 'Procès-verbal de session',
  resultats: 'Saisie des résultats',
  agrement: 'Agrément du centre',
  aide: 'Comment valider les convocations ?',
  mentions: 'Mentions légales',
  compte: 'Mon compte',
  maintenance: 'Service indisponible',
  erreur: 'Une erreur est survenue',
};

const OF_A_SESSION: readonly Screen[] = ['fiche-session', 'commande-dte', 'candidats', 'jury', 'convocations', 'pv', 'resultats'];

/** Every page, the screens of a session for the one in preparation. */
export const PLACES: readonly Place[] =
  // The keys of a record are its screens.
  (Object.keys(HEADINGS) as Screen[]).map((screen) => (OF_A_SESSION.includes(screen) ? { screen, number: PREPARED } : { screen }));
