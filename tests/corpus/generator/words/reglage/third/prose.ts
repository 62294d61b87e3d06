/** What help pages, articles and notices go on about, on a part of what the recogniser is tuned on. */
export const PROSE: readonly string[] = [
  'Avant de figer les courriers, relisez la liste : tout candidat oublié devra attendre une autre session, car la validation des convocations ne se défait pas.',
  'Les membres du jury sont choisis parmi les professionnels que l’administration a habilités pour ce titre ; sollicitez-les tôt, car beaucoup ne sont libres que quelques jours par an.',
  'Planifier un examen, c’est réserver un titre, un lieu, des dates et un effectif : pensez à vérifier que le titre ne sera pas échu au dernier jour.',
  'Le PV rassemble les décisions, les incidents et les signatures ; sa transmission fait courir l’instruction par la direction départementale, seule à pouvoir publier les résultats.',
  'Trois mois suffisent en général pour recevoir les épreuves, mais une commande tardive expose le centre à ouvrir sa session sans dossier technique d’évaluation.',
  'Dites aux candidats qu’ils recevront un courrier officiel : aucune indication, même orale, ne doit leur être donnée à la sortie de l’entretien final.',
  'Pour être agréé, un centre montre qu’il dispose du plateau technique décrit dans le référentiel et qu’une personne formée y tiendra le rôle de responsable de session.',
  'L’équipe du portail publie chaque trimestre un bilan des examens, où les centres retrouvent leur nombre de candidats, leurs taux et la moyenne nationale.',
  'Vos données servent à délivrer les titres ; elles sont effacées selon un calendrier arrêté avec la commission compétente, que vous pouvez demander à consulter.',
  'Une personne en situation de handicap peut obtenir un aménagement d’épreuve : le centre le signale en inscrivant le candidat et le rappelle au jury le jour venu.',
  'Le formateur du groupe n’assiste pas aux épreuves, ne surveille pas et ne délibère pas ; le responsable de session y veille du premier au dernier jour.',
];
