import { DTE, ENVOYER, NOMBRE } from '../lexicon';
import type { Screen } from '../screen';

/** Where the dossier technique d’évaluation, its subjects or sealed packets, is ordered. */
export const commandeDte = {
  id: 'commande-dte',
  nouns: { thing: 'dte|d_t_e.|dossier_tech|dossiers_tech|doss_tech|dossier_d_evaluation|dossiers_d_evaluation|sujet|enonce|plis.|pli.', act: 'command|demande_d_epreuves|envoi_des_epreuves|materiel_d_epreuve|documents_d_epreuve|supports_d_evaluation|plis_scelles|dossiers_d_examen' },
  anchor: `${DTE}|command|colis|livr`,
  hints: { 'epreuves. -date|dates|lieu|jour|jours|heure|horaire|calendrier|periode|premier|fin|debut|planning|session': 0.9, 'livr|expedition|colis|scelle': 0.6, 'paquet|exemplaire|tirage|reprograph': 0.5 },
  fields: {
    [`${DTE}|contenu|document`]: 0.25,
    'quant|qte|exemplaire|copie|tirage|exempl|ex.|paquet|jeu': 0.35,
    [`${NOMBRE} dossier|sujet|plis.|copie|jeu`]: 0.2,
    'livr|recep|recu|recue|expedi|colis|scelle|destinataire|attention|depot': 0.3,
    'version|millesime|support|format|papier|langue|linguist|reference': 0.2,
    'agent|habilit|personne recep|retir': 0.2,
    'command|transporteur|acheminement|suivi|envoi -convoc|candidat': 0.2,
    'etat|statut|suivi|n. commande|envoi|pli|colis': 0.2,
  },
  acts: {
    [`command|demand|obten|passer ${DTE}|dossier|tech|commande|epreuves`]: 0.5,
    command: 0.4,
    [`accus|confirm|declar|signal|pointer recep|arriv|livr`]: 0.35,
    [`${ENVOYER} commande|demande|bordereau|besoin`]: 0.3,
    'receptionner|reception|arrive': 0.25,
    'telecharg|recup dte|sujet|dossier': 0.2,
    'suivre livr|colis|commande|expedition': 0.25,
  },
  texts: {
    [`command|demand|adress ${DTE}|dossier|afpa`]: 0.25,
    'afpa|ingenierie': 0.25,
    'scelle|colis|livr|expedi|imprimeur|coffre': 0.25,
    'livraison|semaines|mois avant': 0.1,
  },
} as const satisfies Screen;
