import { expect, test } from 'vitest';
import { NOTHING_TYPED, saysSomething } from '@/lib/print/typed';

test('nothing typed would lose nothing, nor would blanks, nor the choice of a phase', () => {
  expect(saysSomething(NOTHING_TYPED)).toBe(false);
  expect(saysSomething({ ...NOTHING_TYPED, phase: 'dte' })).toBe(false);
  expect(saysSomething({ ...NOTHING_TYPED, place: ' ', people: { a: { name: '', address: '\n' } }, schedule: [{ day: '', time: '', nature: '', place: '' }] })).toBe(false);
});

test.each([
  { place: 'Salle 4' },
  { order: 'A. B.' },
  { sender: { address: '', name: '', role: '', city: 'Lyon' } },
  { people: { a: { name: '', address: '1 rue X' } } },
  { schedule: [{ day: '', time: '09:00', nature: '', place: '' }] },
])('%o would be lost', (part) => {
  expect(saysSomething({ ...NOTHING_TYPED, ...part })).toBe(true);
});
