import { timeOfDay } from './days';

/** A time as it is kept, in words: « 9 h 05 » for `09:05`. */
export function timeText(at: string): string {
  const [hours = '', minutes = ''] = at.split(':');
  return timeOfDay(Number(hours), Number(minutes));
}
