import { expect, test } from 'vitest';
import { OCCURRENCE_KEY_PATTERN, occurrenceKey, readOccurrenceKey, RULE_ID_PATTERN } from '@/lib/session/tick';

test('an occurrence is keyed by its rule and its subject, which may be empty', () => {
  expect(occurrenceKey('commander-dte')).toBe('commander-dte#');
  expect(occurrenceKey('presence', '2027-03-15')).toBe('presence#2027-03-15');
});

test.each([
  ['commander-dte', ''],
  ['presence', '2027-03-15'],
])('the key of %s and « %s » reads back', (rule, subject) => {
  expect(readOccurrenceKey(occurrenceKey(rule, subject))).toEqual({ rule, subject });
});

test('a key without a subject mark is read as a rule', () => {
  expect(readOccurrenceKey('commander-dte')).toEqual({ rule: 'commander-dte', subject: '' });
});

test.each(['commander-dte', 'a', '2', 'etape-2'])('%s may name a rule or a step', (id) => {
  expect(RULE_ID_PATTERN.test(id)).toBe(true);
});

test.each(['', 'Commander', 'été', 'a--b', '-a', 'a-', 'a b', '__proto__', 'constructor'])('« %s » may not', (id) => {
  expect(RULE_ID_PATTERN.test(id)).toBe(false);
});

test.each(['commander-dte#', 'presence#2027-03-15', 'purge#8f14e45f-ceea-467f-9a36-dedd4bea2543'])('%s keys an occurrence', (key) => {
  expect(OCCURRENCE_KEY_PATTERN.test(key)).toBe(true);
});

test.each(['commander-dte', '#', '__proto__', 'a#b/c', 'a#b#c', `a#${'x'.repeat(65)}`])('« %s » does not', (key) => {
  expect(OCCURRENCE_KEY_PATTERN.test(key)).toBe(false);
});
