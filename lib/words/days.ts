import { counted } from './numbers';
import { NBSP } from './spaces';

/** When, from today, in whole days: « aujourd’hui », « demain », « dans 5 jours », « hier », « il y a 3 jours ». */
export function relativeDays(n: number): string {
  if (n === 0) return 'aujourd’hui';
  if (n === 1) return 'demain';
  if (n === -1) return 'hier';
  return n > 0 ? `dans ${counted(n, 'jour')}` : `il y a ${counted(-n, 'jour')}`;
}

/** How late, in whole days: « 1 jour de retard », « 2 jours de retard ». */
export function daysLate(n: number): string {
  return `${counted(n, 'jour')} de retard`;
}

/** Days left until the session starts: 36 gives « J − 36 », 0 « J », −2 « J + 2 ». */
export function countdown(daysLeft: number): string {
  if (daysLeft === 0) return 'J';
  return ['J', daysLeft > 0 ? '−' : '+', String(Math.abs(daysLeft))].join(NBSP);
}

/** A time of day: « 9 h », « 9 h 05 ». */
export function timeOfDay(hours: number, minutes: number): string {
  return [String(hours), 'h', ...(minutes === 0 ? [] : [String(minutes).padStart(2, '0')])].join(NBSP);
}
