import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '003', lines: '112' },
  { doc: '000', lines: '43-45' },
  { doc: '004', lines: '59' },
];

export const faireSignerDeclarations: Rule = {
  id: 'faire-signer-declarations',
  phase: 'lancement',
  title: 'Faire signer aux jurés la déclaration sur l’honneur',
  steps: [
    {
      id: 'aucun-lien',
      title: 'Vérifier encore qu’aucun juré n’est lié à un candidat qu’il évalue',
      sources: [
        { doc: '000', lines: '43-45' },
        { doc: '004', lines: '59' },
      ],
    },
  ],
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  counts: 'declarations',
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
