import type { PoolWords } from '../words';
import { RARE } from './rare';

/** Pages that are none of the screens, on the part that the recogniser is measured on. */
export const NONE: PoolWords['none'] = {
  ...RARE,
  help: {
    headings: ['Bien convoquer, pas à pas', 'Mode d’emploi : le jury', 'Tout savoir sur le procès-verbal', 'Prendre en main CERES'],
    sections: ['Ce qu’il faut avoir sous la main', 'Comment faire', 'Les erreurs à éviter'],
    prose: [2, 4],
    buttons: ['Imprimer cette aide', 'Aide suivante', 'Cette page m’a aidé'],
    links: ['Ajouter un candidat après coup', 'Recevoir et garder les plis', 'Faire face au départ d’un juré'],
    routes: ['/aide/convoquer', '/help/topic?id=conv', '/aide/aideDetail.jsf'],
  },
  faq: {
    headings: ['On nous demande souvent', 'Questions des centres'],
    sections: ['Puis-je annuler une convocation ?', 'Où trouver mon numéro d’agrément ?', 'Quand le PV doit-il partir ?', 'Mon candidat a déménagé, que faire ?', 'Pourquoi mon juré n’apparaît-il pas ?'],
    prose: [2, 4],
    buttons: ['Tout ouvrir', 'Ma question n’y est pas'],
    routes: ['/aide/questions', '/faq/faqListe.jsf'],
  },
  article: {
    headings: ['Convocations : ce qui change à la rentrée', 'Rencontre avec une jurée du bâtiment', 'Un million de titres délivrés depuis 2000', 'PV en retard : la DDETS fait le point'],
    prose: [3, 6],
    buttons: ['Partager cette nouvelle', 'Lire la suivante'],
    links: ['Toutes nos nouvelles', 'S’abonner à la lettre'],
    routes: ['/nouvelles/2027/convocations-rentree', '/actu/actuDetail.jsf?a=62'],
  },
  legal: {
    headings: ['À propos de ce site', 'Vos données et vous', 'Règles d’usage de CERES'],
    sections: ['Qui édite ce site ?', 'Combien de temps gardons-nous les PV ?', 'Accéder à mes données', 'Traceurs utilisés'],
    prose: [2, 4],
    routes: ['/a-propos', '/legal/donnees.jsf'],
  },
  account: {
    headings: ['Mes informations', 'Réglages de mon compte'],
    sections: ['Vos coordonnées', 'Renouveler le mot de passe', 'Ce dont vous voulez être averti'],
    fields: [['Prénom et nom affichés', 'text'], ['N° de portable', 'text'], ['Votre mot de passe actuel', 'password'], ['Nouveau mot de passe à utiliser', 'password'], ['M’écrire quand un juré répond', 'check'], ['M’écrire quand le PV revient', 'check']],
    buttons: ['Garder ces réglages', 'Fermer mon compte'],
    routes: ['/mon-identite', '/profil/profilModif.jsf'],
  },
  error: {
    headings: ['Nous n’avons pas pu afficher la page', 'Oups, cette page n’existe plus', 'Problème technique', 'Vous n’avez pas le droit de voir ceci'],
    notices: ['Le serveur des convocations ne répond pas, code 502.', 'L’adresse saisie ne mène nulle part.', 'L’équipe technique est prévenue, revenez dans quelques minutes.'],
    buttons: ['Retenter', 'Revenir à ma page'],
    routes: ['/mes-examens/0000/lettres', '/erreur/500', '/pv/pvErreur.jsf'],
  },
  expired: {
    headings: ['Votre visite a pris fin', 'Trop longtemps sans activité'],
    notices: ['Par sécurité, CERES se ferme après trente minutes d’inactivité.', 'Ce que vous aviez commencé à saisir n’a pas été gardé.'],
    buttons: ['Revenir dans CERES', 'Quitter pour de bon'],
    routes: ['/deconnecte', '/login/expire.jsf'],
  },
  maintenance: {
    headings: ['Nous revenons bientôt', 'CERES fait peau neuve', 'Travaux en cours'],
    notices: ['Le service rouvrira mardi à 9 h.', 'Ni les convocations ni les PV ne peuvent être traités ce soir.', 'La mise à jour est plus longue que prévu.'],
    routes: ['/pause', '/travaux.html'],
  },
  statistics: {
    headings: ['Mon centre en chiffres', 'Réussite aux titres', 'Comparer mes résultats'],
    fields: [['Année observée', 'select'], ['Point de comparaison', 'select'], ['Par titre ou par site', 'select']],
    columns: [['Titre étudié', 'title'], ['Reçus', 'rate'], ['Reçus en partie', 'rate'], ['Présents', 'count'], ['Examens tenus', 'count']],
    buttons: ['Tracer la courbe', 'Copier les chiffres'],
    routes: ['/chiffres', '/stat/statCentre.jsf'],
  },
  messages: {
    headings: ['Courriers reçus dans CERES', 'Votre fil d’alertes', 'Échanges avec la DDETS'],
    columns: [['De la part de', 'organisation'], ['À propos de', 'words'], ['Date d’arrivée', 'date'], ['Déjà lu', 'yesNo']],
    notices: ['Un juré a accepté votre proposition.', 'Le pli de votre session est en route.', 'La DDETS attend le PV de votre session de juin.'],
    buttons: ['Composer un message', 'Tout marquer comme lu', 'Jeter'],
    routes: ['/mes-messages', '/message/messageListe.jsf'],
  },
  catalogue: {
    headings: ['Les titres du ministère', 'Trouver un référentiel', 'Un titre, ses blocs, ses épreuves'],
    fields: [['Mot du métier', 'text'], ['Famille de métiers', 'select'], ['Titres révisés seulement', 'check']],
    columns: [['Appellation du titre', 'title'], ['N° au répertoire national', 'id'], ['Niveau européen', 'count'], ['Enregistré jusqu’au', 'date'], ['Révisé', 'yesNo']],
    buttons: ['Lire le référentiel', 'Comparer deux versions'],
    routes: ['/titres', '/referentiel/titreListe.jsf'],
  },
  contact: {
    headings: ['Écrire à l’équipe CERES', 'Parler à quelqu’un', 'Une difficulté avec une convocation ou un PV ?'],
    fields: [['Le sujet de votre message', 'select'], ['Session dont il s’agit', 'text'], ['Racontez-nous', 'area'], ['Image de l’écran', 'file']],
    notices: ['Nous répondons sous deux jours ouvrés.', 'Avant d’écrire, regardez si l’aide ne répond pas déjà.'],
    buttons: ['Faire partir le message'],
    routes: ['/contacts/ecrire', '/contact/contactForm.jsf'],
  },
  loading: {
    headings: ['Veuillez attendre', 'Ouverture de la page…', 'Préparation de l’affichage'],
    notices: ['Nous rassemblons vos sessions.', 'Recherche des candidats en cours…', 'Cela prend plus de temps que d’habitude.'],
    routes: ['/mes-examens/4821/inscrits?attente=1', '/#/attente', '/planning/patience.jsf'],
  },
  cookies: {
    headings: ['Un mot sur les traceurs', 'Vous décidez'],
    notices: ['Nous mesurons l’audience sans vous suivre.', 'Vous pourrez revenir sur votre choix en bas de page.'],
    buttons: ['Je suis d’accord', 'Je ne veux pas', 'Choisir un par un'],
    routes: ['/mes-examens?traceurs=1', '/#/traceurs'],
  },
  'help-modal': {
    headings: ['Que se passe-t-il quand je valide les convocations ?', 'Rappel : qui peut siéger au jury ?', 'Comment lire ce tableau ?', 'Petite visite : le PV'],
    prose: [1, 2],
    buttons: ['Merci, j’ai compris', 'Me montrer', 'Ne plus me le dire'],
    routes: ['/mes-examens/4821/lettres?aide=1', '/#/centre/visite'],
  },
  'release-notes': {
    headings: ['Ce que CERES 9.2 vous apporte', 'Les nouveautés du printemps', 'Journal des versions de CERES'],
    sections: ['Des convocations plus lisibles', 'Chercher un juré par ville', 'Le PV se prépare en une page'],
    prose: [1, 3],
    links: ['Revoir la version 9.1', 'Corrections du mois', 'Ce qui vient ensuite'],
    routes: ['/nouvelles/version-9-2', '/actu/versionDetail.jsf'],
  },
};
