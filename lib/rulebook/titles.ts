/** The titles of the rules, made by `npm run titles`: what Aujourd’hui shows before the rulebook is read. */
export const TITLES: Readonly<Record<string, string>> = {
  'creer-session-ceres': 'Créer la session dans CERES',
  'commander-dte': 'Commander les dossiers techniques d’évaluation dans CERES',
  'creer-parcours-candidats': 'Créer les parcours des candidats dans CERES et les inscrire',
  'constituer-jury': 'Constituer le jury et l’inscrire dans CERES',
  'valider-convocations-ceres': 'Valider les convocations dans CERES',
  'transmettre-pv': 'Transmettre le procès-verbal au service départemental',
};
