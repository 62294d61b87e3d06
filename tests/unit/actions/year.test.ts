import { expect, test, vi } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { copyProgramme, readYear } from '@/lib/actions/year';
import { database } from '@/lib/actions/database';
import { toastText } from '../panel';
import { fill, MACON, SOUDEUR, spoil } from '../store/database';

test('the sessions of a year are read whole, by first day, and no other', async () => {
  const db = await database();
  const jurors = { ...MACON, candidateCount: 6 };
  await fill(db, [jurors, { ...SOUDEUR, id: 's0', start: civil('2026-12-31'), end: civil('2027-01-02') }, SOUDEUR]);
  expect((await readYear(2027)).map(({ id, candidateCount }) => [id, candidateCount])).toEqual([
    ['s1', null],
    ['s2', 6],
  ]);
  expect((await readYear(2026)).map(({ id }) => id)).toEqual(['s0']);
  expect(await readYear(2030)).toEqual([]);
});

test('one that cannot be read keeps none of the others back', async () => {
  const db = await database();
  await fill(db, [SOUDEUR, MACON]);
  await spoil(db, 'sessions', { id: 's1' });
  expect((await readYear(2027)).map(({ id }) => id)).toEqual(['s2']);
});

test('the programme is copied as text, and that is said', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await copyProgramme('Bonjour,');
  expect(copied).toHaveBeenCalledWith('Bonjour,');
  expect(toastText()).toBe('Programmation copiée : collez-la dans votre message');
});
