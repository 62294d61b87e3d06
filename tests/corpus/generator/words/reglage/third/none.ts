import type { PoolWords } from '../../words';
import { RARE } from './rare';

/** Pages that are none of the screens, on a part of what the recogniser is tuned on. */
export const NONE: PoolWords['none'] = {
  ...RARE,
  help: {
    headings: ['Comment convoquer vos candidats', 'Centre d’aide : le procès-verbal', 'Pas à pas : composer son jury', 'Commander un pli en cinq étapes'],
    sections: ['Ce qu’il faut savoir', 'Les étapes', 'Les erreurs les plus courantes'],
    prose: [2, 5],
    buttons: ['Enregistrer ce guide en PDF', 'Cette page vous a-t-elle été utile ?'],
    links: ['Guide : ajouter un parcours', 'Guide : saisir une décision', 'Guide : être agréé'],
    routes: ['/portail/aide/convocations', '/app/?page=aide&sujet=jury', '/#!/guides'],
  },
  faq: {
    headings: ['Questions posées par les centres', 'FAQ'],
    sections: ['Comment corriger une convocation déjà partie ?', 'Combien de jurés me faut-il ?', 'Le pli n’est pas arrivé, que faire ?', 'À qui envoyer le PV ?', 'Quand mes candidats auront-ils leurs résultats ?'],
    prose: [2, 5],
    buttons: ['Ouvrir toutes les questions', 'Ma question n’est pas ici'],
    routes: ['/portail/faq', '/#!/questions-des-centres'],
  },
  article: {
    headings: ['Du nouveau pour les jurys', 'Retour sur la campagne d’agrément 2026', 'Bien convoquer : le témoignage d’un centre', 'Résultats 2026 : une année record'],
    prose: [3, 6],
    buttons: ['Imprimer l’article', 'Recevoir la lettre d’information'],
    links: ['Toutes les brèves', 'Sur le même thème'],
    routes: ['/portail/breves/jurys', '/app/?page=breve&id=77'],
  },
  legal: {
    headings: ['Mentions obligatoires', 'Traitement de vos données', 'Déclaration d’accessibilité'],
    sections: ['Qui publie ce site ?', 'Ce que nous faisons des données des candidats', 'Réclamations', 'Hébergement'],
    prose: [2, 4],
    routes: ['/portail/mentions', '/#!/vie-privee'],
  },
  account: {
    headings: ['Préférences', 'Votre fiche utilisateur'],
    sections: ['Comment vous joindre', 'Changer vos codes'],
    fields: [['Adresse de courriel', 'text'], ['Téléphone direct', 'text'], ['Ancien mot de passe', 'password'], ['Mot de passe souhaité', 'password'], ['Langue de l’interface', 'select'], ['Me rappeler les convocations à valider', 'check']],
    buttons: ['Garder ces préférences', 'Choisir un autre mot de passe'],
    routes: ['/portail/preferences', '/app/?page=moi'],
  },
  error: {
    headings: ['Nous n’avons rien trouvé ici', 'Erreur 500', 'Action impossible', 'Droits insuffisants'],
    notices: ['Le jury demandé n’existe pas dans votre centre.', 'La liste des candidats n’a pas pu être lue.', 'Référence de l’anomalie : 8F21-07.'],
    buttons: ['Retourner à mon espace', 'Prévenir l’équipe technique'],
    routes: ['/portail/examens/5582/courriers', '/app/?page=anomalie'],
  },
  expired: {
    headings: ['Vous êtes resté longtemps sans rien faire', 'Connexion interrompue', 'Fin de votre session de travail'],
    notices: ['Nous vous avons déconnecté par précaution.', 'Ce que vous n’aviez pas enregistré n’a pas été gardé.'],
    buttons: ['Me reconnecter', 'Revenir à la page de connexion'],
    routes: ['/portail/deconnecte', '/#!/sessions/5582/pv'],
  },
  maintenance: {
    headings: ['Le portail fait peau neuve', 'Interruption programmée', 'CERES revient bientôt'],
    notices: ['Fermé du vendredi 18 h au samedi midi.', 'Aucun PV ni aucune convocation ne part pendant l’arrêt.'],
    routes: ['/portail/arret', '/'],
  },
  statistics: {
    headings: ['Tableaux statistiques', 'Bilan des examens', 'Réussite par titre et par année'],
    fields: [['Période étudiée', 'select'], ['Comparer avec', 'select'], ['Maille géographique', 'select']],
    columns: [['Millésime', 'count'], ['Examens organisés', 'count'], ['Candidats reçus', 'count'], ['Taux d’obtention du titre', 'rate'], ['Moyenne nationale', 'rate']],
    buttons: ['Recalculer le bilan', 'Afficher en graphique'],
    routes: ['/portail/bilan', '/app/?page=chiffres'],
  },
  messages: {
    headings: ['Mes messages', 'Fil de discussion avec la DDETS'],
    columns: [['Intitulé du message', 'words'], ['Auteur', 'person'], ['Arrivé le', 'date'], ['Lu', 'yesNo']],
    notices: ['À lire : le PV de votre dernière session est validé', 'À lire : rappel sur les convocations', 'À lire : un candidat demande un aménagement'],
    buttons: ['Répondre', 'Nouveau message', 'Mettre à la corbeille'],
    routes: ['/portail/messages', '/#!/courriel'],
  },
  catalogue: {
    headings: ['Tous les titres professionnels', 'Trouver un titre', 'Titres ouverts et titres échus'],
    fields: [['Filière', 'select'], ['Niveau (cadre national)', 'select'], ['N° RNCP ou métier', 'text']],
    columns: [['Abrégé du titre', 'words'], ['Nom complet du titre', 'title'], ['N° RNCP', 'id'], ['Publié au Journal officiel le', 'date'], ['Titre échu le', 'date']],
    buttons: ['Explorer les titres', 'Lire le référentiel d’évaluation'],
    routes: ['/portail/titres', '/app/?page=rncp'],
  },
  contact: {
    headings: ['Joindre l’équipe CERES', 'Signaler une difficulté', 'Nous écrire'],
    fields: [['Votre question porte sur', 'select'], ['Expliquez votre difficulté', 'area'], ['Joindre une image', 'file'], ['Vous rappeler au', 'text']],
    notices: ['Réponse sous deux jours ouvrés.', 'Pour un pli non reçu, écrivez directement à l’Afpa.'],
    buttons: ['Poster ma question'],
    routes: ['/portail/nous-ecrire', '/app/?page=difficulte'],
  },
  loading: {
    headings: ['', 'Un instant…', 'Ouverture du dossier'],
    notices: ['Lecture des parcours…', 'Nous préparons vos convocations, merci de patienter', 'Connexion au serveur'],
    routes: ['/portail/examens/5582/parcours', '/#!/sessions/5582/convocations', '/app/?page=jury&num=5582'],
  },
  cookies: {
    headings: ['Ce portail utilise des traceurs', 'À vous de choisir'],
    notices: ['Un traceur compte les visites de chaque page.', 'Sans traceur technique, la connexion est impossible.'],
    buttons: ['Oui à tous', 'Non à tous', 'Régler un par un'],
    routes: ['/portail/?bienvenue', '/app/?page=traceurs'],
  },
  'help-modal': {
    headings: ['Que fait cet écran ?', 'Pourquoi convoquer 31 jours avant ?', 'Vos premiers pas : le jury', 'Lexique : DTE, PV, CCP'],
    prose: [1, 3],
    buttons: ['Compris, merci', 'Ne plus montrer cette aide', 'Suite de la visite'],
    routes: ['/portail/examens/5582/courriers?aide', '/#!/sessions/5582/composer?aide'],
  },
  'release-notes': {
    headings: ['Ce qui change le 3 mars', 'Historique des versions', 'Dernières améliorations'],
    sections: ['Du côté du jury', 'Du côté des courriers', 'Bogues résolus'],
    prose: [1, 3],
    links: ['Le PV peut être déposé en plusieurs fois', 'Les courriers de convocation gagnent un aperçu', 'Commande des plis : adresse retenue d’une fois sur l’autre'],
    routes: ['/portail/changements', '/app/?page=historique'],
  },
};
