import type { Reminder } from '../reminder';

export const incident: Reminder = {
  id: 'incident',
  phase: 'permanent',
  text: 'Face à une carence ou à un incident, intervenez et réglez ce qui relève de vous.',
  sources: [{ doc: '001', lines: '22' }],
};
