import { CANDIDAT, CONVOCATION, DATE, DEBUT, DTE, ETAT, FIN, JURY, LIEU, NOMBRE, NUMERO, PV, RESPONSABLE, SESSION, TITRE, VOIR } from '../lexicon';
import type { Screen } from '../screen';

/** One session as a whole: what it is, where it stands, and the way to its parts. */
export const ficheSession = {
  id: 'fiche-session',
  nouns: {},
  hints: {
    [`fiche|detail|synthes|recap|resume|apercu|dossier|consult|general|identite|visualis|caracterist|ensemble|suivi ${SESSION} -sessions`]: 0.97,
    'synthes|recap|detail|fiche|identite|apercu|resume|ensemble|avancement|caracteristi': 0.65,
    'generale|infos|informations -personnelles|perso|condition|utilisation': 0.5,
    'session|examen -sessions|examens': 0.5,
  },
  labels: {
    [NUMERO]: 0.25,
    [`${NUMERO} ${SESSION}`]: 0.25,
    [TITRE]: 0.2,
    [`${DATE}|${DEBUT}|${FIN}|epreuve`]: 0.2,
    [ETAT]: 0.3,
    [RESPONSABLE]: 0.25,
    [LIEU]: 0.15,
    [`${NOMBRE}|${CANDIDAT}`]: 0.2,
    [JURY]: 0.15,
    'cree|modifiee|mise jour|le.': 0.15,
  },
  acts: {
    [`modif|annul|duplic|dupl|suppr|clotur|imprim|archiv|report ${SESSION}|fiche|dates|informations`]: 0.45,
    [`${VOIR} ${CANDIDAT}|${JURY}|${CONVOCATION}|${PV}|${DTE}`]: 0.3,
    'duplic|dupl': 0.25,
  },
  texts: { [`prochain|reste|manque|etape|faire ${SESSION}|${JURY}|${CONVOCATION}|faire`]: 0.2 },
  most: 0.6,
  hub: 0.35,
  form: false,
} as const satisfies Screen;
