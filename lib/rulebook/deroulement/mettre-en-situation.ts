import { claimsOn } from '../claims-on';
import { everyDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [{ doc: '001', lines: '267' }];

export const mettreEnSituation: Rule = {
  id: 'mettre-en-situation',
  phase: 'deroulement',
  title: 'Mettre les candidats en situation',
  claims: claimsOn('day', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  daily: true,
  sources,
};

export const examples: readonly Example[] = [everyDay];
