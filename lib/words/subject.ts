import { isCivilDate } from '@/lib/dates/civil';
import { shortDate } from './dates';

/**
 * A title with the day, the year or the person that it is for: « Faire émarger, lun. 15 mars 2027 », « …, 2027 », « …, A. B. ».
 * A person who is not named is left out: an id says nothing to anyone.
 */
export function withSubject(title: string, subject: string, name: string | null = null): string {
  if (name !== null) return `${title}, ${name}`;
  if (isCivilDate(subject)) return `${title}, ${shortDate(subject)}`;
  return /^\d{4}$/.test(subject) ? `${title}, ${subject}` : title;
}
