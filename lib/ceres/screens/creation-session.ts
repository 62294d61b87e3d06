import { CANDIDAT, CREER, DATE, DEBUT, ENREGISTRER, FIN, LIEU, NOMBRE, RESPONSABLE, SESSION, TITRE } from '../lexicon';
import type { Screen } from '../screen';

/** The form that creates, or programmes, a session. */
export const creationSession = {
  id: 'creation-session',
  nouns: {},
  anchor: `${SESSION}|${TITRE}`,
  hints: {
    [`${CREER}|saisi|depos|enregistrer|proposer|prevoir|initialis|demande ${SESSION}`]: 1,
    'assistant|formulaire creation': 0.7,
    'date|dates|jour lieu|horaire|site': 0.4,
    'programmation|planification -annuel|previs': 0.6,
    [`${CREER}|fixer|choisir|reserver|retenir|poser|arreter date|dates|calendrier`]: 0.7,
  },
  labels: {
    [DEBUT]: 0.3,
    [FIN]: 0.25,
    [DATE]: 0.15,
    [TITRE]: 0.2,
    [RESPONSABLE]: 0.2,
    [NOMBRE]: 0.25,
    [`${NOMBRE} ${CANDIDAT}|prev|place`]: 0.2,
    [LIEU]: 0.15,
    [`type|nature|modalite|voie ${SESSION}|acces|certif`]: 0.15,
  },
  acts: {
    [`${CREER} ${SESSION}|date`]: 0.5,
    [CREER]: 0.3,
    [`${ENREGISTRER}|valider|terminer|finaliser creation|programmation|planification|nouvel`]: 0.5,
    'suivant|etape|continuer|transmettre|terminer': 0.2,
    [`${ENREGISTRER}|soumettre|deposer|valider.|confirmer|poursuivre|envoyer`]: 0.2,
    [`proposer|prevoir|reserver|fixer|confirmer|envoyer|demander|soumettre ${SESSION}|date|dates|ouverture`]: 0.45,
  },
  texts: { 'champ|obligatoire|attribue|automatique': 0.15, 'mois avant|delai': 0.15 },
  most: 0.64,
  form: true,
  against: { buttons: { [`modif ${SESSION}`]: 0.4 }, columns: { 'n.|num|ref': 0.3 }, texts: { 'mot passe': 0.7 }, labels: { 'mot passe': 0.7 } },
} as const satisfies Screen;
