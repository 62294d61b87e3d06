import type { Reminder } from '../reminder';

export const transportNouvellePresentation: Reminder = {
  id: 'transport-nouvelle-presentation',
  phase: 'suites',
  text: 'Pour un titre de transport, la nouvelle présentation suit le référentiel d’évaluation.',
  when: { all: ['transport', 'partial-or-failed'] },
  sources: [{ doc: '003', lines: '153' }],
};
