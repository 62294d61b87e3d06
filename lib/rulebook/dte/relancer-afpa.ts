import type { Example } from '../example';
import type { Rule } from '../rule';

export const relancerAfpa: Rule = {
  id: 'relancer-afpa',
  phase: 'dte',
  title: 'Relancer l’AFPA tant que les dossiers ne sont pas arrivés',
  claims: [
    {
      anchor: 'start',
      offset: { days: -10 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '61-66' },
    },
    {
      anchor: 'start',
      offset: { days: -14 },
      strength: 'advised',
      scope: 'national',
      source: { doc: 'faq-officielle' },
    },
  ],
  opens: { anchor: 'start', offset: { days: -21 } },
  countsWith: 'receptionner-dte',
  when: { not: 'dte-received' },
  letter: 'afpa',
  screens: ['fiche-session'],
  caution:
    'Écrivez à l’adresse du secteur du titre : epreuves-btp@afpa.fr, epreuves-industrie@afpa.fr, epreuves-tertiaire@afpa.fr, ou epreuves-ccp@afpa.fr pour une session CCP ou CCS.',
  sources: [{ doc: '003', lines: '61-66' }],
};

export const examples: readonly Example[] = [
  {
    why: 'rien reçu : dix jours avant, quatorze conseillés, à partir de trois semaines',
    session: { start: '2027-03-15' },
    due: '2027-03-05',
    workingDay: '2027-03-05',
    target: '2027-03-01',
    opens: '2027-02-22',
    urgency: {
      '2027-02-21': 'pas-encore-ouvert',
      '2027-02-22': 'sous-30-jours',
      '2027-03-04': 'sous-7-jours',
      '2027-03-05': 'aujourdhui',
      '2027-03-06': 'en-retard',
    },
  },
  {
    why: 'seule source connue en Occitanie',
    session: { start: '2027-03-15' },
    centre: { region: 'occitanie' },
    due: '2027-03-05',
    target: '2027-03-01',
  },
  {
    why: 'dix jours avant le 11 janvier : le jour de l’an',
    session: { start: '2027-01-11' },
    due: '2027-01-01',
    workingDay: '2026-12-31',
    target: '2026-12-28',
    opens: '2026-12-21',
  },
];
