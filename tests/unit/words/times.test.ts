import { expect, test } from 'vitest';
import { byLabel } from '@/lib/words/order';
import { timeText } from '@/lib/words/times';

test.each([
  ['09:05', '9\u00A0h\u00A005'],
  ['14:00', '14\u00A0h'],
  ['00:30', '0\u00A0h\u00A030'],
])('%s reads « %s »', (at, text) => {
  expect(timeText(at)).toBe(text);
});

test('labels go as a French reader looks for them', () => {
  const labels = ['Zoé', 'Élodie', 'Emma', 'Candidat 10', 'Candidat 2'].map((label) => ({ label }));
  expect(labels.sort(byLabel).map(({ label }) => label)).toEqual(['Candidat 2', 'Candidat 10', 'Élodie', 'Emma', 'Zoé']);
});
