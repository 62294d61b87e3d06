import type { Example } from '../example';
import type { Rule } from '../rule';

export const faireDeclarerResponsable: Rule = {
  id: 'faire-declarer-responsable',
  phase: 'programmation',
  title: 'Faire ajouter le responsable de session à l’agrément',
  claims: [
    {
      anchor: 'start',
      offset: { days: -91 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '24-28' },
    },
  ],
  when: 'responsable-undeclared',
  screens: ['agrement', 'creation-session'],
  caution:
    'Vous ne pouvez pas faire cette modification vous-même : la DREETS (DRIEETS en Île-de-France) la fait dans CERES.',
  sources: [{ doc: '003', lines: '24-28' }],
};

export const examples: readonly Example[] = [
  {
    why: 'responsable absent de l’agrément : 91 jours avant',
    session: { start: '2027-03-15', responsableDeclared: false },
    due: '2026-12-14',
    workingDay: '2026-12-14',
    target: '2026-12-14',
    urgency: { '2026-12-13': 'sous-7-jours', '2026-12-14': 'aujourdhui', '2026-12-15': 'en-retard' },
  },
  {
    why: '91 jours avant un lundi de janvier : un lundi d’octobre',
    session: { start: '2028-01-10', responsableDeclared: false },
    due: '2027-10-11',
    workingDay: '2027-10-11',
  },
  {
    why: 'seule source connue en Normandie',
    session: { start: '2027-03-15', responsableDeclared: false },
    centre: { region: 'normandie' },
    due: '2026-12-14',
  },
];
