import { daysBetween } from '@/lib/dates/civil';
import { dateRange } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import type { Days } from './suppose-days';

/** The days of a session: « 15 – 17 mars 2027 ». One whose days were entered the wrong way round still has its first. */
export function rangeText({ start, end }: Days): string {
  return dateRange(start, end < start ? start : end);
}

/** By how much a first day moves: « 7 jours plus tard », « 1 jour plus tôt »; null where it stays. */
export function shiftText(from: Days, to: Days): string | null {
  const by = daysBetween(from.start, to.start);
  return by === 0 ? null : `${counted(Math.abs(by), 'jour')} plus ${by < 0 ? 'tôt' : 'tard'}`;
}

/** How much of what is to be done again would be late at once; null for nothing. */
export function redoneLateText(late: number): string | null {
  return late === 0 ? null : counted(late, 'tâche à refaire serait déjà en retard', 'tâches à refaire seraient déjà en retard');
}
