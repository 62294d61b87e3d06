/** Sentences of pages to be read, on the part that the recogniser is measured on. */
export const PROSE: readonly string[] = [
  'Une fois que vous avez cliqué sur la validation des convocations, CERES n’accepte plus ni candidat nouveau ni juré de remplacement.',
  'Les centres nous demandent souvent s’il faut attendre la réponse de tous les jurés avant de convoquer : oui, dans la mesure du possible.',
  'Le procès-verbal reprend les décisions du jury, signale les absents et se termine par la signature de chacun.',
  'Un dossier d’agrément décrit le plateau technique, les machines disponibles et le déroulé prévu pour une session type.',
  'Lorsque les sujets tardent, prenez contact avec l’Afpa avant de déplacer vos dates.',
  'Le candidat qui présente une VAE apporte sa notification de recevabilité, celui qui sort de formation son livret.',
  'Les jurés sont des professionnels du métier ; ils ne doivent avoir ni formé ni employé ceux qu’ils évaluent.',
  'Pour une session de trois jours, comptez le dernier entretien et la délibération dans la durée déclarée.',
  'Les décisions se reportent dans CERES le jour même, mais les candidats ne les apprennent qu’au retour du PV.',
  'Chaque année, près d’un lot de convocations sur dix est validé trop tard, souvent faute de second juré.',
  'La DDETS contrôle la composition du jury, les dates d’habilitation et les signatures.',
  'Une convocation remise en main propre vaut une lettre recommandée, à condition de garder l’émargement.',
];
