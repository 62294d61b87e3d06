import type { Example } from '../example';
import type { Rule } from '../rule';

export const verifierEcheanceTitre: Rule = {
  id: 'verifier-echeance-titre',
  phase: 'veille',
  title: 'Vérifier que le titre reste valide assez longtemps',
  claims: [
    {
      anchor: 'start',
      offset: { months: -6, days: -1 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '13-15' },
    },
    {
      anchor: 'start',
      offset: { months: -8 },
      strength: 'advised',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '13' },
    },
  ],
  doneWhen: 'title-covers-session',
  screens: ['creation-session', 'agrement'],
  caution:
    'Une session qui finit après la validité du titre n’est possible que pendant l’année de prolongation, et seulement si elle a été créée dans CERES avant l’échéance.',
  sources: [
    { doc: '003', lines: '13-15' },
    { doc: '003', lines: '32-34' },
  ],
};

export const examples: readonly Example[] = [
  {
    why:
      'plus de six mois : la veille du 15 septembre ; la validité est saisie et couvre la session, la vérification est faite',
    session: { start: '2027-03-15', titleExpiry: '2028-06-30' },
    due: '2026-09-14',
    workingDay: '2026-09-14',
    target: '2026-07-15',
    urgency: { '2026-09-14': null, '2026-09-15': null },
  },
  {
    why: 'validité non saisie : à vérifier',
    session: { start: '2027-03-15' },
    due: '2026-09-14',
    target: '2026-07-15',
    urgency: {
      '2026-07-15': 'plus-tard',
      '2026-07-16': 'conseille-depasse',
      '2026-09-13': 'sous-7-jours',
      '2026-09-14': 'aujourdhui',
      '2026-09-15': 'en-retard',
    },
  },
  {
    why: 'le titre finit pendant la session : rien n’est acquis',
    session: { start: '2027-03-15', end: '2027-03-17', titleExpiry: '2027-03-16' },
    centre: { region: 'bretagne' },
    due: '2026-09-14',
    urgency: { '2026-09-15': 'en-retard' },
  },
  {
    why: 'le titre finit le dernier jour de la session : il la couvre',
    session: { start: '2027-03-15', end: '2027-03-17', titleExpiry: '2027-03-17' },
    due: '2026-09-14',
    urgency: { '2026-09-15': null },
  },
  {
    why: 'six mois avant le 31 août : le 28 février, moins un jour, un samedi ; huit mois avant : le 31 décembre',
    session: { start: '2027-08-31' },
    due: '2027-02-27',
    workingDay: '2027-02-26',
    target: '2026-12-31',
  },
];
