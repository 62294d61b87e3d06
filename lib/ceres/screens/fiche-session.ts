import { CANDIDAT, CONVOCATION, DATE, DEBUT, DTE, ETAT, FIN, JURY, LIEU, NOMBRE, NUMERO, PV, RESPONSABLE, SESSION, TITRE, VOIR } from '../lexicon';
import type { Screen } from '../screen';

/** One session as a whole: what it is, where it stands, and the way to its parts. */
export const ficheSession = {
  id: 'fiche-session',
  nouns: {},
  anchor: SESSION,
  hints: {
    [`fiche|detail|synthes|recap|resume|apercu|dossier|consult|general|identite|visualis|caracterist|ensemble|suivi|descripti|presentation|organisation|donnees|renseign|informations|identification|parametre|historique ${SESSION} -sessions|examens`]: 0.97,
    'synthes|recap|detail|fiche|identite|apercu|resume|ensemble|avancement|caracteristi|descripti|essentiel|en_bref|generalite|etapes_franchies|ou_en|organisation|preparatifs': 0.65,
    'generale|general.|generaux|infos|informations|donnees|renseignements -personnelles|personnel|perso|condition|utilisation': 0.5,
    'session|examen -sessions|examens': 0.5,
    'n.|numero -agrem|habilit': 0.5,
  },
  labels: {
    [NUMERO]: 0.25,
    [`${NUMERO} ${SESSION}`]: 0.25,
    [TITRE]: 0.2,
    [`${DATE}|${DEBUT}|${FIN}`]: 0.2,
    [ETAT]: 0.3,
    [RESPONSABLE]: 0.25,
    [LIEU]: 0.15,
    [`${NOMBRE}|${CANDIDAT}`]: 0.2,
    [JURY]: 0.15,
    'cree|creee|modif|mise jour|le.|par.': 0.15,
  },
  acts: {
    [`modif|annul|duplic|dupl|suppr|clotur|imprim|archiv|report|decal|deplac|prolong|rouvr|reouvr|corrig|renonc|reprogramm|pdf ${SESSION}|fiche|dates|informations|recap|synthese`]: 0.45,
    'changer|modif|remplac responsable|lieu|site|titre': 0.35,
    [`${VOIR} ${CANDIDAT}|${JURY}|${CONVOCATION}|${PV}|${DTE}`]: 0.3,
    'duplic|dupl|annulation': 0.25,
    'modifier.|archiver.|cloturer.': 0.15,
  },
  texts: { [`prochain|reste|manque|etape|faire ${SESSION}|${JURY}|${CONVOCATION}|faire`]: 0.2 },
  most: 0.6,
  parts: ['commande-dte', 'candidats', 'jury', 'convocations', 'pv', 'resultats'],
  hub: 0.15,
  values: 0.3,
  form: false,
} as const satisfies Screen;
