import type { Example } from '../example';
import type { Rule } from '../rule';

export const afficherVeille: Rule = {
  id: 'afficher-veille',
  phase: 'preparation',
  title: 'Afficher dans le hall les lieux, heures et nature des épreuves',
  steps: [
    {
      id: 'referentiels',
      title: 'Mettre à disposition le REAC, le référentiel et, selon le cas, des éléments du DTE',
      sources: [{ doc: '001', lines: '190' }],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { days: -1 },
      strength: 'required',
      scope: 'national',
      source: { doc: '001', lines: '192' },
    },
  ],
  opens: { anchor: 'start', offset: { days: -3 }, orWorkingDay: true },
  tiedToDays: [],
  sources: [{ doc: '001', lines: '187-192' }],
};

export const examples: readonly Example[] = [
  {
    why: 'un lundi après un jour férié : la veille est un dimanche, et le dernier jour ouvré ouvre la tâche',
    session: { start: '2027-01-04' },
    due: '2027-01-03',
    workingDay: '2026-12-31',
    target: '2027-01-03',
    opens: '2026-12-31',
    urgency: {
      '2026-12-30': 'pas-encore-ouvert',
      '2026-12-31': 'sous-7-jours',
      '2027-01-03': 'aujourdhui',
      '2027-01-04': 'en-retard',
    },
  },
  {
    why: 'un mercredi : ouverte trois jours avant',
    session: { start: '2027-03-17' },
    due: '2027-03-16',
    workingDay: '2027-03-16',
    opens: '2027-03-14',
  },
  {
    why: 'un lundi ordinaire : le vendredi ouvre la tâche, trois jours avant',
    session: { start: '2027-03-15' },
    due: '2027-03-14',
    workingDay: '2027-03-12',
    opens: '2027-03-12',
  },
];
