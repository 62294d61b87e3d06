/** What help pages, articles and notices go on about, on a part of what the recogniser is tuned on. */
export const PROSE: readonly string[] = [
  'Émettre les convocations est un acte définitif : assurez-vous auparavant que chaque stagiaire est bien inscrit, que les jurés sont désignés et que les dates ne bougeront plus.',
  'Deux professionnels habilités au moins forment le jury ; leur habilitation doit courir jusqu’au dernier jour, et il est prudent de prévoir un évaluateur de réserve.',
  'La déclaration d’une session demande le titre, le premier et le dernier jour, l’effectif prévu et le nom du responsable, qui doit figurer dans votre agrément.',
  'Une fois les décisions reportées, le procès-verbal peut être produit, signé en fin de journée par tous, puis adressé au service départemental dans les délais.',
  'Les sujets sont expédiés sous pli scellé quelques semaines avant l’examen ; à leur réception, rangez-les sous clé et signalez sans attendre tout manque.',
  'Tant que le service départemental n’a pas validé le procès-verbal, les stagiaires ne doivent rien apprendre de la délibération, quelle qu’en soit l’issue.',
  'Votre organisme doit être agréé pour chacun des titres qu’il souhaite évaluer : le dossier décrit le plateau, l’équipe et l’organisation prévue des épreuves.',
  'La recherche accepte une référence complète, quelques lettres du titre ou une période, et présente les sessions de la plus proche à la plus lointaine.',
  'Conformément à la réglementation, toute personne dispose d’un droit d’accès et de rectification, qu’elle exerce par courrier auprès du délégué à la protection.',
  'En cas de désistement la veille de l’examen, prévenez aussitôt l’administration, qui décidera s’il faut reporter la session ou la tenir avec un remplaçant.',
];
