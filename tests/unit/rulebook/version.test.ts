import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isCivilDate } from '@/lib/dates/civil';
import { RULEBOOK, RULES } from '@/lib/rulebook/rulebook';
import { DOCUMENTS } from '@/lib/rulebook/sources';

/**
 * What the rulebook said at each of its versions. When this fails, the rules have changed: raise `RULEBOOK.version`, set its date,
 * and write the new fingerprint under the new number. The line of a version that was released is never edited.
 */
const FINGERPRINTS: Readonly<Record<number, string>> = {
  1: '79449213cdbc535d2e1ddebf933b68cb658223fc1fcb7a1762e3c9db18959950',
};

test('the rules of this version are those that were fingerprinted', () => {
  const said = JSON.stringify([RULES, DOCUMENTS]);
  expect(createHash('sha256').update(said).digest('hex')).toBe(FINGERPRINTS[RULEBOOK.version]);
});

test('the version is the last one fingerprinted, and has a date', () => {
  expect(RULEBOOK.version).toBe(Math.max(...Object.keys(FINGERPRINTS).map(Number)));
  expect(isCivilDate(RULEBOOK.date)).toBe(true);
});
