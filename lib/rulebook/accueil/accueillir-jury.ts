import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '000', lines: '27-28' },
  { doc: '001', lines: '210-214' },
  { doc: '003', lines: '95' },
  { doc: '004', lines: '37' },
];

export const accueillirJury: Rule = {
  id: 'accueillir-jury',
  phase: 'accueil',
  title: 'Accueillir les membres du jury',
  steps: [
    {
      id: 'identite',
      title: 'Vérifier leur identité',
      sources: [{ doc: '001', lines: '212' }],
    },
    {
      id: 'habilitation',
      title: 'Vérifier leur habilitation : au moins deux jurés habilités',
      sources: [
        { doc: '001', lines: '213' },
        { doc: '000', lines: '27' },
      ],
    },
  ],
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  caution:
    'Avec moins de deux jurés habilités, appelez aussitôt le représentant territorial du ministère : la DDETS décide.',
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
