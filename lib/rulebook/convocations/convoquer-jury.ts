import type { Example } from '../example';
import type { Rule } from '../rule';

export const convoquerJury: Rule = {
  id: 'convoquer-jury',
  phase: 'convocations',
  title: 'Convoquer les membres du jury',
  claims: [
    {
      anchor: 'start',
      offset: { days: -30 },
      strength: 'required',
      scope: 'national',
      source: { doc: '001', lines: '142-145' },
    },
  ],
  needs: [{ rule: 'constituer-jury' }],
  counts: 'convened-jurors',
  tiedToDays: ['jury'],
  screens: ['convocations', 'jury'],
  sources: [
    { doc: '001', lines: '142-145, 154' },
    { doc: '002', lines: '12-13' },
    { doc: '004', lines: '32' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'trente jours avant le 15 mars : un samedi',
    session: { start: '2027-03-15' },
    due: '2027-02-13',
    workingDay: '2027-02-12',
    target: '2027-02-13',
    urgency: { '2027-02-12': 'sous-7-jours', '2027-02-13': 'aujourdhui', '2027-02-14': 'en-retard' },
  },
  {
    why: 'trente jours avant le 8 juin : un dimanche, après un samedi 8 mai',
    session: { start: '2027-06-08' },
    due: '2027-05-09',
    workingDay: '2027-05-07',
    target: '2027-05-09',
  },
  {
    why: 'une source nationale vaut dans chaque région',
    session: { start: '2027-03-15' },
    centre: { region: 'ile-de-france' },
    due: '2027-02-13',
  },
];
