import type { Reminder } from '../reminder';

export const reglementGeneral: Reminder = {
  id: 'reglement-general',
  phase: 'veille',
  text: 'Connaissez le règlement général des sessions, annexé à l’arrêté du 21 juillet 2016 modifié.',
  sources: [{ doc: '001', lines: '11' }],
};
