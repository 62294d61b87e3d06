import type { CommonWords } from '../../words';

/** What any page may say on a part of what the recogniser is tuned on. */
export const COMMON: CommonWords = {
  brands: ['Application CERES', 'CERES 5', 'CERES – Certification et sessions'],
  elsewhere: ['Documentation', 'Indicateurs', 'Boîte de réception', 'Mon profil', 'Quitter'],
  footer: ['Informations légales', 'Accessibilité : partiellement conforme', 'Protection des données', 'Assistance : 01 00 00 00 00', 'Build 2027.03.1'],
  searches: ['Trouver une session, un stagiaire, un juré', 'Recherche rapide', 'Que cherchez-vous ?'],
  helpHeadings: ['Bon à savoir', 'Rappel de la procédure', 'Conseil'],
  helpLines: [
    'Pensez à convoquer les stagiaires un mois avant le premier jour.',
    'La décision du jury se reporte candidat par candidat.',
    'Deux évaluateurs au moins, plus un en réserve, évitent bien des reports.',
    'Le procès-verbal signé est à joindre avant la clôture.',
    'Les sujets arrivent sous pli cacheté.',
    'Une session se déclare tant que le titre est en cours de validité.',
  ],
  helpLinks: ['Voir la procédure de convocation', 'Voir la procédure de constitution du jury', 'Voir la fiche « procès-verbal »', 'Voir comment inscrire un stagiaire'],
  news: ['Convocations émises pour la session 2027/4410.', 'Un juré a décliné votre sollicitation.', 'Procès-verbal validé par le service départemental.', 'Modifications prises en compte.'],
  buttons: ['Sauvegarder', 'Abandonner', 'Revenir', 'Version imprimable', 'Quitter cet écran', 'Extraire'],
  steps: ['Choix de la certification', 'Calendrier', 'Effectifs', 'Moyens', 'Confirmation'],
  empty: ['Rien à afficher', 'Le tableau est vide'],
  identity: [
    [['Nom d’usage', 'last'], ['Prénoms', 'first']],
    [['Identité', 'person']],
    [['M./Mme', 'civility'], ['Nom de naissance', 'last'], ['Prénoms', 'first']],
  ],
  facts: {
    headings: ['Session d’examen {n} · {t}', '{t} — session {n}', 'Session {n} | {t}'],
    number: ['Référence', 'Session', 'Référence de la session'],
    title: ['Titre professionnel de la session', 'Certification concernée', 'Titre pro.'],
    dates: ['Période', 'Calendrier de la session'],
    start: ['Premier jour d’examen', 'Début des épreuves'],
    end: ['Dernier jour d’examen', 'Fin des épreuves'],
    state: ['Statut de la session', 'Avancement'],
    candidates: ['Effectif', 'Nombre d’inscrits'],
    candidateLines: ['{c} stagiaires', 'Effectif : {c}', '{c} inscrits'],
    otherDates: ['Saisie le', 'Échéance du titre', 'Agrément jusqu’au'],
    others: [['Établissement', 'Ateliers Roussel'], ['Site', 'Valence'], ['Suivie par', 'Loïc Pradelle']],
    numberForms: ['2027/0000', '75-27-0000', '270000'],
    states: ['En préparation', 'DTE envoyé', 'Convocations envoyées', 'PV validé'],
  },
};
