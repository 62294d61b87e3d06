import { CREER, HABILITATION, JURY, RETIRER, VALIDER } from '../lexicon';
import type { Screen } from '../screen';

/** The jury of a session: who sits in it, and whether each is habilitated. */
export const jury = {
  id: 'jury',
  nouns: { person: 'jury|jurys|jure|jures|mbr|evaluateur|examinateur|assesseur|membre|binome' },
  hints: { 'composition|constitution|designation|habilit': 0.6, 'siege|sieger|siegera|siegeront|qui': 0.4 },
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
    'sollicit|relanc|inviter|nommer|remplacer': 0.25,
  },
  texts: {
    [`deux|moins|minim|autre ${JURY}|habilit|personne`]: 0.25,
    [HABILITATION]: 0.25,
    'sieg|evaluer|impartial|lien|reserve|defection': 0.25,
    'sollicit|accept|repondu|professionnels.': 0.2,
  },
} as const satisfies Screen;
