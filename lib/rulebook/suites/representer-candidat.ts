import type { Example } from '../example';
import type { Rule } from '../rule';

export const representerCandidat: Rule = {
  id: 'representer-candidat',
  phase: 'suites',
  title: 'Proposer une nouvelle présentation',
  claims: [
    {
      anchor: 'trainingEnd',
      offset: { months: 12 },
      strength: 'advised',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '151-153' },
      note: 'Une fenêtre, pas une obligation : deux nouvelles présentations au plus.',
    },
  ],
  opens: { anchor: 'pvValidated', offset: {} },
  each: 'may-return',
  window: true,
  when: { all: ['partial-or-failed', { not: 'transport' }] },
  caution:
    'Sans nouvelle formation obligatoire. La fenêtre se compte depuis la fin de la formation ; pour une VAE, aucune source n’en parle.',
  sources: [{ doc: '003', lines: '151-153' }],
};

export const examples: readonly Example[] = [
  {
    why: 'douze mois après la fin de la formation',
    session: { start: '2027-03-15', partialOrFailed: true, pvValidatedOn: '2027-04-20', trainingEnd: '2027-02-26' },
    due: null,
    workingDay: null,
    target: '2028-02-26',
    opens: '2027-04-20',
    urgency: {
      '2027-04-19': 'pas-encore-ouvert',
      '2027-04-20': 'plus-tard',
      '2028-02-25': 'sous-7-jours',
      '2028-02-26': 'aujourdhui',
      '2028-02-27': 'conseille-depasse',
    },
  },
  {
    why: 'fin de formation non saisie : aucune date',
    session: { start: '2027-03-15', partialOrFailed: true, pvValidatedOn: '2027-04-20' },
    due: null,
    target: null,
    opens: '2027-04-20',
    urgency: { '2027-04-20': 'sans-date' },
  },
  {
    why: 'en VAE, aucune formation ne finit',
    session: {
      start: '2027-03-15',
      partialOrFailed: true,
      pvValidatedOn: '2027-04-20',
      routes: ['vae'],
      trainingEnd: '2027-02-26',
    },
    due: null,
    target: null,
  },
  {
    why: 'une formation finie un 29 février : douze mois mènent au 28',
    session: { start: '2028-03-13', partialOrFailed: true, pvValidatedOn: '2027-04-20', trainingEnd: '2028-02-29' },
    due: null,
    target: '2029-02-28',
  },
];
