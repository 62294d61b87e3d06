import type { PoolWords } from '../../words';
import { RARE } from './rare';

/** Pages that are none of the screens, on a part of what the recogniser is tuned on. */
export const NONE: PoolWords['none'] = {
  ...RARE,
  help: {
    headings: ['Notice d’utilisation : convocations', 'Documentation utilisateur', 'Établir un procès-verbal : la procédure', 'Manuel du responsable de session'],
    sections: ['Objet de la notice', 'Procédure détaillée', 'Rappels réglementaires'],
    prose: [2, 5],
    buttons: ['Télécharger la notice', 'Notice précédente', 'Notice suivante'],
    links: ['Notice n° 4 : enregistrer une candidature', 'Notice n° 6 : désigner un jury', 'Notice n° 11 : renouveler un agrément'],
    routes: ['/Aide/Notice.aspx?n=8', '/ressources/notices/convocations', '/ceresweb/afficherAide'],
  },
  faq: {
    headings: ['Réponses aux questions des organismes', 'Questions les plus fréquentes'],
    sections: ['Peut-on rectifier une convocation éditée ?', 'Quelle est la durée d’une habilitation ?', 'Dans quel délai adresser le procès-verbal ?', 'Comment inscrire un candidat en VAE ?'],
    prose: [2, 4],
    buttons: ['Développer toutes les réponses', 'Soumettre une question'],
    routes: ['/Aide/Questions.aspx', '/ressources/questions-reponses'],
  },
  article: {
    headings: ['Convocations : rappel des règles de remise', 'Journée nationale des jurys', 'Publication du bilan annuel des titres professionnels', 'Évolution de la procédure d’agrément'],
    prose: [3, 6],
    buttons: ['Partager cette actualité', 'S’abonner aux actualités'],
    links: ['Actualités précédentes', 'Consulter la circulaire'],
    routes: ['/Actualites/Article.aspx?id=206', '/actualites/rappel-convocations'],
  },
  legal: {
    headings: ['Informations réglementaires', 'Protection des données à caractère personnel', 'Conditions d’utilisation du service'],
    sections: ['Directeur de la publication', 'Droits des candidats et des évaluateurs', 'Durées de conservation', 'Propriété intellectuelle'],
    prose: [2, 4],
    routes: ['/MentionsLegales.aspx', '/informations/donnees-personnelles'],
  },
  account: {
    headings: ['Paramètres du compte', 'Informations personnelles'],
    sections: ['Coordonnées professionnelles', 'Modification du mot de passe'],
    fields: [['Courriel professionnel', 'text'], ['Téléphone professionnel', 'text'], ['Mot de passe en vigueur', 'password'], ['Saisir à nouveau le mot de passe', 'password'], ['Être averti de l’édition des convocations', 'check']],
    buttons: ['Enregistrer les paramètres', 'Modifier le mot de passe'],
    routes: ['/Compte/Parametres.aspx', '/compte/informations'],
  },
  error: {
    headings: ['Page non trouvée', 'Le service a rencontré une anomalie', 'Accès non autorisé', 'Erreur inattendue'],
    notices: ['Votre profil ne permet pas d’accéder aux convocations de cette session.', 'Les candidatures n’ont pu être affichées.', 'Anomalie n° 2027-004519, transmise au support.'],
    buttons: ['Retour au tableau de bord', 'Réessayer'],
    routes: ['/Erreur.aspx?aspxerrorpath=/Jury/Designation.aspx', '/organisme/sessions/31842/erreur', '/ceresweb/erreur'],
  },
  expired: {
    headings: ['Votre connexion a pris fin', 'Session utilisateur expirée'],
    notices: ['Une inactivité prolongée a entraîné votre déconnexion.', 'Les saisies en cours n’ont pas été conservées.'],
    buttons: ['S’authentifier à nouveau', 'Quitter le service'],
    routes: ['/Compte/Expiration.aspx', '/sso/expiration'],
  },
  maintenance: {
    headings: ['Service temporairement indisponible', 'Opération de maintenance', 'Arrêt technique de CERES'],
    notices: ['Le service sera rétabli dans la matinée.', 'Les délais d’édition des convocations ne sont pas prorogés.', 'Nous vous prions d’excuser la gêne occasionnée.'],
    routes: ['/Indisponible.aspx', '/'],
  },
  statistics: {
    headings: ['Statistiques et bilans', 'Bilan annuel de l’organisme', 'Évolution des taux de réussite'],
    fields: [['Année de référence', 'select'], ['Spécialités retenues', 'select'], ['Périmètre', 'select']],
    columns: [['Année civile', 'count'], ['Sessions organisées', 'count'], ['Candidats évalués dans l’année', 'count'], ['Taux de validation totale', 'rate'], ['Taux d’abandon', 'rate']],
    buttons: ['Éditer le bilan', 'Afficher les graphiques'],
    routes: ['/Statistiques/Bilan.aspx', '/organisme/bilans'],
  },
  messages: {
    headings: ['Correspondance', 'Échanges avec le service instructeur', 'Courriers reçus'],
    columns: [['Libellé du courrier', 'words'], ['Émetteur', 'person'], ['Courrier reçu le', 'date'], ['Consulté', 'yesNo']],
    notices: ['Nouveau courrier : pièces manquantes au procès-verbal', 'Nouveau courrier : rappel de délai pour les convocations', 'Vous avez 2 courriers non consultés.'],
    buttons: ['Rédiger un courrier', 'Classer le courrier', 'Supprimer le courrier'],
    routes: ['/Correspondance/Liste.aspx', '/organisme/correspondance'],
  },
  catalogue: {
    headings: ['Référentiel des titres professionnels', 'Titres professionnels en vigueur', 'Recherche d’un titre'],
    fields: [['Domaine professionnel', 'select'], ['Niveau du titre', 'select'], ['Fiche RNCP n°', 'text']],
    columns: [['Sigle du titre', 'words'], ['Intitulé complet', 'title'], ['Fiche RNCP', 'id'], ['Arrêté de création du', 'date'], ['Échéance du titre au RNCP', 'date']],
    buttons: ['Rechercher un titre', 'Télécharger le référentiel d’évaluation'],
    routes: ['/Titres/Recherche.aspx', '/ressources/titres-professionnels'],
  },
  contact: {
    headings: ['Contacter le support', 'Formulaire de contact', 'Demande d’intervention'],
    fields: [['Catégorie de la demande', 'select'], ['Description de l’anomalie', 'area'], ['Copie d’écran', 'file'], ['Numéro de rappel', 'text']],
    notices: ['Votre demande est traitée sous 48 heures ouvrées.', 'Pour une question de réglementation, adressez-vous à votre DDETS.'],
    buttons: ['Adresser la demande au support'],
    routes: ['/Support/Demande.aspx', '/support/contact'],
  },
  loading: {
    headings: ['', 'Traitement en cours', 'Merci de patienter'],
    notices: ['Traitement de votre demande…', 'Chargement de la composition du jury…', 'Édition des documents en cours'],
    routes: ['/Jury/Designation.aspx?id=40716', '/organisme/sessions/40716/resultats', '/ceresweb/editerConvocations?ref=40716'],
  },
  cookies: {
    headings: ['Gestion de vos préférences en matière de cookies', 'Mesure d’audience'],
    notices: ['Le ministère utilise un outil de mesure d’audience exempté de publicité.', 'Vous pouvez modifier vos préférences à tout moment.'],
    buttons: ['Autoriser tous les cookies', 'Interdire tous les cookies', 'Paramétrer mes choix'],
    routes: ['/Accueil.aspx?premiere=oui', '/informations/cookies'],
  },
  'help-modal': {
    headings: ['Aide à la saisie', 'Conséquences de l’édition des convocations', 'Présentation de l’écran', 'Règles de composition du jury'],
    prose: [1, 3],
    buttons: ['Fermer cette fenêtre d’aide', 'J’ai pris connaissance', 'Ne plus afficher ce message'],
    routes: ['/Convocations/Aide.aspx', '/organisme/sessions/31842/evaluateurs#aide'],
  },
  'release-notes': {
    headings: ['Évolutions du service', 'Version d’avril 2027', 'Historique des mises à jour'],
    sections: ['Édition des documents', 'Désignation des jurys', 'Anomalies résolues'],
    prose: [1, 3],
    links: ['Les convocations peuvent comporter un plan d’accès', 'Le dépôt du PV accepte plusieurs fichiers', 'Le suivi des commandes de sujets affiche la date d’envoi'],
    routes: ['/Aide/Versions.aspx', '/informations/evolutions'],
  },
};
