import type { Reminder } from '../reminder';

export const debatsDuJury: Reminder = {
  id: 'debats-du-jury',
  phase: 'permanent',
  text: 'Ni vous ni un formateur n’intervenez dans les débats du jury.',
  sources: [{ doc: '001', lines: '14' }],
};
