import type { Example } from '../example';
import type { Rule } from '../rule';

export const convoquerSurveillant: Rule = {
  id: 'convoquer-surveillant',
  phase: 'convocations',
  title: 'Convoquer le surveillant',
  claims: [
    {
      anchor: 'start',
      offset: { days: -30 },
      strength: 'advised',
      scope: 'national',
      source: { doc: '001', lines: '166-169' },
      note: 'La source ne donne pas de délai : aligné sur la convocation du jury.',
    },
  ],
  when: 'supervision',
  tiedToDays: ['surveillant'],
  sources: [{ doc: '001', lines: '166-169' }],
};

export const examples: readonly Example[] = [
  {
    why: 'surveillance prévue au référentiel : conseillé en même temps que le jury',
    session: { start: '2027-03-15', supervision: true },
    due: null,
    workingDay: null,
    target: '2027-02-13',
    urgency: { '2027-02-12': 'sous-7-jours', '2027-02-13': 'aujourdhui', '2027-02-14': 'conseille-depasse' },
  },
  {
    why: 'jamais en retard, même après la session',
    session: { start: '2027-03-15', supervision: true },
    due: null,
    target: '2027-02-13',
    urgency: { '2027-04-01': 'conseille-depasse' },
  },
  {
    why: 'trente jours avant le 31 mai',
    session: { start: '2027-05-31', supervision: true },
    due: null,
    workingDay: null,
    target: '2027-05-01',
  },
];
