import { CANDIDAT, CONVOCATION, CREER, DTE, JURY, PV, RESULTAT, SESSION } from '../lexicon';
import type { Screen } from '../screen';

const PARTS = `${SESSION}|${CANDIDAT}|${JURY}|${CONVOCATION}|${PV}|${RESULTAT}|${DTE}`;

/** The centre's first page once it has signed in. */
export const accueil = {
  id: 'accueil',
  nouns: { greeting: 'bienvenue|bonjour|tableau_de_bord|tableau_de_suivi|tableaux_de_bord|vue_d_ensemble|page_d_accueil|menu_general|menu_principal|coup_d_oeil|mon_espace|votre_espace|mon_activite|votre_activite|raccourci|acces_rapide|acces_direct|actions_a_mener|sommaire|portail_organisme|en_ce_moment|vos_demarches|mes_demarches|vos_services|ce_qui_vous_attend|a_ne_pas_oublier|points_d_attention|que_souhaitez' },
  hints: {
    'accueil. -administr|employe|agent|charge|titre': 1,
    'mon|votre|ma espace|centre|activite|bureau|semaine|journee|agenda': 0.7,
    'synthes|suivi|resume|bilan activite|journee|semaine|jour': 1,
    'espace centre|travail': 0.6,
    'bureau|cette. semaine|responsable': 0.6,
    'faire|traiter|suivre|mener|attend|attente|cours a.|en.|vous': 0.6,
    'tache|alerte|echeance|rappel|urgen|priorit|agenda|aujourd|fil_d_activite|activite_recente': 0.6,
    [`venir|prochain|preparation|cours ${SESSION}`]: 0.7,
  },
  fields: { [`prochain|venir|cours|prepar|passe ${SESSION}|echeance`]: 0.3 },
  acts: { [`toutes|voir|mes ${SESSION}`]: 0.3, [`${CREER} ${SESSION}`]: 0.25, 'traiter|completer|reprendre|mettre': 0.2, 'toutes|tous|tout alerte|tache|echeance|action|notification': 0.35, 'agenda|calendrier complet|mon': 0.25, 'personnalis|masquer': 0.15 },
  texts: {
    'bonjour|bienvenue': 0.35,
    'vous avez|devez|attend': 0.25,
    [`${PARTS} a.|en. faire|traiter|valider|saisir|completer|transmettre|venir|attente|preparation`]: 0.35,
    'dernier|dern connexion|visite|cnx': 0.3,
    'choix|menu': 0.25,
    'aucun action|tache|alerte|echeance': 0.3,
    'action|tache|dossier|demande attend|attente|attendent|traiter|faire|urgent': 0.3,
    'informations|actualites centre|service': 0.2,
    [`prochain|venir ${SESSION}|echeance`]: 0.3,
    'valid|trouv|confirm|complet|transm votre|vos|avant': 0.15,
  },
  hub: 0.15,
  counts: 0.4,
  tasks: 0.35,
  against: { labels: { 'mot passe': 0.9 } },
} as const satisfies Screen;
