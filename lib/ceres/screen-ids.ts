/** The screens of CERES that a rule may be recalled beside, and their names in French; each has its file in `screens/`. */
export const SCREEN_NAMES = {
  connexion: 'Connexion',
  accueil: 'Accueil',
  'liste-sessions': 'Liste des sessions',
  'creation-session': 'Création d’une session',
  'fiche-session': 'Fiche de la session',
  'commande-dte': 'Commande du DTE',
  candidats: 'Candidats',
  jury: 'Jury',
  convocations: 'Convocations',
  pv: 'Procès-verbal',
  resultats: 'Résultats',
  agrement: 'Agrément',
} as const;

export type ScreenId = keyof typeof SCREEN_NAMES;

export const SCREEN_IDS = Object.keys(SCREEN_NAMES) as readonly ScreenId[];

/** The id of a screen, where a text from outside is one; null otherwise. */
export function screenId(text: string | null): ScreenId | null {
  return SCREEN_IDS.find((id) => id === text) ?? null;
}
