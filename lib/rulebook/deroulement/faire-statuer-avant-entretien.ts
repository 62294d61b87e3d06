import { claimsOn } from '../claims-on';
import { everyDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [{ doc: '001', lines: '285' }];

export const faireStatuerAvantEntretien: Rule = {
  id: 'faire-statuer-avant-entretien',
  phase: 'deroulement',
  title: 'Faire statuer le jury sur la mise en situation avant l’entretien final',
  claims: claimsOn('day', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  daily: true,
  sources,
};

export const examples: readonly Example[] = [everyDay];
