import type { Example } from './example';

/*
 * Whole constants, never spread nor made by a call: so the build sees that nothing uses them, and drops them.
 */
const threeDays = { start: '2027-03-15', end: '2027-03-17' } as const;

/** A rule of the first day. */
export const onFirstDay: Example = {
  why: 'le premier jour : ouverte ce jour-là, pour aujourd’hui jusqu’au dernier, jamais en retard',
  session: threeDays,
  due: '2027-03-15',
  workingDay: '2027-03-15',
  target: '2027-03-15',
  opens: '2027-03-15',
  urgency: {
    '2027-03-14': 'pas-encore-ouvert',
    '2027-03-15': 'aujourdhui',
    '2027-03-17': 'aujourdhui',
    '2027-03-18': 'non-renseigne',
  },
};

/** A rule of the last day, a Sunday. */
export const onLastDay: Example = {
  why: 'le dernier jour, fût-il un dimanche : ni avancée, ni en retard',
  session: { start: '2027-03-19', end: '2027-03-21' },
  due: '2027-03-21',
  workingDay: '2027-03-21',
  target: '2027-03-21',
  opens: '2027-03-21',
  urgency: { '2027-03-20': 'pas-encore-ouvert', '2027-03-21': 'aujourdhui', '2027-03-22': 'non-renseigne' },
};

/** The second day of a daily rule: shown from the first, asked for from its own. */
export const everyDay: Example = {
  why: 'chaque jour : le deuxième se voit dès le premier',
  session: threeDays,
  subject: '2027-03-16',
  due: '2027-03-16',
  workingDay: '2027-03-16',
  target: '2027-03-16',
  opens: '2027-03-15',
  urgency: {
    '2027-03-14': 'pas-encore-ouvert',
    '2027-03-15': 'sous-7-jours',
    '2027-03-16': 'aujourdhui',
    '2027-03-17': 'aujourdhui',
    '2027-03-18': 'non-renseigne',
  },
};
