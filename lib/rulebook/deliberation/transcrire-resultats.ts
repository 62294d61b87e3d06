import { claimsOn } from '../claims-on';
import { onLastDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '001', lines: '24, 318-321' },
  { doc: '004', lines: '61' },
];

export const transcrireResultats: Rule = {
  id: 'transcrire-resultats',
  phase: 'deliberation',
  title: 'Transcrire sur le PV la décision du jury pour chaque candidat',
  steps: [
    {
      id: 'observations',
      title: 'Noter les remarques et observations',
      sources: [{ doc: '001', lines: '319' }],
    },
    {
      id: 'exactitude',
      title: 'Relire les dates et les renseignements',
      sources: [{ doc: '001', lines: '320' }],
    },
    {
      id: 'recommandations',
      title: 'Vérifier que les recommandations aux candidats y figurent',
      sources: [{ doc: '001', lines: '321' }],
    },
  ],
  claims: claimsOn('end', sources),
  opens: { anchor: 'end', offset: {} },
  sessionDay: true,
  screens: ['resultats'],
  sources,
};

export const examples: readonly Example[] = [onLastDay];
