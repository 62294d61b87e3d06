import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { titlesFile } from '../../tools/titles';

test('the titles apart are those of the rules: npm run titles makes them anew', () => {
  expect(readFileSync('lib/rulebook/titles.ts', 'utf8')).toBe(titlesFile());
});
