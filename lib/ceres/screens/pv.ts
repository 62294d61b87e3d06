import { CREER, EDITER, ENREGISTRER, ENVOYER, JURY, PV, VALIDER } from '../lexicon';
import type { Screen } from '../screen';

/** The procès-verbal of the session: created, filled in, signed, sent. */
export const pv = {
  id: 'pv',
  nouns: { thing: 'pv.|pvs.|p_v.|proces_verb|deliber', act: 'observations|incidents|compte_rendu|cloture_de_la_sess|cloture_de_sess|cloture_de_l_exam|clore_la_sess|fin_de_sess|deroulement_des_ep|signer.|signat|emarg|contresign|cosign|parapheur' },
  anchor: `${PV}|sign|emarg|surveill`,
  hints: { 'incident|observation|anomalie|deroulement': 0.5, 'bordereau|cloture|transmission': 0.4 },
  fields: {
    [PV]: 0.35,
    'signat|emarg|sign|signe|paraph|original': 0.35,
    [`${PV} sign|date|ref|numero|n.|fichier|envoi|surveill|observ`]: 0.25,
    'surveill|surv.': 0.25,
    'observ|incident|irregular|fraude|reserve|absen|presen|anomalie|remarque|mention': 0.25,
    'plis|ouvert|deroule|conform|president': 0.15,
    'date|heure deliber|signature|transmission|pv.|cloture': 0.2,
    [JURY]: 0.12,
    'fichier|scan|exemplaire|piece|version|commentaire': 0.1,
    'transmis|valide|recu ddets|dreets|le.|service': 0.15,
  },
  acts: {
    [`${CREER}|${EDITER}|sign|${ENVOYER}|depos|${VALIDER}|joind|${ENREGISTRER}|contresign|ouvr|saisi|telever|verser|import ${PV}|bordereau`]: 0.5,
    'sign|contresign|cosign|scann|numeris|joindre|deposer|televers': 0.35,
    'telecharg|demand|corrig|complet original|scan|document|rectif|observ': 0.25,
    [`${ENVOYER} ddets|dreets|drieets|deets|service|unite|direction`]: 0.35,
    'clore|clotur|terminer session|examen': 0.3,
  },
  texts: {
    [`${PV} sign|transm|jour|valid|jury|edite|cree|ddets`]: 0.3,
    'sign|contresign|emarg': 0.25,
    'ddets|unite departementale|service departemental': 0.15,
    'surveill|incident|observ': 0.2,
  },
} as const satisfies Screen;
