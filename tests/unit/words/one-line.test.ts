import { expect, test } from 'vitest';
import { oneLine } from '@/lib/words/one-line';

test.each([
  ['Soudeur', 'Soudeur'],
  ['Soudeur\r\nJalon : tout est prêt', 'Soudeur Jalon : tout est prêt'],
  ['a\tb\u2028c\u2029d\u0000e', 'a b c d e'],
  ['abc\u202Efdp.exe\u202C\u2067x\u2069', 'abc fdp.exe x '],
  ['שלום \u200E(1)', 'שלום \u200E(1)'],
])('%j stands in a line as %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
