import type { NoneWords, RareKind, UntunedKind } from '../words';

/** Pages that are none of the screens, of kinds that not every pool has. */
export const RARE: Readonly<Record<RareKind | UntunedKind, NoneWords>> = {
  exports: {
    headings: ['Vos fichiers à récupérer', 'Exports de données', 'Tableaux prêts à l’emploi'],
    columns: [['Fichier préparé', 'words'], ['Généré le', 'date'], ['Volume en Ko', 'count'], ['Disponible ?', 'yesNo']],
    notices: ['Votre fichier est en cours de fabrication.', 'Un export reste en ligne sept jours.'],
    buttons: ['Lancer un export', 'Récupérer', 'Vider la liste des exports'],
    routes: ['/outils/exports', '/export/exportListe.jsf'],
  },
  users: {
    headings: ['Qui peut utiliser CERES dans mon centre ?', 'Comptes de vos collègues', 'Inviter un collègue'],
    fields: [['Courriel du collègue', 'text'], ['Droits accordés', 'select'], ['Accès suspendu', 'check']],
    columns: [['Collègue', 'person'], ['Droits', 'words'], ['Vu la dernière fois', 'date'], ['Suspendu', 'yesNo']],
    buttons: ['Envoyer l’invitation', 'Suspendre l’accès', 'Changer ses droits'],
    routes: ['/mon-centre/collegues', '/admin/compteListe.jsf'],
  },
  rooms: {
    headings: ['Salles et ateliers', 'Occupation des ateliers'],
    fields: [['Quel atelier ?', 'select'], ['Jour voulu', 'date'], ['Postes de travail', 'number']],
    columns: [['Nom de la salle', 'words'], ['Retenue le', 'date'], ['Début (h)', 'hour'], ['Fin (h)', 'hour'], ['Retenue par', 'person']],
    buttons: ['Retenir la salle', 'Rendre la salle', 'Voir la semaine suivante'],
    routes: ['/mon-centre/salles', '/salle/occupation.jsf'],
  },
  survey: {
    headings: ['CERES vous convient-il ?', 'Cinq questions sur CERES', 'Enquête auprès des centres'],
    sections: ['Trouvez-vous facilement des jurés ?', 'Convoquer vous prend-il beaucoup de temps ?', 'Les sujets arrivent-ils assez tôt ?'],
    fields: [['Votre note sur dix', 'select'], ['Qu’aimeriez-vous trouver ici ?', 'area'], ['Vous venez dans CERES', 'select']],
    buttons: ['Donner mon avis', 'Plus tard, merci'],
    routes: ['/avis', '/enquete/avis.jsf'],
  },
  directory: {
    headings: ['Les agents qui suivent votre centre', 'Qui contacter dans votre département ?'],
    fields: [['Votre département', 'select'], ['Nom de l’agent', 'text']],
    columns: [['Agent', 'person'], ['Rattaché à', 'organisation'], ['En poste à', 'place'], ['Tél. de l’agent', 'id']],
    buttons: ['Afficher les agents', 'Écrire à cet agent'],
    routes: ['/contacts/ddets', '/annuaire/agentListe.jsf'],
  },
  library: {
    headings: ['Modèles et imprimés', 'À télécharger', 'Kit du responsable de session'],
    columns: [['Imprimé', 'words'], ['En ligne depuis', 'date'], ['Nombre de pages', 'count']],
    links: ['Modèle de lettre de convocation', 'PV vierge (PDF)', 'Fiche d’émargement à imprimer', 'Attestation sur l’honneur du juré', 'Trame de déroulé', 'Guide du plateau technique'],
    buttons: ['Télécharger le kit complet', 'Prévenez-moi des nouveautés'],
    routes: ['/boite-a-outils', '/document/imprimeListe.jsf'],
  },
  forum: {
    headings: ['Entre centres : échanges', 'Discussion : un juré fait faux bond la veille', 'Discussions récentes'],
    prose: [1, 3],
    columns: [['Discussion', 'words'], ['Lancée par', 'person'], ['Réponses reçues', 'count'], ['Dernier message', 'date']],
    buttons: ['Lancer une discussion', 'Répondre à la discussion', 'Ne plus suivre'],
    routes: ['/echanges/317', '/forum/fil.jsf'],
  },
  expenses: {
    headings: ['Indemnités et déplacements', 'Frais remboursés aux jurés', 'Ma note de frais'],
    fields: [['Kilomètres parcourus', 'number'], ['Repas pris sur place', 'number'], ['Relevé d’identité bancaire', 'file'], ['Trajet du', 'date']],
    columns: [['Bénéficiaire', 'person'], ['Trajet effectué le', 'date'], ['Montant', 'count'], ['Réglé', 'yesNo']],
    buttons: ['Demander un remboursement', 'Joindre un reçu', 'Arrêter l’état de frais'],
    routes: ['/frais', '/frais/noteSaisie.jsf'],
  },
  courses: {
    headings: ['Se former au rôle de juré', 'Vos webinaires', 'Parcours en ligne du responsable de session'],
    sections: ['Module 1 : préparer la session', 'Module 2 : accueillir le jury', 'Module 3 : clore le PV'],
    columns: [['Module', 'words'], ['Suivi le', 'date'], ['Progression', 'rate'], ['Attestation', 'yesNo']],
    buttons: ['Reprendre le module', 'S’inscrire au webinaire', 'Obtenir mon attestation'],
    routes: ['/formation-en-ligne', '/elearning/module.jsf'],
  },
  operations: {
    headings: ['Historique des actions', 'Qui a fait quoi ?', 'Traces d’activité'],
    fields: [['Auteur de l’action', 'select'], ['Action depuis le', 'date']],
    columns: [['Action effectuée le', 'date'], ['Heure', 'hour'], ['Fait par', 'person'], ['Élément touché', 'words']],
    buttons: ['Filtrer l’historique', 'Copier l’historique'],
    routes: ['/mon-centre/historique', '/admin/trace.jsf'],
  },
  establishments: {
    headings: ['Changer de centre', 'Vos lieux d’intervention', 'Sur quel site travaillez-vous ?'],
    fields: [['Chercher un site', 'text'], ['Toujours ouvrir ce site', 'check']],
    columns: [['Nom du site', 'organisation'], ['Localité', 'place'], ['Siret du site', 'id'], ['Principal', 'yesNo']],
    buttons: ['Travailler sur ce site', 'Demander le rattachement à un site'],
    routes: ['/profil/sites', '/profil/choixSite.jsf'],
  },
};
