import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '000', lines: '47-48' },
  { doc: '001', lines: '20, 249' },
  { doc: '004', lines: '42, 68' },
];

export const constaterPlis: Rule = {
  id: 'constater-plis',
  phase: 'lancement',
  title: 'Constater avec un candidat que les plis sont cachetés',
  steps: [
    {
      id: 'tirage-au-sort',
      title: 'Tirer au sort le candidat témoin',
      sources: [{ doc: '004', lines: '68' }],
    },
  ],
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
