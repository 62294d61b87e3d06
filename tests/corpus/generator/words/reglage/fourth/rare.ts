import type { NoneWords, RareKind } from '../../words';

/** Pages that are none of the screens, of kinds that not every pool has. */
export const RARE: Readonly<Record<RareKind, NoneWords>> = {
  exports: {
    headings: ['Éditions et extractions', 'Téléchargements disponibles', 'Suivi des extractions'],
    columns: [['Nom du fichier', 'words'], ['Fichier produit le', 'date'], ['Nombre de lignes', 'count'], ['Disponible', 'yesNo']],
    notices: ['Les fichiers sont supprimés au bout de trente jours.', 'L’extraction « Sessions 2026 » est terminée.'],
    buttons: ['Demander une extraction', 'Télécharger le fichier', 'Supprimer les fichiers'],
    routes: ['/Editions/Fichiers.aspx', '/organisme/extractions'],
  },
  users: {
    headings: ['Gestion des utilisateurs', 'Droits d’accès de l’organisme', 'Délégations'],
    fields: [['Nom de l’utilisateur', 'text'], ['Rôle applicatif', 'select'], ['Compte désactivé', 'check']],
    columns: [['Titulaire du compte', 'person'], ['Rôle applicatif', 'words'], ['Dernier accès le', 'date'], ['Désactivé', 'yesNo']],
    buttons: ['Ajouter un utilisateur', 'Désactiver le compte', 'Modifier les droits'],
    routes: ['/Administration/Utilisateurs.aspx', '/organisme/utilisateurs'],
  },
  rooms: {
    headings: ['Locaux et équipements', 'Planning d’occupation des locaux'],
    fields: [['Local', 'select'], ['Jour d’occupation', 'date'], ['Nombre de places du local', 'number']],
    columns: [['Local', 'words'], ['Occupé le', 'date'], ['Heure d’entrée', 'hour'], ['Heure de sortie', 'hour'], ['Réservé au nom de', 'person']],
    buttons: ['Réserver un local', 'Libérer le local', 'Afficher le planning mensuel'],
    routes: ['/Locaux/Planning.aspx', '/organisme/locaux'],
  },
  survey: {
    headings: ['Enquête auprès des utilisateurs', 'Votre avis sur le service', 'Questionnaire de satisfaction 2027'],
    sections: ['L’édition des convocations répond-elle à vos besoins ?', 'Disposez-vous d’assez d’évaluateurs ?', 'Le délai de réception des sujets est-il suffisant ?'],
    fields: [['Appréciation générale', 'select'], ['Suggestions d’amélioration', 'area'], ['Fréquence d’utilisation', 'select']],
    buttons: ['Envoyer le questionnaire', 'Répondre ultérieurement'],
    routes: ['/Enquete/Questionnaire.aspx', '/informations/enquete'],
  },
  directory: {
    headings: ['Coordonnées des services instructeurs', 'Répertoire des DDETS'],
    fields: [['Département', 'select'], ['Recherche par service', 'text']],
    columns: [['Service instructeur', 'organisation'], ['Ville du service', 'place'], ['Correspondant titres professionnels', 'person'], ['Ligne directe', 'id']],
    buttons: ['Afficher les coordonnées', 'Localiser le service'],
    routes: ['/Annuaire/Services.aspx', '/ressources/services-instructeurs'],
  },
  library: {
    headings: ['Bibliothèque de documents', 'Formulaires réglementaires', 'Modèles de documents'],
    columns: [['Intitulé du document', 'words'], ['Date de publication', 'date'], ['Poids (ko)', 'count']],
    links: ['Modèle de convocation (ODT)', 'Modèle de procès-verbal vierge', 'Feuille d’émargement', 'Déclaration sur l’honneur des évaluateurs', 'Notice de demande d’agrément'],
    buttons: ['Télécharger le document', 'Télécharger tous les modèles'],
    routes: ['/Documents/Modeles.aspx', '/ressources/modeles'],
  },
  forum: {
    headings: ['Communauté des responsables de session', 'Sujet : délai de remise des convocations', 'Sujet : défection d’un évaluateur'],
    prose: [2, 4],
    columns: [['Sujet de discussion', 'words'], ['Auteur du sujet', 'person'], ['Nombre de réponses', 'count'], ['Dernière contribution', 'date']],
    buttons: ['Publier une réponse', 'Ouvrir une discussion', 'Signaler un abus'],
    routes: ['/Communaute/Sujet.aspx?id=54', '/communaute/discussions'],
  },
};
