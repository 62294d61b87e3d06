import type { Reminder } from '../reminder';

export const fraude: Reminder = {
  id: 'fraude',
  phase: 'permanent',
  text: 'Une fraude est sanctionnée, et la sanction notifiée. Le surveillant sait d’avance ce qu’il doit faire.',
  sources: [
    { doc: '001', lines: '220' },
    { doc: '004', lines: '69' },
  ],
};
