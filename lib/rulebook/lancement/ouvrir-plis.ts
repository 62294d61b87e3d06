import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '000', lines: '48-50' },
  { doc: '001', lines: '20, 255' },
  { doc: '003', lines: '113' },
];

export const ouvrirPlis: Rule = {
  id: 'ouvrir-plis',
  phase: 'lancement',
  title: 'Ouvrir les plis devant les candidats et attester leur conformité',
  steps: [
    {
      id: 'contenu',
      title: 'Vérifier que le contenu est complet et conforme au référentiel',
      sources: [
        { doc: '001', lines: '20, 255' },
        { doc: '000', lines: '48-50' },
      ],
    },
  ],
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  caution:
    'Les sources divergent : 001 vous fait vérifier le contenu sans témoin, 003 ouvrir devant les candidats. Ouvrez devant eux, puis vérifiez le contenu avant de signer.',
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
