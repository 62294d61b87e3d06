import { isCivilDate } from '@/lib/dates/civil';
import { shortDate } from '@/lib/words/dates';

/** The day of a copy in words, from its instant. */
export function copyDay(savedAt: string): string {
  const day = savedAt.slice(0, 10);
  return isCivilDate(day) ? shortDate(day) : day;
}
