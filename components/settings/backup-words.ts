import { daysBetween, type CivilDate } from '@/lib/dates/civil';
import { shortDate } from '@/lib/words/dates';
import { relativeDays } from '@/lib/words/days';

/** « aujourd’hui », « il y a 3 jours (ven. 12 févr. 2027) », « jamais »; undefined while it is read. A clock set back leaves the date alone. */
export function backupWords(day: CivilDate | null | undefined, today: CivilDate): string {
  if (day === undefined) return '…';
  if (day === null) return 'jamais';
  const ago = daysBetween(day, today);
  if (ago === 0) return relativeDays(0);
  return ago < 0 ? shortDate(day) : `${relativeDays(-ago)} (${shortDate(day)})`;
}
