import type { Reminder } from '../reminder';

export const incidentMajeur: Reminder = {
  id: 'incident-majeur',
  phase: 'permanent',
  text: 'Si un incident peut rendre les épreuves invalides ou la session irrégulière, informez-en la DDETS.',
  sources: [{ doc: '001', lines: '23' }],
};
