import type { Reminder } from '../reminder';

export const reorganiserSession: Reminder = {
  id: 'reorganiser-session',
  phase: 'permanent',
  text: 'Réorganisez la session si son bon déroulement le demande.',
  sources: [{ doc: '001', lines: '215' }],
};
