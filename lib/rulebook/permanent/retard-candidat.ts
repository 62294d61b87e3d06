import type { Reminder } from '../reminder';

export const retardCandidat: Reminder = {
  id: 'retard-candidat',
  phase: 'permanent',
  text: 'Vous pouvez admettre un candidat en retard, sans changer l’heure de fin de l’épreuve.',
  sources: [{ doc: '000', lines: '65-66' }],
};
