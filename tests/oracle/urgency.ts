import { read } from './calendar';
import type { Told } from './oracle';
import { TABLE } from './table';

/** The urgency of an open occurrence, line after line of the page. */
export function urgencyIn({ due, target, opens, until }: Told, today: string): string {
  const days = (date: string): number => read(date) - read(today);
  if (opens !== null && days(opens) > 0) return 'pas-encore-ouvert';
  if (until !== null && due !== null && days(due) <= 0) return days(until) >= 0 ? 'aujourdhui' : 'non-renseigne';
  if (due !== null && days(due) < 0) return 'en-retard';
  const step = (date: string): string | null => {
    const left = days(date);
    if (left === 0) return 'aujourdhui';
    if (left >= 1 && left <= 7) return 'sous-7-jours';
    return left >= 8 && left <= 30 ? 'sous-30-jours' : null;
  };
  if (due !== null) return step(due) ?? (target !== null && days(target) < 0 ? 'conseille-depasse' : 'plus-tard');
  if (target !== null) return step(target) ?? (days(target) < 0 ? 'conseille-depasse' : 'plus-tard');
  return 'sans-date';
}

/** The badge's number, of the ids of the rules that are overdue: « while both are open and overdue, the two count as one ». */
export function overdueCount(late: readonly string[]): number {
  const twice = late.filter((id) => late.includes(TABLE[id]?.countsWith ?? ''));
  return late.length - twice.length;
}
