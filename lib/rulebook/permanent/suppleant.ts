import type { Reminder } from '../reminder';

export const suppleant: Reminder = {
  id: 'suppleant',
  phase: 'permanent',
  text: 'Si vous êtes empêché, le suppléant désigné par le centre vous remplace sur place.',
  sources: [{ doc: '000', lines: '22-23' }],
};
