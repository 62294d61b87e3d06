import { CANDIDAT, CONVOCATION, CREER, DTE, JURY, PV, RESULTAT, SESSION } from '../lexicon';
import type { Screen } from '../screen';

const PARTS = `${SESSION}|${CANDIDAT}|${JURY}|${CONVOCATION}|${PV}|${RESULTAT}|${DTE}`;

/** The centre's first page once it has signed in. */
export const accueil = {
  id: 'accueil',
  nouns: { greeting: 'bienvenue|bonjour|tableau de bord|tableau de suivi|vue d ensemble|page d accueil|menu general|menu principal' },
  hints: {
    'accueil. -administr|employe|agent|charge|titre': 1,
    'mon|votre|ma espace|centre|activite|bureau|semaine|journee|agenda': 0.7,
    'espace centre|travail': 0.6,
    'faire|traiter|suivre|attend|attente a.|en.|vous': 0.6,
    'tache|alerte|echeance|rappel|urgen': 0.6,
    [`venir|prochain|preparation|cours ${SESSION}`]: 0.7,
  },
  fields: { [`prochain|venir|cours|prepar|passe ${SESSION}|echeance`]: 0.3 },
  acts: { [`toutes|voir|mes ${SESSION}`]: 0.3, [`${CREER} ${SESSION}`]: 0.25, 'traiter|completer|reprendre|mettre': 0.2, 'personnalis|masquer': 0.15 },
  texts: {
    'bonjour|bienvenue': 0.35,
    'vous avez|devez|attend': 0.25,
    [`${PARTS} a.|en. faire|traiter|valider|saisir|completer|transmettre|venir|attente|preparation`]: 0.35,
    'dernier|dern connexion|visite|cnx': 0.3,
    'choix|menu': 0.25,
    'informations|actualites centre|service': 0.2,
    [`prochain|venir ${SESSION}|echeance`]: 0.3,
    'valid|trouv|confirm|complet|transm votre|vos|avant': 0.15,
  },
  hub: 0.3,
  tasks: 0.6,
  against: { labels: { 'mot passe': 0.9 } },
} as const satisfies Screen;
