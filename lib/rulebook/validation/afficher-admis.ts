import type { Example } from '../example';
import type { Rule } from '../rule';

export const afficherAdmis: Rule = {
  id: 'afficher-admis',
  phase: 'validation',
  title: 'Afficher la liste des admis : titre, CCS ou CCP',
  claims: [
    {
      anchor: 'pvValidated',
      offset: {},
      strength: 'advised',
      scope: 'national',
      source: { doc: '001', lines: '367-368' },
    },
  ],
  opens: { anchor: 'pvValidated', offset: {} },
  needs: [{ rule: 'receptionner-pv-valide', tightens: false }],
  sources: [{ doc: '001', lines: '367-368' }],
};

export const examples: readonly Example[] = [
  {
    why: 'le PV validé est revenu : le jour même, conseillé',
    session: { start: '2027-03-15', pvValidatedOn: '2027-04-20' },
    due: null,
    workingDay: null,
    target: '2027-04-20',
    opens: '2027-04-20',
    urgency: { '2027-04-19': 'pas-encore-ouvert', '2027-04-20': 'aujourdhui', '2027-04-21': 'conseille-depasse' },
  },
  {
    why: 'pas encore revenu : aucune date',
    session: { start: '2027-03-15' },
    due: null,
    target: null,
    opens: null,
    urgency: { '2027-04-20': 'sans-date' },
  },
  {
    why: 'dans chaque région, source nationale',
    session: { start: '2027-03-15', pvValidatedOn: '2027-04-20' },
    centre: { region: 'ile-de-france' },
    due: null,
    target: '2027-04-20',
  },
];
