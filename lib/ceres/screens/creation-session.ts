import { CANDIDAT, CREER, DATE, DEBUT, ENREGISTRER, FIN, LIEU, NOMBRE, RESPONSABLE, SESSION, TITRE } from '../lexicon';
import type { Screen } from '../screen';

/** The form that creates, or programmes, a session. */
export const creationSession = {
  id: 'creation-session',
  nouns: {},
  hints: {
    [`${CREER}|saisi|depos ${SESSION}`]: 1,
    'programmation|planification -annuel|previs': 0.6,
    [`${CREER} date`]: 0.7,
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
    'suivant|etape|continuer|transmettre': 0.2,
    [`${ENREGISTRER}|soumettre|deposer|valider.`]: 0.2,
  },
  texts: { 'champ|obligatoire|attribue|automatique': 0.15, 'mois avant|delai': 0.15 },
  form: true,
  against: { buttons: { [`modif ${SESSION}`]: 0.4 }, columns: { 'n.|num|ref': 0.3 } },
} as const satisfies Screen;
