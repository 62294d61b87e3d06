import type { Rule } from '../rule';

export const receptionnerPvValide: Rule = {
  id: 'receptionner-pv-valide',
  phase: 'validation',
  title: 'Réceptionner le PV validé et signé',
  claims: [],
  opens: { anchor: 'end', offset: {} },
  doneWhen: 'pv-validated',
  records: 'pvValidatedOn',
  screens: ['fiche-session'],
  sources: [
    { doc: '003', lines: '143' },
    { doc: '001', lines: '367' },
  ],
};
