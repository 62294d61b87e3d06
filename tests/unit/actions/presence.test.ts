import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { putEntries } from '@/lib/actions/edit-people';
import { noteAttendance, notePresence } from '@/lib/actions/exam-day';
import { toast } from '@/lib/actions/state';
import { newCandidate } from '@/lib/session/session-lists';
import { created, onScreen } from '../panel';

const DAY = civil('2027-03-15');

test('who was noted as there, taken back and noted again is there, with nothing of what was noted before', async () => {
  const id = await created();
  const candidate = newCandidate('c1', 'A. B.');
  await putEntries(id, 'candidates', [candidate], 'Ajouté');
  await notePresence(id, DAY, candidate, 'retard');
  const back = toast.value?.undo;
  await noteAttendance(id, DAY, candidate, { signed: true });
  await toast.value?.undo?.();
  await back?.();
  expect(onScreen().attendance).toEqual([]);
  await notePresence(id, DAY, candidate, 'present');
  expect(onScreen().attendance).toMatchObject([{ person: 'c1', presence: 'present', at: null, signed: false }]);
});
