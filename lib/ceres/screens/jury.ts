import { CREER, HABILITATION, JURY, RETIRER, VALIDER } from '../lexicon';
import type { Screen } from '../screen';

/** The jury of a session: who sits in it, and whether each is habilitated. */
export const jury = {
  id: 'jury',
  nouns: { person: 'jury|jurys|jure|jures|mbr|evaluateur|evaluatrice|examinateur|examinatrice|assesseur|membre|binome|correcteur' },
  anchor: `${JURY}|${HABILITATION}`,
  hints: {
    'composition|constitution|designation|habilit': 0.6, 'siege|sieger|siegera|siegeront': 0.4,
    'evalu qui': 0.4,
    'equipe|binome evaluation|evaluat': 0.7,
    'professionnels|professionnel sollicit|mobilis|habilit|disponib|recherche': 0.7,
  },
  fields: {
    [HABILITATION]: 0.35,
    [`valid|fin|echeance|expir|date|jusqu ${HABILITATION}`]: 0.25,
    'profession.|professions|employeur|entreprise|qualite|qual.|metier|fonction|secteur|activite': 0.3,
    [JURY]: 0.25,
    'president|titul|tit.|suppl|reserve|binome|role': 0.25,
    'disponib|sollicit|reponse|rep.|accord|lien|accept|impartial|parente': 0.25,
  },
  acts: {
    [`${CREER}|affect|chois|select|design|rech|invit|sollicit|${RETIRER}|compos|constit|propos|enregistr|nomm ${JURY}|habilit|hab.|personne|president`]: 0.5,
    [`${VALIDER}|enregistr composition|${JURY}`]: 0.45,
    'sollicit|relanc|inviter|nommer|remplacer|designer|affecter': 0.25,
    'choisir|chercher|recherch|ajout professionnel': 0.4,
  },
  texts: {
    [`deux|moins|minim|autre ${JURY}|habilit|personne`]: 0.25,
    [HABILITATION]: 0.25,
    'sieg|evaluer|impartial|lien|reserve|defection': 0.25,
    'sollicit|accept|repondu|professionnels.': 0.2,
  },
} as const satisfies Screen;
