import type { Reminder } from '../reminder';

export const carenceJury: Reminder = {
  id: 'carence-jury',
  phase: 'permanent',
  text:
    'Avec moins de deux jurés habilités, contactez le représentant territorial du ministère, réglez ce qui peut l’être et laissez la DDETS décider.',
  sources: [
    { doc: '000', lines: '27-28' },
    { doc: '001', lines: '214' },
  ],
};
