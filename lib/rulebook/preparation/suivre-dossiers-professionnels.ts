import type { Rule } from '../rule';

export const suivreDossiersProfessionnels: Rule = {
  id: 'suivre-dossiers-professionnels',
  phase: 'preparation',
  title: 'Suivre la préparation du dossier professionnel de chaque candidat',
  claims: [],
  sources: [{ doc: '004', lines: '65' }],
};
