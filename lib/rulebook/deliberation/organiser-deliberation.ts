import { claimsOn } from '../claims-on';
import { onLastDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '000', lines: '68-70' },
  { doc: '001', lines: '14, 291-292, 314-317' },
  { doc: '004', lines: '60' },
];

export const organiserDeliberation: Rule = {
  id: 'organiser-deliberation',
  phase: 'deliberation',
  title: 'Laisser le jury délibérer seul, sans contrainte ni influence',
  steps: [
    {
      id: 'elements',
      title: 'Vérifier que rien ne manque au jury',
      sources: [{ doc: '001', lines: '315' }],
    },
    {
      id: 'fiche-synthese',
      title: 'Vérifier que la fiche de synthèse est complète et sert de support',
      sources: [{ doc: '001', lines: '291-292, 317' }],
    },
  ],
  claims: claimsOn('end', sources),
  opens: { anchor: 'end', offset: {} },
  sessionDay: true,
  caution: 'Personne d’autre que le jury n’est présent : ni vous, ni le surveillant, ni un candidat.',
  sources,
};

export const examples: readonly Example[] = [onLastDay];
