import type { Reminder } from '../reminder';

export const jureSalarie: Reminder = {
  id: 'jure-salarie',
  phase: 'convocations',
  text:
    'Un juré salarié prévient son employeur au moins 15 jours avant l’examen, copie de sa convocation à l’appui, sauf accord collectif qui fixe un autre délai.',
  screens: ['convocations', 'jury'],
  sources: [{ doc: 'code-travail', article: 'art. D3142-32' }],
};
