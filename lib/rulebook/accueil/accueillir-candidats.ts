import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '000', lines: '42' },
  { doc: '001', lines: '226-229' },
  { doc: '003', lines: '101-102' },
  { doc: '004', lines: '37, 67' },
];

export const accueillirCandidats: Rule = {
  id: 'accueillir-candidats',
  phase: 'accueil',
  title: 'Accueillir les candidats',
  steps: [
    {
      id: 'identite',
      title: 'Vérifier l’identité de chacun sur une pièce d’identité',
      sources: [
        { doc: '001', lines: '229' },
        { doc: '000', lines: '42' },
        { doc: '003', lines: '102' },
        { doc: '004', lines: '67' },
      ],
    },
  ],
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  counts: 'identified-candidates',
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
