import { expect, test } from 'vitest';
import { capitalised, french, listed, quoted } from '@/lib/exchange/sentence';

test('words are set in French, what they quote stays as it is', () => {
  expect(french`c'est « ${"l'été : a ; b ?"} » : non`).toBe("c’est «\u00A0l'été : a ; b ?\u00A0»\u00A0: non");
  expect(french`${'a'} : ${2} !`).toBe('a\u00A0: 2\u202F!');
});

test('a value is quoted on one line, and cut where it is long, between two letters', () => {
  expect(quoted('a\n\t b')).toBe('«\u00A0a b\u00A0»');
  expect(quoted(12)).toBe('«\u00A012\u00A0»');
  expect(quoted({ a: [null] })).toBe('«\u00A0{"a":[null]}\u00A0»');
  expect(quoted(undefined)).toBe('«\u00A0\u00A0»');
  expect(quoted('x'.repeat(60))).toBe(`«\u00A0${'x'.repeat(60)}\u00A0»`);
  expect(quoted('😀'.repeat(61))).toBe(`«\u00A0${'😀'.repeat(59)}…\u00A0»`);
});

test('a long list is cut, and says by how much', () => {
  expect(listed(['a', 'b'], 2)).toEqual(['a', 'b']);
  expect(listed(['a', 'b', 'c'], 2)).toEqual(['a', 'b', 'et 1\u00A0autre']);
  expect(listed(['a', 'b', 'c', 'd'], 2)).toEqual(['a', 'b', 'et 2\u00A0autres']);
  expect(listed([], 2)).toEqual([]);
});

test('a sentence starts with a capital', () => {
  expect(capitalised('état')).toBe('État');
  expect(capitalised('')).toBe('');
});
