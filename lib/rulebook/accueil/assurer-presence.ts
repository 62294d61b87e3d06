import { claimsOn } from '../claims-on';
import { everyDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '000', lines: '20-23' },
  { doc: '003', lines: '106' },
];

export const assurerPresence: Rule = {
  id: 'assurer-presence',
  phase: 'accueil',
  title: 'Rester sur place, ou s’y faire remplacer par le suppléant',
  claims: claimsOn('day', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  daily: true,
  caution: 'Aucune session ne se tient sans responsable présent en continu.',
  sources,
};

export const examples: readonly Example[] = [everyDay];
