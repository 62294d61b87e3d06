/** What help pages, articles and notices go on about, on a part of what the recogniser is tuned on. */
export const PROSE: readonly string[] = [
  'L’édition des convocations est l’étape qui arrête définitivement la session : passé ce point, ni les dates, ni la liste des candidats, ni la composition du jury ne peuvent être corrigées par l’organisme.',
  'Chaque évaluateur est habilité pour une spécialité et une durée déterminées ; il appartient au responsable de session de vérifier que cette habilitation couvre la totalité des épreuves.',
  'L’ouverture d’une session suppose que l’organisme soit agréé pour le titre concerné et que celui-ci demeure en vigueur jusqu’au terme de l’examen.',
  'À l’issue de la délibération, le procès-verbal est signé par l’ensemble du jury, puis adressé au service départemental, qui en assure l’instruction avant toute communication.',
  'Les dossiers techniques d’évaluation parviennent à l’organisme sous pli scellé ; leur contenu est vérifié le premier jour, en présence d’un candidat désigné par tirage au sort.',
  'Toute candidature incomplète au moment de la clôture des inscriptions est rejetée ; l’intéressé est alors orienté vers une prochaine session de la même spécialité.',
  'Le renouvellement de l’agrément est instruit dans les mêmes conditions que la demande initiale, après examen des moyens techniques et des qualifications de l’équipe.',
  'Les décisions sont enregistrées pour chacun des candidats, y compris ceux qui ne se sont pas présentés, et demeurent confidentielles jusqu’à la notification officielle.',
  'Le service est ouvert aux organismes du lundi au samedi ; les opérations engagées le dimanche sont traitées le jour ouvré suivant, dans leur ordre d’arrivée.',
  'Les données à caractère personnel recueillies dans ce cadre font l’objet d’un traitement dont le ministère est responsable, conformément au règlement européen.',
  'En cas d’irrégularité constatée pendant les épreuves, le responsable de session en informe sans délai l’administration, qui apprécie les suites à donner.',
];
