import type { CentreExample } from '../example';
import type { Rule } from '../rule';

export const programmerAnnee: Rule = {
  id: 'programmer-annee',
  phase: 'veille',
  title: 'Transmettre à la DDETS la programmation des sessions de l’année',
  steps: [
    {
      id: 'direction-regionale',
      title: 'L’envoyer aussi à la direction régionale',
      when: 'auvergne-rhone-alpes',
      sources: [{ doc: '004', lines: '26' }],
    },
  ],
  claims: [
    {
      anchor: 'january31',
      offset: { days: -1 },
      strength: 'required',
      scope: 'national',
      source: { doc: 'arrete-2016-07-21', article: 'règlement annexé, 1.1' },
    },
    {
      anchor: 'january31',
      offset: { days: -1 },
      strength: 'required',
      scope: 'auvergne-rhone-alpes',
      source: { doc: '004', lines: '26' },
    },
  ],
  sources: [
    { doc: 'arrete-2016-07-21', article: 'règlement annexé, 1.1' },
    { doc: '004', lines: '26' },
  ],
};

export const examples: readonly CentreExample[] = [
  {
    why: 'avant le 31 janvier : le 30, un samedi en 2027',
    subject: '2027',
    due: '2027-01-30',
    workingDay: '2027-01-29',
    target: '2027-01-30',
    urgency: { '2027-01-29': 'sous-7-jours', '2027-01-30': 'aujourdhui', '2027-01-31': 'en-retard' },
  },
  {
    why: 'un jour ouvré en 2028',
    subject: '2028',
    due: '2028-01-30',
    workingDay: '2028-01-28',
  },
  {
    why: 'le texte national vaut hors d’Auvergne-Rhône-Alpes',
    centre: { region: 'bretagne' },
    subject: '2029',
    due: '2029-01-30',
    workingDay: '2029-01-30',
  },
];
