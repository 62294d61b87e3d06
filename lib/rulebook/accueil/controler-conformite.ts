import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [{ doc: '003', lines: '90-93' }];

export const controlerConformite: Rule = {
  id: 'controler-conformite',
  phase: 'accueil',
  title: 'Contrôler une dernière fois la conformité de la session',
  steps: [
    {
      id: 'equipements',
      title: 'Essayer tous les équipements',
      sources: [{ doc: '003', lines: '93' }],
    },
  ],
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
