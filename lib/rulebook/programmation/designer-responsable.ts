import type { Example } from '../example';
import type { Rule } from '../rule';

export const designerResponsable: Rule = {
  id: 'designer-responsable',
  phase: 'programmation',
  title: 'Désigner le responsable de session et son suppléant',
  steps: [
    {
      id: 'pas-le-formateur',
      title: 'Vérifier que le responsable n’a formé aucun des candidats',
      sources: [{ doc: '001', lines: '12-13' }],
    },
    {
      id: 'declare-dans-agrement',
      title: 'Vérifier qu’il est déclaré dans l’agrément',
      sources: [{ doc: '003', lines: '27' }],
    },
    {
      id: 'suppleant',
      title: 'Désigner un suppléant en cas d’empêchement',
      sources: [
        { doc: '000', lines: '22-23' },
        { doc: '001', lines: '42' },
      ],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { days: -91 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '24-27' },
    },
  ],
  screens: ['creation-session'],
  caution: 'Il doit être déclaré dans l’agrément, et n’avoir formé aucun des candidats.',
  sources: [
    { doc: '003', lines: '24-28' },
    { doc: '001', lines: '12-13' },
    { doc: '000', lines: '20-23' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: '91 jours avant le 31 mai ; créer la session et informer la DDETS l’attendent pour le 28 février',
    session: { start: '2027-05-31', titleExpiry: '2028-06-30' },
    due: '2027-03-01',
    workingDay: '2027-03-01',
    target: '2027-02-28',
  },
  {
    why: '91 jours avant le 15 mars',
    session: { start: '2027-03-15', titleExpiry: '2028-06-30' },
    due: '2026-12-14',
    workingDay: '2026-12-14',
    target: '2026-12-14',
    urgency: { '2026-12-13': 'sous-7-jours', '2026-12-14': 'aujourdhui', '2026-12-15': 'en-retard' },
  },
  {
    why: 'en Auvergne-Rhône-Alpes, la consigne d’Île-de-France est la seule connue : elle reste demandée',
    session: { start: '2027-03-15', titleExpiry: '2028-06-30' },
    centre: { region: 'auvergne-rhone-alpes' },
    due: '2026-12-14',
  },
  {
    why: 'le titre finit tôt : créer la session l’attend plus tôt encore',
    session: { start: '2027-03-15', titleExpiry: '2026-12-10' },
    due: '2026-12-14',
    target: '2026-12-09',
  },
];
