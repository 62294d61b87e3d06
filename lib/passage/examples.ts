import type { PassageExam } from './instance';

/** A déroulé that is shipped to begin from: of a title that does not exist, and said to be an example. */
export interface DerouleExample {
  readonly id: string;
  readonly title: string;
  readonly exams: readonly PassageExam[];
  /** What it is worth looking at. */
  readonly about: string;
}

type Said = Partial<PassageExam> & Pick<PassageExam, 'id' | 'label' | 'nature' | 'minutes' | 'where'>;

const exam = (said: Said): PassageExam => ({ collective: false, jury: false, posts: 1, after: null, preparation: 0, changeover: 0, pausable: false, ...said });

/** Three worked examples, each with a constraint of its own. */
export const DEROULE_EXAMPLES: readonly DerouleExample[] = [
  {
    id: 'atelier',
    title: 'Technicien d’ateliers imaginaires (exemple)',
    about: 'Une mise en situation de trois heures sur quatre postes, que le déjeuner peut couper, puis deux entretiens.',
    exams: [
      exam({ id: 'mise', label: 'Mise en situation en atelier', nature: 'mise-en-situation', minutes: 180, posts: 4, where: 'Atelier', changeover: 15, pausable: true }),
      exam({ id: 'technique', label: 'Entretien technique', nature: 'entretien-technique', minutes: 30, jury: true, posts: 2, where: 'Salle d’entretien', after: 'mise', changeover: 10 }),
      exam({ id: 'final', label: 'Entretien final', nature: 'entretien-final', minutes: 20, jury: true, posts: 2, where: 'Salle d’entretien', after: 'technique', changeover: 10 }),
    ],
  },
  {
    id: 'bureau',
    title: 'Assistant de bureaux imaginaires (exemple)',
    about: 'Un questionnaire passé tous ensemble, une mise en situation devant le jury avec préparation, un entretien final.',
    exams: [
      exam({ id: 'questionnaire', label: 'Questionnaire professionnel', nature: 'questionnaire', minutes: 60, collective: true, posts: 20, where: 'Salle informatique' }),
      exam({ id: 'mise', label: 'Mise en situation devant le jury', nature: 'mise-en-situation', minutes: 45, jury: true, posts: 2, where: 'Salle du jury', after: 'questionnaire', preparation: 30, changeover: 5 }),
      exam({ id: 'final', label: 'Entretien final', nature: 'entretien-final', minutes: 15, jury: true, posts: 2, where: 'Salle du jury', after: 'mise', changeover: 10 }),
    ],
  },
  {
    id: 'chantier',
    title: 'Conducteur de chantiers imaginaires (exemple)',
    about: 'Une production préparée avant, un questionnement du jury, une épreuve sur un engin unique, un entretien final.',
    exams: [
      exam({ id: 'engin', label: 'Conduite sur engin', nature: 'mise-en-situation', minutes: 40, jury: true, posts: 1, where: 'Piste', preparation: 10, changeover: 10 }),
      exam({ id: 'production', label: 'Questionnement à partir de production', nature: 'production', minutes: 30, jury: true, posts: 2, where: 'Salle', changeover: 5 }),
      exam({ id: 'final', label: 'Entretien final', nature: 'entretien-final', minutes: 20, jury: true, posts: 2, where: 'Salle', after: 'engin', changeover: 5 }),
    ],
  },
];
