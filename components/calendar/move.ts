import { addDays, addMonths, addYears, type CivilDate } from '@/lib/dates/civil';
import { mondayOf } from '@/lib/dates/months';

const WEEK = 7;

/** The day to which a key leads from another in a grid of days, as the ARIA practices for a date grid have it; null for any other key. */
export function dayByKey(key: string, shift: boolean, day: CivilDate): CivilDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -WEEK);
    case 'ArrowDown':
      return addDays(day, WEEK);
    case 'Home':
      return mondayOf(day);
    case 'End':
      return addDays(mondayOf(day), WEEK - 1);
    case 'PageUp':
      return shift ? addYears(day, -1) : addMonths(day, -1);
    case 'PageDown':
      return shift ? addYears(day, 1) : addMonths(day, 1);
    default:
      return null;
  }
}
