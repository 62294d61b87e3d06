/** The screens of CERES that a rule may be recalled beside; each is to have its file of evidence in `screens/`. */
export const SCREEN_IDS = [
  'connexion',
  'accueil',
  'liste-sessions',
  'creation-session',
  'fiche-session',
  'commande-dte',
  'candidats',
  'jury',
  'convocations',
  'pv',
  'resultats',
  'agrement',
] as const;

export type ScreenId = (typeof SCREEN_IDS)[number];
