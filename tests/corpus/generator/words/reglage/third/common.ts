import type { CommonWords } from '../../words';

/** What any page may say on a part of what the recogniser is tuned on. */
export const COMMON: CommonWords = {
  brands: ['CERES | Titres professionnels', 'CERES – Examens', 'Ministère chargé de l’emploi – CERES'],
  elsewhere: ['Centre d’aide', 'Tableaux statistiques', 'Mes messages', 'Préférences', 'Fermer ma connexion'],
  footer: ['Mentions obligatoires', 'Accessibilité : totalement conforme', 'Vie privée', 'Plan du site', 'v. 27.2 – © Ministère'],
  searches: ['Numéro, nom, titre…', 'Chercher dans tout le portail', 'Candidat, juré ou session'],
  helpHeadings: ['Un doute ?', 'L’astuce du jour', 'Repères'],
  helpLines: [
    'Une convocation remise tard peut faire annuler un examen.',
    'Ouvrez le pli devant un candidat le premier jour.',
    'Un juré ne peut pas évaluer son propre apprenti.',
    'Le procès-verbal porte la signature de tout le jury.',
    'Gardez cinq ans les grilles et le PV.',
    'Votre responsable doit être inscrit dans l’agrément.',
    'La décision se saisit candidat après candidat.',
  ],
  helpLinks: ['En savoir plus sur les convocations', 'En savoir plus sur le jury', 'En savoir plus sur le PV', 'En savoir plus sur les plis'],
  news: ['Le pli de la session SE-2027-418 a été expédié.', 'Candidat ajouté avec succès.', 'La DDETS a validé le PV de la session 69-27-11832.', 'Vos changements sont enregistrés.', 'Convocations transmises à 6 candidats.'],
  buttons: ['OK', 'Ignorer', 'Page précédente', 'Aperçu', 'Terminer', 'Format tableur', 'Actualiser'],
  steps: ['Le titre', 'Les dates', 'Le lieu', 'L’effectif', 'Relecture'],
  empty: ['Aucune ligne', 'Pas encore de données', '0 résultat'],
  identity: [
    [['Nom de famille', 'last'], ['Prénom usuel', 'first']],
    [['Personne', 'person']],
    [['Titre de civilité', 'civility'], ['Nom de famille', 'last'], ['Prénom usuel', 'first']],
  ],
  facts: {
    headings: ['Examen {n} : {t}', 'Session {n}, {t}', '{t} / session {n}'],
    number: ['Numéro d’examen', 'Code de la session', 'N° d’examen'],
    title: ['Titre évalué', 'Titre professionnel évalué', 'Pour le titre'],
    dates: ['Quand', 'Dates d’examen', 'Jours d’examen'],
    start: ['Ouverture de la session', 'À partir du', 'Premier jour de session'],
    end: ['Clôture de la session', 'Jusqu’au', 'Dernier jour de session'],
    state: ['Situation de la session', 'Étape en cours'],
    candidates: ['Candidats de cette session', 'Nombre de personnes inscrites'],
    candidateLines: ['{c} candidats rattachés', '{c} candidats pour cet examen'],
    otherDates: ['Enregistrée le', 'Le titre est valable jusqu’au', 'Modifiée en dernier le', 'Pli attendu le'],
    others: [['Centre d’examen', 'Bâti-Ouest'], ['Ville', 'Tarbes'], ['Responsable désignée', 'Violaine Estrade'], ['Salles', '3']],
    numberForms: ['69-27-00000', 'SE-2027-000', '27000000'],
    states: ['En préparation', 'DTE envoyé', 'Convocations envoyées', 'PV transmis'],
  },
};
