/** What help pages, articles and notices go on about, on a part of what the recogniser is tuned on. */
export const PROSE: readonly string[] = [
  'Lorsque la liste des candidats est arrêtée et que le jury est complet, le responsable de session peut valider les convocations, ce qui interdit ensuite toute modification.',
  'Le jury se compose d’au moins deux membres habilités par l’administration, qui ne doivent avoir aucun lien personnel ou professionnel avec les candidats qu’ils évaluent.',
  'Pour créer une session, choisissez le titre, indiquez les dates exactes de début et de fin, puis le nombre de candidats prévus, et enregistrez.',
  'Le procès-verbal est édité une fois les résultats saisis, signé par chacun des membres du jury, contresigné par le responsable de session, puis transmis à la DDETS.',
  'Les dossiers techniques d’évaluation se commandent de préférence trois mois à l’avance ; le pli cacheté est conservé dans un lieu fermé à clé jusqu’au premier jour.',
  'Aucun résultat n’est communiqué aux candidats avant que l’administration ait validé le procès-verbal, même si la décision du jury est déjà enregistrée dans l’application.',
  'Une demande d’agrément se dépose plus de six mois avant la première session, avec la description du plateau technique et la liste des responsables de session.',
  'Vous pouvez à tout moment retrouver une session depuis la liste des sessions, en saisissant son numéro, son titre ou une partie de ses dates dans les critères.',
  'Les informations que vous confiez à ce service sont conservées le temps prévu par les textes et ne sont transmises à personne en dehors de l’administration.',
  'Un candidat absent reste inscrit : son absence est portée au procès-verbal, et il peut se présenter à une autre session dans les douze mois qui suivent la formation.',
];
