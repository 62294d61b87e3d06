import { EDITER, ENREGISTRER, ENVOYER, RESULTAT, VALIDER } from '../lexicon';
import type { Screen } from '../screen';

/** The results of the candidates: entered, or read. */
export const resultats = {
  id: 'resultats',
  nouns: { thing: 'result|res.', act: 'decision|notes.|notation|issue|verdict' },
  hints: { 'reussi|admis|attribu|laureat': 0.6, 'evaluations|appreciation|bilan': 0.35, 'noter.': 0.5 },
  fields: {
    [`${RESULTAT}|dec.|avis|mention|verdict|issue`]: 0.35,
    'reussi|reus|echec|admis|ajourn|obten|obtient|acquis|acq|attribu|partiel|refus|absen|rt.|rp.': 0.35,
    'ccp|bloc|competence|bc.': 0.15,
    'entretien|entr.|situation|note|recommand|motif': 0.15,
    'venu|present|absent': 0.15,
  },
  acts: {
    [`saisi|${ENREGISTRER}|publi|${VALIDER}|${ENVOYER}|${EDITER}|import|report|modif|calcul|commun|consult|appliqu result|res.|decision|note`]: 0.5,
    'attribu|saisi|rendre|prononc titre|avis': 0.4,
    'proclam|parchemin|attestation|livret|certificat': 0.3,
    'tous|tout reussi|admis|rt.|succes': 0.3,
    [ENREGISTRER]: 0.12,
  },
  texts: {
    'result|decision saisi|jury|publi|valid|provisoire|definiti|communiqu': 0.25,
    'reussi|echec|obtenu|acquis|admis|partiel': 0.25,
    'entretien final': 0.15,
  },
  against: { headings: { 'result recherch': 0.7, 'statist|taux': 0.5 } },
} as const satisfies Screen;
