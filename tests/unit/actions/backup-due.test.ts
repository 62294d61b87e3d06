import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { backupAge, NEVER_DAYS, OLD_DAYS, QUIET_DAYS } from '@/lib/actions/backup-due';

const today = civil('2027-02-01');
const age = (lastDaysAgo: number | null, quietIn: number | null = null) =>
  backupAge({ last: lastDaysAgo === null ? null : addDays(today, -lastDaysAgo), quietUntil: quietIn === null ? null : addDays(today, quietIn), today });

describe('a backup', () => {
  test('is old after a month, to the day', () => {
    expect([OLD_DAYS, NEVER_DAYS, QUIET_DAYS]).toEqual([30, 14, 7]);
    expect([0, 29, 30, 400].map((days) => age(days))).toEqual(['fresh', 'fresh', 'old', 'old']);
  });

  test('that was never made is told apart', () => {
    expect(age(null)).toBe('never');
  });

  test('of tomorrow, by a clock set back since, is fresh', () => {
    expect(age(-1)).toBe('fresh');
  });
});

describe('« Plus tard »', () => {
  test('holds until its day, not on it', () => {
    expect([7, 1, 0, -3].map((days) => age(45, days))).toEqual(['fresh', 'fresh', 'old', 'old']);
    expect(age(null, 3)).toBe('fresh');
  });

  test('further off than it ever asks was written by another clock', () => {
    expect(age(45, 8)).toBe('old');
  });
});
