import { isCivilDate } from '@/lib/dates/civil';
import { shortDate } from './dates';

/** A title with the day or the year that it is for: « Faire émarger, lun. 15 mars 2027 », « …, 2027 ». */
export function withSubject(title: string, subject: string): string {
  if (subject === '') return title;
  return `${title}, ${isCivilDate(subject) ? shortDate(subject) : subject}`;
}
