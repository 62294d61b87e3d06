import type { Reminder } from '../reminder';

export const responsableGarant: Reminder = {
  id: 'responsable-garant',
  phase: 'permanent',
  text:
    'Vous êtes garant de la session, de sa préparation à la transcription des résultats. Vous pouvez déléguer, mais vous supervisez et contrôlez.',
  sources: [
    { doc: '000', lines: '20-21' },
    { doc: '001', lines: '17, 28-30' },
    { doc: '004', lines: '22' },
  ],
};
