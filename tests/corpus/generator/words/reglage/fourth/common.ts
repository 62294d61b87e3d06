import type { CommonWords } from '../../words';

/** What any page may say on a part of what the recogniser is tuned on. */
export const COMMON: CommonWords = {
  brands: ['CERES – Espace organismes', 'Service CERES', 'CERES · Certification professionnelle'],
  elsewhere: ['Ressources', 'Statistiques et bilans', 'Correspondance', 'Paramètres du compte', 'Se déconnecter'],
  footer: ['Informations réglementaires', 'Accessibilité : conforme à 72 %', 'Gestion des données personnelles', 'Joindre l’assistance', 'Version 2027-04 du service', 'République française'],
  searches: ['Recherche globale', 'Rechercher un dossier', 'Saisir un nom ou un numéro'],
  helpHeadings: ['Aide contextuelle', 'Points de vigilance', 'Références réglementaires'],
  helpLines: [
    'La convocation est remise au candidat un mois au moins avant l’examen.',
    'La composition du jury est vérifiée par le responsable de session.',
    'Les plis sont conservés dans un local fermé à clé.',
    'Le procès-verbal est signé par chaque membre du jury.',
    'Aucun résultat n’est annoncé avant l’instruction du procès-verbal.',
    'Tout candidat doit être inscrit avant l’échéance du titre.',
    'La demande d’agrément précède la première session d’au moins six mois.',
  ],
  helpLinks: ['Notice : édition des convocations', 'Notice : désignation du jury', 'Notice : établissement du PV', 'Notice : saisie des décisions'],
  news: ['Les modifications ont été enregistrées avec succès.', 'Le procès-verbal de la session 2027-31-8804 a été instruit.', 'La commande de sujets de la session EX-40716 est expédiée.', 'Un évaluateur a accepté votre sollicitation.', 'Les convocations de la session EX-40233 sont éditées.'],
  buttons: ['Confirmer', 'Réinitialiser', 'Retour à l’écran précédent', 'Générer un PDF', 'Suivant', 'Enregistrer et quitter', 'Quitter sans enregistrer'],
  steps: ['Spécialité visée', 'Période envisagée', 'Lieu d’examen', 'Public', 'Vérification'],
  empty: ['Aucun enregistrement', 'Aucune information disponible', 'Liste vide'],
  identity: [
    [['Nom patronymique', 'last'], ['Prénom(s)', 'first']],
    [['Nom Prénom', 'person']],
    [['Civ.', 'civility'], ['Nom patronymique', 'last'], ['Prénom(s)', 'first']],
  ],
  facts: {
    headings: ['Session de validation {n} – {t}', '{t}, session n° {n}', 'N° {n} – {t}'],
    number: ['Identifiant de session', 'N° de la session d’examen', 'Numéro attribué à la session'],
    title: ['Spécialité de la session', 'Intitulé du titre professionnel', 'Titre visé par la session'],
    dates: ['Période d’examen', 'Dates des épreuves', 'Période de session'],
    start: ['Date de début des épreuves', 'Session ouverte le', 'Débute le'],
    end: ['Date de fin des épreuves', 'Session close le', 'S’achève le'],
    state: ['Statut actuel', 'Phase de la session'],
    candidates: ['Effectif de la session', 'Nb de candidats inscrits'],
    candidateLines: ['{c} candidats à évaluer', 'Candidats inscrits : {c}'],
    otherDates: ['Date de création', 'Date d’échéance du titre', 'Date de dernière modification', 'Fin d’agrément le'],
    others: [['Organisme', 'GRETA des Monts'], ['Commune d’examen', 'Mulhouse'], ['Responsable rattaché', 'Noémie Kerleau'], ['Atelier', 'Bâtiment B']],
    numberForms: ['2027-31-0000', 'EX-00000', '312700000'],
    states: ['En préparation', 'DTE envoyé', 'Convocations envoyées', 'Terminée'],
  },
};
