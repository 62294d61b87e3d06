import { EDITER, ENREGISTRER, ENVOYER, RESULTAT, VALIDER } from '../lexicon';
import type { Screen } from '../screen';

/** The results of the candidates: entered, or read. */
export const resultats = {
  id: 'resultats',
  nouns: { thing: 'result|res.', act: 'decision|notes.|notation|issue|verdict|reussite|reussites|echec|evalues.|evaluees.|admis.|evaluation_des_cand|evaluation_des_stag|bilan_des|titres_delivres|titres_obtenus|titres_attribues|parchemin|competences_validees|competences_acquises|ccp_obtenus|ccp_acquis|avis_du_jury|appreciation|admission|laureat|proclamation' },
  anchor: `${RESULTAT}|reuss|admis|avis|echec|ccp|attribu|deliber|issue`,
  hints: { 'reussi|admis|attribu|obtenu|decern': 0.6, 'evaluations|appreciation|bilan': 0.35, 'noter.': 0.5 },
  fields: {
    [`${RESULTAT}|dec.|avis|mention|verdict|issue`]: 0.4,
    'reussi|reus|echec|admis|ajourn|obten|obtient|acquis|acq|attribu|partiel|refus|absen|rt.|rp.': 0.35,
    'ccp|bloc|competence|bc.': 0.15,
    'entretien|entr.|situation|note|recommand|motif': 0.15,
    'accord|attribu|decern|delivr|obten titre|ccp|certif|candidat': 0.3,
    'titre|certif complet|partiel': 0.2,
    'appreci|points.|score|mention': 0.2,
    'venu|present|presence|absent|absence': 0.2,
  },
  acts: {
    [`saisi|termin|${ENREGISTRER}|publi|${VALIDER}|${ENVOYER}|${EDITER}|import|report|modif|calcul|commun|consult|appliqu result|res.|decision|note`]: 0.5,
    'attribu|saisi|rendre|prononc titre|avis': 0.4,
    'proclam|parchemin|attestation|livret|certificat': 0.3,
    'tous|tout reussi|admis|rt.|succes': 0.3,
    [ENREGISTRER]: 0.15,
  },
  texts: {
    'result|decision saisi|jury|publi|valid|provisoire|definiti|communiqu': 0.25,
    'reussi|echec|obtenu|acquis|admis|partiel': 0.25,
    'entretien final': 0.15,
  },
  against: { headings: { 'result recherch': 0.7, 'statist|taux|par_titre|par_specialite': 0.5 } },
} as const satisfies Screen;
