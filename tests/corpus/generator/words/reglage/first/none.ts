import type { PoolWords } from '../../words';

/** Pages that are none of the screens, on a part of what the recogniser is tuned on. */
export const NONE: PoolWords['none'] = {
  help: {
    headings: ['Valider les convocations', 'Aide : composer un jury', 'Guide de l’utilisateur', 'Comment saisir les résultats'],
    sections: ['Avant de commencer', 'Étape par étape', 'En cas de difficulté'],
    prose: [2, 5],
    buttons: ['Télécharger le guide', 'Imprimer cette page d’aide'],
    links: ['Aide sur les candidats', 'Aide sur les PV', 'Aide sur les agréments'],
    routes: ['/#/aide/convocations', '/#/aide', '/ceres/aide.do?rubrique=jury'],
  },
  faq: {
    headings: ['Questions fréquentes', 'Foire aux questions'],
    sections: ['Quand valider les convocations ?', 'Comment ajouter un candidat ?', 'Qui signe le PV ?', 'Puis-je modifier le jury ?'],
    prose: [2, 4],
    buttons: ['Tout déplier', 'Cette réponse m’a aidé'],
    routes: ['/#/faq', '/ceres/faq.do'],
  },
  article: {
    headings: ['Convocations : ce qui change en 2027', 'Réussir sa session d’examen', 'Le rôle du jury rappelé aux centres'],
    prose: [3, 6],
    buttons: ['Partager l’article'],
    links: ['Toutes les actualités', 'Article suivant'],
    routes: ['/#/actualites/2027-02', '/#/actualites/convocations'],
  },
  legal: {
    headings: ['Mentions légales', 'Politique de confidentialité'],
    sections: ['Éditeur du site', 'Vos droits', 'Durée de conservation des données des candidats'],
    prose: [2, 4],
    routes: ['/#/mentions-legales', '/#/confidentialite'],
  },
  account: {
    headings: ['Mon compte', 'Mes préférences'],
    sections: ['Coordonnées', 'Changer de mot de passe'],
    fields: [['Courriel', 'text'], ['Téléphone', 'text'], ['Nouveau mot de passe', 'password'], ['Recevoir un courriel à chaque changement de session', 'check']],
    buttons: ['Enregistrer mes coordonnées', 'Changer mon mot de passe'],
    routes: ['/#/mon-compte', '/#/profil'],
  },
  error: {
    headings: ['Erreur 404', 'Une erreur est survenue', 'Page introuvable'],
    notices: ['La page demandée n’existe pas ou plus.', 'Le service n’a pas pu charger les convocations.', 'Réessayez dans quelques minutes.'],
    buttons: ['Retour à l’accueil', 'Recharger la page'],
    routes: ['/#/sessions/4471/convocations', '/#/erreur'],
  },
  expired: {
    headings: ['Votre session a expiré', 'Vous avez été déconnecté'],
    notices: ['Après 30 minutes sans activité, vous êtes déconnecté.', 'Les données non enregistrées sont perdues.'],
    buttons: ['Se reconnecter', 'Retourner au début'],
    routes: ['/#/expiration', '/#/sessions/4471/resultats'],
  },
  maintenance: {
    headings: ['Maintenance en cours', 'CERES est indisponible'],
    notices: ['Le service rouvrira demain à 8 h.', 'Les convocations et les résultats restent enregistrés.'],
    routes: ['/#/maintenance', '/'],
  },
  statistics: {
    headings: ['Statistiques du centre', 'Indicateurs annuels'],
    fields: [['Année', 'select'], ['Regrouper par', 'select']],
    columns: [['Année', 'count'], ['Sessions tenues', 'count'], ['Candidats présentés', 'count'], ['Taux de réussite', 'rate'], ['Taux d’absence', 'rate']],
    buttons: ['Calculer', 'Exporter les statistiques'],
    routes: ['/#/statistiques', '/ceres/stats.do'],
  },
  messages: {
    headings: ['Messagerie', 'Messages reçus'],
    columns: [['Objet', 'words'], ['Expéditeur', 'person'], ['Reçu le', 'date']],
    notices: ['Nouveau message : convocations à valider', 'Nouveau message : composition du jury à revoir'],
    buttons: ['Écrire un message', 'Marquer comme lu'],
    routes: ['/#/messages', '/ceres/messages.do'],
  },
  catalogue: {
    headings: ['Catalogue des titres professionnels', 'Répertoire des titres'],
    fields: [['Domaine', 'select'], ['Niveau', 'select'], ['Mot contenu dans le titre', 'text']],
    columns: [['Code du titre', 'id'], ['Intitulé', 'title'], ['Niveau', 'count'], ['Fin de validité', 'date']],
    buttons: ['Chercher un titre', 'Télécharger le référentiel'],
    routes: ['/#/titres', '/ceres/catalogue.do'],
  },
  contact: {
    headings: ['Nous contacter', 'Assistance'],
    fields: [['Sujet de votre demande', 'select'], ['Votre message', 'area'], ['Pièce jointe', 'file']],
    notices: ['L’assistance répond du lundi au vendredi, de 8 h à 18 h.'],
    buttons: ['Envoyer le message'],
    routes: ['/#/contact', '/#/assistance'],
  },
  loading: {
    headings: ['', 'Chargement…'],
    notices: ['Chargement en cours, veuillez patienter', 'Chargement des candidats…'],
    routes: ['/#/sessions/4471/candidats', '/#/sessions/4471/jury'],
  },
  cookies: {
    headings: ['Gestion des cookies', 'Vos choix sur les cookies'],
    notices: ['Ce site dépose des cookies de mesure d’audience.', 'Le cookie de connexion est nécessaire.'],
    buttons: ['Tout accepter', 'Tout refuser', 'Personnaliser'],
    routes: ['/#/accueil', '/#/sessions'],
  },
  'help-modal': {
    headings: ['Aide : les convocations', 'Besoin d’aide sur cet écran ?', 'Comprendre la saisie des résultats'],
    prose: [1, 3],
    buttons: ['J’ai compris', 'Fermer l’aide'],
    routes: ['/#/sessions/4471/convocations', '/#/sessions/4471/resultats'],
  },
  'release-notes': {
    headings: ['Nouveautés de la version 4.12', 'Notes de version'],
    sections: ['Convocations', 'Candidats', 'Corrections'],
    prose: [1, 3],
    links: ['Les convocations s’envoient désormais par lot', 'Correction de l’édition du PV', 'Le jury s’affiche par titre'],
    routes: ['/#/nouveautes', '/#/versions'],
  },
};
