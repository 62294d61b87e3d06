/** The phases of a session, in the order of the work; `permanent` is for what always holds and for incidents. */
export const PHASES = [
  'veille',
  'programmation',
  'convocations',
  'dte',
  'preparation',
  'accueil',
  'lancement',
  'deroulement',
  'deliberation',
  'transmission',
  'validation',
  'archivage',
  'suites',
  'permanent',
] as const;

export type Phase = (typeof PHASES)[number];

/** The heading of each phase. */
export const PHASE_TITLES: Readonly<Record<Phase, string>> = {
  veille: 'Veille et agrément',
  programmation: 'Programmation dans CERES',
  convocations: 'Inscriptions, jury et convocations',
  dte: 'Réception des DTE',
  preparation: 'Préparation finale',
  accueil: 'Accueil, le jour de l’examen',
  lancement: 'Lancement et ouverture des plis',
  deroulement: 'Déroulement des épreuves',
  deliberation: 'Délibération et PV',
  transmission: 'Transmission du PV',
  validation: 'Validation et résultats',
  archivage: 'Archivage',
  suites: 'Suites pour les candidats',
  permanent: 'Toujours, et en cas d’incident',
};
