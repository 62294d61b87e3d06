import type { Reminder } from '../reminder';

export const professionnalisationJury: Reminder = {
  id: 'professionnalisation-jury',
  phase: 'convocations',
  text:
    'Un juré suit la professionnalisation de l’AFPA avant d’être habilité. À la révision du titre, il ne la refait pas si elle date de moins de deux ans, sauf cas particulier. La DDETS le contrôle.',
  screens: ['jury'],
  sources: [{ doc: '004', lines: '54-55' }],
};
