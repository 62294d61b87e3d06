import type { CommonWords } from '../../words';

/** What any page may say on a part of what the recogniser is tuned on. */
export const COMMON: CommonWords = {
  brands: ['CERES', 'CERES – Ministère du Travail', 'Portail CERES'],
  elsewhere: ['Aide', 'Statistiques', 'Messagerie', 'Mon compte', 'Déconnexion'],
  footer: ['Mentions légales', 'Accessibilité : non conforme', 'Données personnelles', 'Nous contacter', 'Version 4.12.3'],
  searches: ['Rechercher une session ou un candidat', 'Rechercher…', 'N° de session ou nom'],
  helpHeadings: ['Aide', 'Le saviez-vous ?', 'À savoir'],
  helpLines: [
    'Les convocations se valident au moins 31 jours avant le début de la session.',
    'Les résultats se saisissent après l’entretien final de chaque candidat.',
    'Un jury compte au moins deux professionnels habilités.',
    'Le PV signé se dépose dans l’onglet PV.',
    'Créez la session avant la fin de validité du titre.',
    'Les DTE se commandent depuis la fiche de la session.',
  ],
  helpLinks: ['Valider des convocations, pas à pas', 'Composer un jury', 'Saisir un résultat', 'Éditer un PV'],
  news: ['Les convocations de la session 27-3308 ont été validées.', 'Le jury de la session 27-1190 est complet.', 'Le PV de la session 26-8850 a été reçu.', 'Opération réussie.'],
  buttons: ['Enregistrer', 'Annuler', 'Retour', 'Imprimer', 'Fermer', 'Exporter'],
  steps: ['Informations', 'Dates', 'Candidats prévus', 'Lieux', 'Récapitulatif'],
  empty: ['Aucun élément à afficher', 'Aucune donnée'],
  identity: [
    [['Nom', 'last'], ['Prénom', 'first']],
    [['Civilité', 'civility'], ['Nom', 'last'], ['Prénom', 'first']],
    [['Nom et prénom', 'person']],
  ],
  facts: {
    headings: ['Session {n} – {t}', 'Session n° {n} : {t}', '{t} (session {n})'],
    number: ['N° de session', 'Numéro de la session', 'Session n°'],
    title: ['Titre', 'Titre professionnel préparé', 'Intitulé du titre'],
    dates: ['Dates', 'Dates de la session'],
    start: ['Début de session', 'Commence le'],
    end: ['Fin de session', 'Se termine le'],
    state: ['État de cette session', 'État actuel'],
    candidates: ['Nombre de candidats', 'Candidats inscrits à la session'],
    candidateLines: ['{c} candidats', '{c} candidats inscrits'],
    otherDates: ['Créée le', 'Titre valide jusqu’au', 'Dernière mise à jour'],
    others: [['Centre', 'GRETA des Monts'], ['Lieu', 'Angers'], ['Responsable', 'Camille Roustan']],
    numberForms: ['27-0000', '2027-0000', 'S27-00000'],
    states: ['En préparation', 'DTE envoyé', 'Convocations envoyées', 'Clôturée'],
  },
};
