import type { Part } from './letter';

/** What convocations say of a model that the ministry may have given. */
export const MODEL_FIRST = 'Prenez d’abord le modèle de votre DTE ou de votre DDETS. Celui-ci sert si vous n’en avez pas.';

/** From where, under the centre’s name that heads every sheet, and to whom. */
export const ENVELOPE: readonly Part[] = [
  { kind: 'lines', lines: ['{adresse-du-centre}'] },
  { kind: 'lines', right: true, lines: ['{nom}', '{adresse}'] },
];

/** What the session is called, and when and where it takes place. */
export const SESSION: readonly (readonly [string, string])[] = [
  ['{certification}', '{titre}'],
  ['Numéro de session CERES', '{numero}'],
  ['Dates de la session', '{jours}'],
  ['Lieu', '{lieu}'],
];

/** The exams: as a table where they are known, else as what comes with the letter (001, l. 112). */
export const EXAMS: readonly Part[] = [
  { kind: 'schedule', when: 'planned' },
  { kind: 'text', when: 'unplanned', text: 'Le planning joint donne le lieu, la date, l’heure et la nature de chaque épreuve.' },
];

/** How a convocation ends: whom to ask, who signs, and the mark of who was given it by hand (001, l. 111; 003, l. 48). */
export function closing(by: string): readonly Part[] {
  return [
    { kind: 'text', text: 'Pour toute question, adressez-vous au responsable de session : {responsable}.' },
    { kind: 'text', text: 'Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.' },
    { kind: 'lines', right: true, lines: ['Fait à {ville}, le {aujourdhui}'] },
    { kind: 'signatures', of: ['{signataire}, {fonction}', `Reçu en main propre le {blanc}, ${by}`] },
  ];
}
