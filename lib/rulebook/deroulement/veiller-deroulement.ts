import { claimsOn } from '../claims-on';
import { everyDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '001', lines: '273, 279' },
  { doc: '004', lines: '40' },
];

export const veillerDeroulement: Rule = {
  id: 'veiller-deroulement',
  phase: 'deroulement',
  title: 'Veiller au bon déroulement des épreuves',
  steps: [
    {
      id: 'respect-dte',
      title: 'Veiller au respect du dossier technique d’évaluation',
      sources: [{ doc: '001', lines: '279' }],
    },
  ],
  claims: claimsOn('day', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  daily: true,
  sources,
};

export const examples: readonly Example[] = [everyDay];
