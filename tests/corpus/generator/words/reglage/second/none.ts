import type { PoolWords } from '../../words';

/** Pages that are none of the screens, on a part of what the recogniser is tuned on. */
export const NONE: PoolWords['none'] = {
  help: {
    headings: ['Émettre des convocations : mode d’emploi', 'Procès-verbal', 'Documentation du module jury', 'Tutoriel : inscrire des stagiaires'],
    sections: ['Principe', 'Marche à suivre', 'Cas particuliers'],
    prose: [2, 5],
    buttons: ['Voir la vidéo', 'Consulter le document complet'],
    links: ['Fiche 3 : constituer le jury', 'Fiche 7 : reporter les décisions', 'Fiche 9 : déposer un dossier d’agrément'],
    routes: ['/#/documentation/convoquer', '/#/doc', '/ceres/manuel.action?fiche=7'],
  },
  faq: {
    headings: ['Vos questions, nos réponses', 'Les réponses aux questions courantes'],
    sections: ['Peut-on rouvrir des convocations émises ?', 'Que faire si un juré se désiste ?', 'Qui reporte les décisions ?', 'Quand demander les sujets ?'],
    prose: [2, 4],
    buttons: ['Afficher toutes les réponses', 'Poser une autre question'],
    routes: ['/#/questions', '/ceres/questions.action'],
  },
  article: {
    headings: ['Nouvelle procédure de convocation des stagiaires', 'Les jurés se mobilisent', 'Procès-verbal : les erreurs à éviter'],
    prose: [3, 6],
    buttons: ['Copier le lien de l’article'],
    links: ['Retour aux informations', 'À lire aussi : préparer sa session'],
    routes: ['/#/infos/118', '/#/infos/convoquer'],
  },
  legal: {
    headings: ['Informations légales', 'Conditions générales d’utilisation'],
    sections: ['Responsable du traitement', 'Exercice de vos droits', 'Données relatives aux jurés et aux stagiaires'],
    prose: [2, 4],
    routes: ['/#/cgu', '/#/informations-legales'],
  },
  account: {
    headings: ['Mon profil', 'Paramètres de l’utilisateur'],
    sections: ['Identité et coordonnées', 'Sécurité du compte'],
    fields: [['Adresse électronique', 'text'], ['Portable', 'text'], ['Mot de passe actuel', 'password'], ['Confirmation du mot de passe', 'password'], ['M’avertir des sessions à venir', 'check']],
    buttons: ['Mettre à jour mon profil', 'Renouveler mon mot de passe'],
    routes: ['/#/utilisateur', '/#/parametres'],
  },
  error: {
    headings: ['Incident technique', 'Accès refusé', 'Oups, cette page n’existe pas'],
    notices: ['Vous n’avez pas les droits pour consulter ce procès-verbal.', 'Code : ERR-5003', 'Les décisions n’ont pas pu être affichées.'],
    buttons: ['Revenir à la page d’accueil', 'Signaler l’incident'],
    routes: ['/#/s/90213/decisions', '/#/incident'],
  },
  expired: {
    headings: ['Session expirée', 'Délai d’inactivité dépassé'],
    notices: ['Par sécurité, votre connexion a été interrompue.', 'Reconnectez-vous pour poursuivre.'],
    buttons: ['Nouvelle connexion', 'Poursuivre'],
    routes: ['/#/fin', '/#/s/90213/convoquer'],
  },
  maintenance: {
    headings: ['Service momentanément interrompu', 'Fermeture pour mise à jour'],
    notices: ['Réouverture prévue lundi matin.', 'Pour une convocation urgente, appelez l’assistance.'],
    routes: ['/#/interruption', '/'],
  },
  statistics: {
    headings: ['Indicateurs de l’établissement', 'Chiffres clés des examens'],
    fields: [['Exercice', 'select'], ['Ventiler par', 'select']],
    columns: [['Exercice', 'count'], ['Nombre de sessions', 'count'], ['Stagiaires présents', 'count'], ['Part de réussite totale', 'rate'], ['Part de réussite partielle', 'rate']],
    buttons: ['Actualiser les indicateurs', 'Extraire les chiffres'],
    routes: ['/#/indicateurs', '/ceres/pilotage.action'],
  },
  messages: {
    headings: ['Boîte de réception', 'Notifications'],
    columns: [['Sujet du message', 'words'], ['De', 'person'], ['Date du message', 'date']],
    notices: ['Non lu : procès-verbal en attente de signature', 'Non lu : un juré a répondu'],
    buttons: ['Rédiger', 'Archiver le message'],
    routes: ['/#/notifications', '/ceres/courrier.action'],
  },
  catalogue: {
    headings: ['Certifications du ministère', 'Consulter les référentiels'],
    fields: [['Secteur', 'select'], ['Niveau de qualification', 'select'], ['Code RNCP', 'text']],
    columns: [['Sigle', 'words'], ['Libellé de la certification', 'title'], ['Code RNCP', 'id'], ['Arrêté du', 'date'], ['Valide jusqu’au', 'date']],
    buttons: ['Trouver une certification', 'Consulter le REAC'],
    routes: ['/#/certifications', '/ceres/referentiels.action'],
  },
  contact: {
    headings: ['Écrire à l’assistance', 'Demande d’assistance'],
    fields: [['Nature du problème', 'select'], ['Description du problème', 'area'], ['Capture d’écran', 'file']],
    notices: ['Numéro vert du centre de services, appel gratuit.'],
    buttons: ['Transmettre ma demande'],
    routes: ['/#/support', '/#/ticket'],
  },
  loading: {
    headings: ['', 'Veuillez patienter'],
    notices: ['Récupération des données…', 'Préparation du procès-verbal…'],
    routes: ['/#/s/90213/proces-verbal', '/#/s/90213/jures'],
  },
  cookies: {
    headings: ['Respect de votre vie privée', 'Témoins de connexion'],
    notices: ['Nous mesurons la fréquentation de l’application.', 'Votre choix est conservé six mois.'],
    buttons: ['J’accepte', 'Je refuse', 'Choisir'],
    routes: ['/#/home', '/#/recherche-sessions'],
  },
  'help-modal': {
    headings: ['Mode d’emploi : convoquer', 'Visite guidée de l’écran', 'Reporter une décision : explications'],
    prose: [1, 3],
    buttons: ['C’est compris', 'Passer la visite'],
    routes: ['/#/s/90213/convoquer', '/#/s/90213/decisions'],
  },
  'release-notes': {
    headings: ['Quoi de neuf ?', 'Journal des évolutions'],
    sections: ['Module convocation', 'Module stagiaires', 'Anomalies corrigées'],
    prose: [1, 3],
    links: ['Émission des convocations par groupe', 'Procès-verbal : nouvelle mise en page', 'Recherche de jurés par entreprise'],
    routes: ['/#/evolutions', '/#/journal'],
  },
};
