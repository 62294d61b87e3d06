import { claimsOn } from '../claims-on';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [{ doc: '004', lines: '39' }];

export const informerJuryAmenagements: Rule = {
  id: 'informer-jury-amenagements',
  phase: 'accueil',
  title: 'Informer le jury des épreuves adaptées',
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  when: 'accommodations-granted',
  sources,
};

export const examples: readonly Example[] = [
  {
    why: 'le premier jour : ouverte ce jour-là, pour aujourd’hui jusqu’au dernier, jamais en retard',
    session: { start: '2027-03-15', end: '2027-03-17', accommodationsGranted: 1 },
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
