import type { Example } from '../example';
import type { Rule } from '../rule';

export const purgerArchives: Rule = {
  id: 'purger-archives',
  phase: 'archivage',
  title: 'Détruire les archives de la session',
  claims: [
    {
      anchor: 'end',
      offset: { years: 5, days: 1 },
      bound: 'not-before',
      strength: 'advised',
      scope: 'national',
      source: { doc: '001', lines: '381' },
      note: 'Déduit de la durée de conservation, comptée depuis le dernier jour.',
    },
  ],
  opens: { anchor: 'end', offset: { years: 5, days: 1 } },
  sources: [{ doc: '001', lines: '381' }],
};

export const examples: readonly Example[] = [
  {
    why: 'gardé cinq ans : rien à faire avant le lendemain',
    session: { start: '2027-03-15', end: '2027-03-17' },
    due: null,
    workingDay: null,
    target: null,
    opens: '2032-03-18',
    urgency: { '2032-03-17': 'pas-encore-ouvert', '2032-03-18': 'sans-date', '2040-01-01': 'sans-date' },
  },
  {
    why: 'cinq ans après un 29 février : le 28, puis le lendemain',
    session: { start: '2028-02-28', end: '2028-02-29' },
    due: null,
    target: null,
    opens: '2033-03-01',
  },
  {
    why: 'dans chaque région, source nationale',
    session: { start: '2027-03-15', end: '2027-03-17' },
    centre: { region: 'auvergne-rhone-alpes' },
    due: null,
    target: null,
    opens: '2032-03-18',
  },
];
