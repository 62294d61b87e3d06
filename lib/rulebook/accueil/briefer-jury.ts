import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '000', lines: '28-30' },
  { doc: '001', lines: '216-217' },
  { doc: '003', lines: '96-100' },
  { doc: '004', lines: '57-58' },
];

export const brieferJury: Rule = {
  id: 'briefer-jury',
  phase: 'accueil',
  title: 'Rappeler au jury son rôle et le déroulement de la session',
  steps: [
    {
      id: 'role',
      title: 'Rappeler son rôle et la posture : évaluer les compétences, pas l’aptitude à trouver un emploi',
      sources: [
        { doc: '001', lines: '216' },
        { doc: '000', lines: '28-30' },
        { doc: '003', lines: '97' },
        { doc: '004', lines: '57-58' },
      ],
    },
    {
      id: 'deroulement',
      title: 'Rappeler le déroulement des épreuves, les modalités d’évaluation et l’organisation de la journée',
      sources: [
        { doc: '001', lines: '217' },
        { doc: '000', lines: '29-30' },
        { doc: '003', lines: '98' },
      ],
    },
    {
      id: 'durees',
      title: 'Rappeler le respect des durées d’épreuve',
      sources: [
        { doc: '003', lines: '99' },
        { doc: '000', lines: '62-63' },
      ],
    },
    {
      id: 'harmonisation',
      title: 'Harmoniser les évaluations',
      sources: [{ doc: '003', lines: '100' }],
    },
  ],
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
