import type { Rule } from '../rule';

export const planifierSession: Rule = {
  id: 'planifier-session',
  phase: 'programmation',
  title: 'Planifier la session d’examen',
  steps: [
    {
      id: 'deroule-adapte',
      title: 'Adapter le déroulé-type de l’agrément aux candidats et au plateau, temps cachés compris',
      sources: [{ doc: '002', lines: '6-9' }],
    },
    {
      id: 'nombre-de-jures',
      title: 'En déduire le nombre de membres de jury nécessaires',
      sources: [{ doc: '002', lines: '9-10' }],
    },
  ],
  claims: [],
  sources: [
    { doc: '001', lines: '52' },
    { doc: '002', lines: '6-10' },
  ],
};
