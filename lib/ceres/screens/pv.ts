import { CREER, EDITER, ENREGISTRER, ENVOYER, JURY, PV, VALIDER } from '../lexicon';
import type { Screen } from '../screen';

/** The procès-verbal of the session: created, filled in, signed, sent. */
export const pv = {
  id: 'pv',
  nouns: { thing: 'pv.|pvs.|p v.|proces verb|deliber', act: 'bordereau' },
  hints: { 'signature|emarg|contresign': 0.6, 'incident|observation': 0.5, 'cloture|transmission': 0.3 },
  fields: {
    [`${PV}|proces|verb`]: 0.3,
    'signat|emarg|sign|signe|paraph|original': 0.3,
    'surveill|surv.': 0.25,
    'observ|incident|fraude|reserve|absen|presen|anomalie|remarque': 0.25,
    'plis|ouvert|deroule|conform|president': 0.15,
    'date|heure deliber|signature|transmission|pv.|cloture': 0.2,
    [JURY]: 0.12,
    'fichier|scan|exemplaire|piece|version': 0.1,
  },
  acts: {
    [`${CREER}|${EDITER}|sign|${ENVOYER}|depos|${VALIDER}|joind|${ENREGISTRER}|contresign|ouvr|saisi ${PV}|proces|bordereau`]: 0.5,
    'sign|contresign|cosign|scann|numeris|joindre|deposer|televers': 0.35,
    'telecharg|demand|corrig|complet original|scan|document|rectif|observ': 0.25,
    [`${ENVOYER} ddets|service|unite|direction`]: 0.35,
  },
  texts: {
    [`${PV} sign|transm|jour|valid|jury|edite|cree|ddets`]: 0.3,
    'sign|contresign|emarg': 0.25,
    'ddets|unite departementale|service departemental': 0.15,
    'surveill|incident|observ': 0.2,
  },
} as const satisfies Screen;
