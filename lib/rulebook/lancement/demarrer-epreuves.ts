import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '000', lines: '62-63' },
  { doc: '003', lines: '115-116' },
];

export const demarrerEpreuves: Rule = {
  id: 'demarrer-epreuves',
  phase: 'lancement',
  title: 'Démarrer les épreuves et relever les horaires',
  steps: [
    {
      id: 'materiel',
      title: 'Vérifier le matériel',
      sources: [{ doc: '003', lines: '115' }],
    },
    {
      id: 'durees',
      title: 'Rappeler à tous la durée de chaque épreuve',
      sources: [{ doc: '000', lines: '62-63' }],
    },
  ],
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
