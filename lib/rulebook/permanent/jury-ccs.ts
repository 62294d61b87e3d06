import type { Reminder } from '../reminder';

export const juryCcs: Reminder = {
  id: 'jury-ccs',
  phase: 'convocations',
  text:
    'Pour une session CCS, le nombre de jurés est non précisé : les sources ne le donnent que pour un titre ou un CCP. Demandez à votre DDETS.',
  when: 'kind-ccs',
  screens: ['jury'],
  sources: [{ doc: '001', lines: '85-87' }],
};
