import type { NoneWords, RareKind } from '../../words';

/** Pages that are none of the screens, of kinds that not every pool has. */
export const RARE: Readonly<Record<RareKind, NoneWords>> = {
  exports: {
    headings: ['Mes exports', 'Fichiers préparés pour vous', 'Extractions demandées'],
    columns: [['Fichier', 'words'], ['Extraction lancée le', 'date'], ['Volume (lignes)', 'count'], ['Prêt', 'yesNo']],
    notices: ['Un fichier reste disponible sept jours.', 'Votre extraction « Candidats 2026 » est prête.'],
    buttons: ['Lancer une extraction', 'Récupérer le fichier', 'Vider la liste'],
    routes: ['/portail/exports', '/app/?page=extractions'],
  },
  users: {
    headings: ['Utilisateurs du portail', 'Gérer les accès', 'Comptes de vos collaborateurs'],
    fields: [['Rechercher un compte', 'text'], ['Profil de droits', 'select'], ['Compte actif', 'check']],
    columns: [['Utilisateur', 'person'], ['Profil', 'words'], ['Dernière connexion le', 'date'], ['Compte bloqué', 'yesNo']],
    buttons: ['Créer un compte', 'Réinitialiser son mot de passe', 'Retirer tous ses droits'],
    routes: ['/portail/administration/comptes', '/app/?page=utilisateurs'],
  },
  rooms: {
    headings: ['Réservation des salles', 'Occupation des salles et ateliers'],
    fields: [['Bâtiment', 'select'], ['Semaine du', 'date'], ['Capacité de la salle', 'number']],
    columns: [['Salle', 'words'], ['Réservée le', 'date'], ['De (heure)', 'hour'], ['À (heure)', 'hour'], ['Réservée par', 'person']],
    buttons: ['Réserver une salle', 'Libérer la salle', 'Semaine suivante'],
    routes: ['/portail/salles', '/#!/locaux'],
  },
  survey: {
    headings: ['Donnez-nous votre avis', 'Enquête de satisfaction', 'Deux minutes pour améliorer CERES'],
    sections: ['Les convocations sont-elles simples à éditer ?', 'Trouvez-vous facilement vos jurys ?', 'La saisie des résultats vous convient-elle ?'],
    fields: [['Votre note sur 10', 'number'], ['Ce qui vous manque', 'area'], ['Depuis quand utilisez-vous CERES ?', 'select']],
    buttons: ['Remettre mes réponses', 'Plus tard'],
    routes: ['/portail/enquete', '/app/?page=avis'],
  },
  directory: {
    headings: ['Annuaire des services', 'Vos interlocuteurs'],
    fields: [['Région', 'select'], ['Nom du service', 'text']],
    columns: [['Service', 'organisation'], ['Commune', 'place'], ['Interlocuteur', 'person'], ['Poste', 'id']],
    buttons: ['Afficher sur la carte', 'Filtrer l’annuaire'],
    routes: ['/portail/annuaire', '/#!/interlocuteurs'],
  },
  library: {
    headings: ['Modèles et formulaires', 'Documents à télécharger'],
    columns: [['Document', 'words'], ['Mis en ligne le', 'date'], ['Taille (ko)', 'count']],
    links: ['Modèle de lettre de convocation (Word)', 'Trame de procès-verbal (PDF)', 'Grille d’évaluation vierge', 'Formulaire de demande d’agrément (PDF)'],
    buttons: ['Tout télécharger', 'Proposer un modèle'],
    routes: ['/portail/documents', '/app/?page=modeles'],
  },
  forum: {
    headings: ['Espace d’échanges entre centres', 'Discussion : « Convocations bloquées »', 'Discussion : « Trouver un jury en août »'],
    prose: [2, 4],
    columns: [['Fil', 'words'], ['Ouvert par', 'person'], ['Réponses', 'count'], ['Dernière réponse le', 'date']],
    buttons: ['Participer à la discussion', 'Suivre ce fil', 'Remonter en haut'],
    routes: ['/portail/echanges', '/#!/discussions/310'],
  },
};
