import type { Rule } from '../rule';

export const creerPvCeres: Rule = {
  id: 'creer-pv-ceres',
  phase: 'convocations',
  title: 'Ouvrir le PV dans CERES et y inscrire le jury',
  steps: [
    {
      id: 'surveillant',
      title: 'Inscrire le surveillant',
      when: 'supervision',
      sources: [{ doc: '001', lines: '91' }],
    },
  ],
  claims: [],
  screens: ['pv'],
  caution: 'Inscrivez aussi le surveillant, si le référentiel en prévoit un.',
  sources: [{ doc: '001', lines: '90-91' }],
};
