import type { Example } from '../example';
import type { Rule } from '../rule';

export const demanderAmenagements: Rule = {
  id: 'demander-amenagements',
  phase: 'convocations',
  title: 'Recueillir les demandes d’aménagement et saisir la DDETS',
  steps: [
    {
      id: 'recueillir',
      title: 'Recueillir la déclaration des candidats qui souhaitent un aménagement',
      sources: [{ doc: '004', lines: '66' }],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { months: -3 },
      strength: 'advised',
      scope: 'nouvelle-aquitaine',
      source: { doc: 'pratique-nouvelle-aquitaine' },
      note: 'Aucune des cinq sources ne donne de délai.',
    },
  ],
  when: 'accommodations-asked',
  caution: 'Rien de ce qui touche à la santé n’a sa place dans Jalon : un nombre de candidats suffit.',
  sources: [
    { doc: '004', lines: '66' },
    { doc: '003', lines: '85' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'une pratique régionale, conseillée partout',
    session: { start: '2027-03-15', accommodationsAsked: 1 },
    due: null,
    workingDay: null,
    target: '2026-12-15',
    urgency: { '2026-12-14': 'sous-7-jours', '2026-12-15': 'aujourdhui', '2026-12-16': 'conseille-depasse' },
  },
  {
    why: 'en Nouvelle-Aquitaine aussi, ce n’est qu’une pratique',
    session: { start: '2027-03-15', accommodationsAsked: 2 },
    centre: { region: 'nouvelle-aquitaine' },
    due: null,
    target: '2026-12-15',
  },
  {
    why: 'trois mois avant le 31 mai : le 28 février',
    session: { start: '2027-05-31', accommodationsAsked: 1 },
    due: null,
    workingDay: null,
    target: '2027-02-28',
  },
];
