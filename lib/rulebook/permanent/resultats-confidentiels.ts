import type { Reminder } from '../reminder';

export const resultatsConfidentiels: Reminder = {
  id: 'resultats-confidentiels',
  phase: 'deliberation',
  text:
    'Aucun résultat n’est communiqué aux candidats, ni par le jury ni par le centre, avant la validation du PV par la DDETS.',
  screens: ['resultats', 'pv'],
  sources: [
    { doc: '000', lines: '86-90' },
    { doc: '003', lines: '135' },
    { doc: '004', lines: '71-73' },
  ],
};
