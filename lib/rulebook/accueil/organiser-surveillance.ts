import { claimsOn } from '../claims-on';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [{ doc: '001', lines: '220' }];

export const organiserSurveillance: Rule = {
  id: 'organiser-surveillance',
  phase: 'accueil',
  title: 'Organiser la surveillance des épreuves',
  steps: [
    {
      id: 'fraude',
      title: 'Rappeler au surveillant ce qu’il doit faire en cas de fraude',
      sources: [{ doc: '001', lines: '220' }],
    },
  ],
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  when: 'supervision',
  sources,
};

export const examples: readonly Example[] = [
  {
    why: 'le premier jour : ouverte ce jour-là, pour aujourd’hui jusqu’au dernier, jamais en retard',
    session: { start: '2027-03-15', end: '2027-03-17', supervision: true },
    due: '2027-03-15',
    workingDay: '2027-03-15',
    target: '2027-03-15',
    opens: '2027-03-15',
    urgency: {
      '2027-03-14': 'pas-encore-ouvert',
      '2027-03-15': 'aujourdhui',
      '2027-03-17': 'aujourdhui',
      '2027-03-18': 'non-renseigne',
    },
  },
];
