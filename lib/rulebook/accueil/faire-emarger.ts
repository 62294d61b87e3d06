import { claimsOn } from '../claims-on';
import { everyDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '000', lines: '42-43' },
  { doc: '001', lines: '261' },
  { doc: '003', lines: '104' },
];

export const faireEmarger: Rule = {
  id: 'faire-emarger',
  phase: 'accueil',
  title: 'Faire émarger les candidats',
  steps: [
    {
      id: 'absents',
      title: 'Consigner les absents sur le PV et en informer le jury',
      sources: [
        { doc: '001', lines: '261' },
        { doc: '000', lines: '42-43' },
      ],
    },
  ],
  claims: claimsOn('day', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  daily: true,
  counts: 'signatures',
  sources,
};

export const examples: readonly Example[] = [everyDay];
