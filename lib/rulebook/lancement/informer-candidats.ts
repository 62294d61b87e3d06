import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '001', lines: '21, 245-248' },
  { doc: '003', lines: '114' },
];

export const informerCandidats: Rule = {
  id: 'informer-candidats',
  phase: 'lancement',
  title: 'Informer les candidats du déroulement et du rôle de chacun',
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  caution: 'Dites comment se passent les épreuves, ce dont le jury répond, et ce que vous faites.',
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
