import { isBusy, type CalendarDay } from '@/lib/plan/calendar';
import type { DayOff, OffPlace } from '@/lib/plan/calendar-holidays';
import { longDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { joinWords, typo } from '@/lib/words/typography';
import { TERRITORY_NAMES } from '../forms/names';

/** « Noël », « Abolition de l’esclavage (Mayotte, site Dembéni) ». */
export function holidayText({ name, only }: DayOff): string {
  return only.length === 0 ? name : `${name} (${typo(only.map(placeText).join(' ; '))})`;
}

function placeText({ territory, sites }: OffPlace): string {
  if (sites.length === 0) return TERRITORY_NAMES[territory];
  return `${TERRITORY_NAMES[territory]}, ${sites.length === 1 ? 'site' : 'sites'} ${joinWords(sites)}`;
}

/** How many last days, in words. */
export function lastDays(count: number): string {
  return counted(count, 'dernier jour', 'derniers jours');
}

/** All that a cell of the month shows by its marks, for who hears it. */
export function spokenDay({ day, sessions, due, advised }: CalendarDay, off: readonly DayOff[], isToday: boolean, withAdvised: boolean): string {
  const late = due.filter((line) => line.late).length;
  return [
    longDate(day),
    ...(isToday ? ['aujourd’hui'] : []),
    ...off.map((one) => `férié ${holidayText(one)}`),
    ...(sessions.length === 0 ? [] : [counted(sessions.length, 'jour de session', 'jours de session')]),
    ...(due.length === 0 ? [] : [lastDays(due.length)]),
    ...(late === 0 ? [] : [`${String(late)} en retard`]),
    ...(isBusy({ due }) ? ['jour chargé'] : []),
    ...(withAdvised && advised.length > 0 ? [counted(advised.length, 'conseillé')] : []),
  ].join(', ');
}
