/** What an exam of a déroulé is. */
export const NATURES = ['mise-en-situation', 'entretien-technique', 'questionnaire', 'production', 'entretien-final', 'autre'] as const;

export type Nature = (typeof NATURES)[number];
