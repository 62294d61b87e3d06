import type { Example } from '../example';
import type { Rule } from '../rule';

export const entretienPartiels: Rule = {
  id: 'entretien-partiels',
  phase: 'suites',
  title: 'Proposer un entretien après une réussite partielle',
  claims: [
    {
      anchor: 'pvValidated',
      offset: {},
      strength: 'advised',
      scope: 'national',
      source: { doc: '001', lines: '384-385' },
      note: 'La source demande le plus tôt possible.',
    },
  ],
  opens: { anchor: 'pvValidated', offset: {} },
  each: 'partial',
  when: 'partial-or-failed',
  caution: 'L’entretien établit le parcours vers la validation totale : le référent formation le mène.',
  sources: [{ doc: '001', lines: '384-385' }],
};

export const examples: readonly Example[] = [
  {
    why: 'dès le retour du PV validé',
    session: { start: '2027-03-15', partialOrFailed: true, pvValidatedOn: '2027-04-20' },
    due: null,
    workingDay: null,
    target: '2027-04-20',
    opens: '2027-04-20',
    urgency: { '2027-04-19': 'pas-encore-ouvert', '2027-04-20': 'aujourdhui', '2027-04-21': 'conseille-depasse' },
  },
  {
    why: 'PV pas encore revenu : aucune date',
    session: { start: '2027-03-15', partialOrFailed: true },
    due: null,
    target: null,
    opens: null,
    urgency: { '2027-04-20': 'sans-date' },
  },
  {
    why: 'un titre de transport aussi',
    session: { start: '2027-03-15', partialOrFailed: true, pvValidatedOn: '2027-04-20', transport: true },
    due: null,
    target: '2027-04-20',
  },
];
