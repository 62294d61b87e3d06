import { countdown, daysLate, relativeDays, timeOfDay } from '@/lib/words/days';
import { expect, test } from 'vitest';

test.each([
  [-400, 'il y a 400\u00A0jours'],
  [-3, 'il y a 3\u00A0jours'],
  [-2, 'il y a 2\u00A0jours'],
  [-1, 'hier'],
  [0, 'aujourd’hui'],
  [-0, 'aujourd’hui'],
  [1, 'demain'],
  [2, 'dans 2\u00A0jours'],
  [5, 'dans 5\u00A0jours'],
  [1200, 'dans 1\u202F200\u00A0jours'],
])('%i days from today is « %s »', (n, expected) => {
  expect(relativeDays(n)).toBe(expected);
});

test.each([
  [1, '1\u00A0jour de retard'],
  [2, '2\u00A0jours de retard'],
  [31, '31\u00A0jours de retard'],
])('%i late is « %s »', (n, expected) => {
  expect(daysLate(n)).toBe(expected);
});

test.each([
  [36, 'J\u00A0−\u00A036'],
  [1, 'J\u00A0−\u00A01'],
  [0, 'J'],
  [-0, 'J'],
  [-1, 'J\u00A0+\u00A01'],
  [-2, 'J\u00A0+\u00A02'],
])('with %i days left the countdown is « %s »', (daysLeft, expected) => {
  expect(countdown(daysLeft)).toBe(expected);
});

test('the countdown has a true minus sign, which a screen reader says', () => {
  expect(countdown(36)).toContain('\u2212');
});

test.each([
  [9, 0, '9\u00A0h'],
  [9, 5, '9\u00A0h\u00A005'],
  [0, 30, '0\u00A0h\u00A030'],
  [23, 59, '23\u00A0h\u00A059'],
])('%i:%i is « %s »', (hours, minutes, expected) => {
  expect(timeOfDay(hours, minutes)).toBe(expected);
});
