import { claimsOn } from '../claims-on';
import { onLastDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '000', lines: '89-91' },
  { doc: '001', lines: '24, 339-348' },
  { doc: '003', lines: '125' },
  { doc: '004', lines: '46, 61' },
];

export const faireSignerPv: Rule = {
  id: 'faire-signer-pv',
  phase: 'deliberation',
  title: 'Éditer le PV et le faire signer par tout le jury',
  steps: [
    {
      id: 'edition',
      title: 'Éditer le PV de session',
      sources: [
        { doc: '001', lines: '339' },
        { doc: '003', lines: '125' },
      ],
    },
    {
      id: 'observations-du-jury',
      title: 'En cas d’incident, faire remplir les observations par le jury',
      sources: [{ doc: '001', lines: '341' }],
    },
    {
      id: 'autres-acteurs',
      title: 'Faire signer le surveillant',
      when: 'supervision',
      sources: [{ doc: '001', lines: '342' }],
    },
    {
      id: 'contreseing',
      title: 'Contresigner le PV',
      sources: [
        { doc: '001', lines: '24, 348' },
        { doc: '000', lines: '91' },
      ],
    },
  ],
  claims: claimsOn('end', sources),
  opens: { anchor: 'end', offset: {} },
  sessionDay: true,
  screens: ['pv'],
  caution: 'Tout le jury signe, le surveillant aussi s’il y en a un, puis vous contresignez.',
  sources,
};

export const examples: readonly Example[] = [onLastDay];
