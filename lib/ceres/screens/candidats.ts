import { CANDIDAT, CREER, ENREGISTRER, NUMERO, RETIRER } from '../lexicon';
import type { Screen } from '../screen';

/** The candidates of a session, and the path of one of them. */
export const candidats = {
  id: 'candidats',
  nouns: { act: 'inscri|parcours', person: 'cand|stagiair|postul|apprenant|beneficiaire|alternant' },
  anchor: `${CANDIDAT}|inscri|parcours|naiss`,
  hints: { participant: 0.6, 'presente qui|se.': 0.6, 'presentent qui|se.': 0.6 },
  fields: {
    'naiss|ne.|nee.|age': 0.3,
    'nom|prenom|pren|identite|civilite|usage': 0.15,
    'voie|modalite|acces|entree|origine|provenance': 0.25,
    'parcours|parc.': 0.25,
    'ccp|vae.|formation|vise|cible': 0.2,
    [`${NUMERO} ${CANDIDAT}|dossier|insee|secu`]: 0.2,
    [CANDIDAT]: 0.2,
    'livret|dossier|dp.|recevab|attest': 0.2,
    'financ|prise|amen|rqth|handicap|tentative|passage': 0.25,
  },
  acts: {
    [`${CREER}|inscri|import|${ENREGISTRER}|saisi|${RETIRER}|rattach|affect|modif|charger ${CANDIDAT}|liste|parc|fichier|quelqu`]: 0.45,
    'inscri|desinscri': 0.45,
    'modif|valid|chang|suppr|ajout parc': 0.4,
    'ajout|aj.|import|rattach|retirer|affect': 0.2,
  },
  texts: {
    [`${CANDIDAT} session|list|maximum|place|pour`]: 0.2,
    'inscri ouvert|clos|jusqu|date|aucun': 0.25,
    'vae|formation|experience|parcours': 0.15,
    [`aucun|pas ${CANDIDAT}`]: 0.3,
  },
} as const satisfies Screen;
