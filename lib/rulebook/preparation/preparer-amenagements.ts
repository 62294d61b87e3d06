import type { Example } from '../example';
import type { Rule } from '../rule';

export const preparerAmenagements: Rule = {
  id: 'preparer-amenagements',
  phase: 'preparation',
  title: 'Mettre en place les aménagements accordés',
  claims: [
    {
      anchor: 'start',
      offset: { days: -5 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '72-85' },
    },
  ],
  when: 'accommodations-granted',
  sources: [{ doc: '003', lines: '72-85' }],
};

export const examples: readonly Example[] = [
  {
    why: 'des aménagements accordés : cinq jours avant',
    session: { start: '2027-03-15', accommodationsGranted: 1 },
    due: '2027-03-10',
    workingDay: '2027-03-10',
    target: '2027-03-10',
    urgency: { '2027-03-09': 'sous-7-jours', '2027-03-10': 'aujourdhui', '2027-03-11': 'en-retard' },
  },
  {
    why: 'cinq jours avant un vendredi : un dimanche',
    session: { start: '2027-03-19', accommodationsGranted: 2 },
    due: '2027-03-14',
    workingDay: '2027-03-12',
  },
  {
    why: 'seule source connue à La Réunion',
    session: { start: '2027-03-15', accommodationsGranted: 1 },
    centre: { region: 'la-reunion', territory: 'la-reunion' },
    due: '2027-03-10',
  },
];
