import { daysBetween, type CivilDate } from '@/lib/dates/civil';

/** Of a session's weeks of preparation, a month is what one could still gather again from CERES and the mails. */
export const OLD_DAYS = 30;

/** Someone who tries Jalon is left in peace; after two weeks it holds work that exists nowhere else. */
export const NEVER_DAYS = 14;

/** « Plus tard » is until next week: daily would be closed unread. */
export const QUIET_DAYS = 7;

/** What tells whether to remind of a backup. */
export interface BackupFacts {
  /** The day of the last file that held everything; null for none. */
  readonly last: CivilDate | null;
  /** The day until which « Plus tard » asked for quiet; null where it did not. */
  readonly quietUntil: CivilDate | null;
  readonly today: CivilDate;
}

/**
 * Whether the last file is old enough to ask what it lacks; `never` where there is none. A day of quiet further off than « Plus tard » ever asks was
 * written by a clock that has been set back since, and says nothing.
 */
export function backupAge({ last, quietUntil, today }: BackupFacts): 'fresh' | 'old' | 'never' {
  const quiet = quietUntil === null ? 0 : daysBetween(today, quietUntil);
  if (quiet > 0 && quiet <= QUIET_DAYS) return 'fresh';
  if (last === null) return 'never';
  return daysBetween(last, today) >= OLD_DAYS ? 'old' : 'fresh';
}
