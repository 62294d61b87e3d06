import { REMINDERS } from '@/lib/rulebook/reminders';
import { CENTRE_RULES, RULES } from '@/lib/rulebook/rulebook';
import { RULEBOOK } from '@/lib/rulebook/version';
import { DOCUMENTS } from '@/lib/rulebook/sources';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';

/**
 * What the rulebook said at each of its versions. When this fails, the rules have changed: raise `RULEBOOK.version`, set its date,
 * and write the new fingerprint here under the new number. Never edit the line of a version that was released.
 */
const FINGERPRINTS: Readonly<Record<number, string>> = {
  1: '79449213cdbc535d2e1ddebf933b68cb658223fc1fcb7a1762e3c9db18959950',
  2: '5e59a05e9fe5e228ded37eaf9929944969894958850770c83d05fb76ae29a063',
  3: 'be632d37fa8893c5d3429b4e6ca95f6dd445c10f77cad62e88c04f3ca8907620',
  4: 'b1f7ab75d5006a62cc19ebc96050edc1b86893b239ccb1d11e1f6793b3d1b6a7',
  5: '45d3285ce9e8e8b8e77321dae0b43144ecf5428a8dcfa6f4625ea3a88350642d',
};

test('the rules of this version are those that were fingerprinted', () => {
  const said = JSON.stringify([RULES, CENTRE_RULES, REMINDERS, DOCUMENTS]);
  expect(createHash('sha256').update(said).digest('hex')).toBe(FINGERPRINTS[RULEBOOK.version]);
});

test('the version is the last one fingerprinted, and has a date', () => {
  expect(RULEBOOK.version).toBe(Math.max(...Object.keys(FINGERPRINTS).map(Number)));
  expect(RULEBOOK.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
