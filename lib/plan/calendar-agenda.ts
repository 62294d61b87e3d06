import { latest, type CivilDate } from '@/lib/dates/civil';
import { monthOf } from '@/lib/dates/months';
import { dayOf, type Calendar, type CalendarDay, type CalendarLine } from './calendar';
import { NOT_OFF, type DayOff, type DaysOff } from './calendar-holidays';

/** A day of the agenda, with what is off then. */
export interface AgendaDay {
  readonly entry: CalendarDay;
  readonly off: readonly DayOff[];
}

/** The days of one month, by its first day. */
export interface AgendaMonth {
  readonly month: CivilDate;
  readonly days: readonly AgendaDay[];
}

/** What is late on today, the earliest first. */
export function lateIn(calendar: Calendar): readonly CalendarLine[] {
  const late = [...calendar.values()].flatMap(({ due }) => due.filter((line) => line.late));
  return late.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** The last day on which anything falls; `today` where nothing does after it. */
export function lastDayOf(calendar: Calendar, today: CivilDate): CivilDate {
  return latest([today, ...calendar.keys()]) ?? today;
}

/**
 * The days from `today` on that hold anything, in order; the public holidays among them. What is only advised counts where it is wanted.
 * @param off public holidays up to the last of the days.
 */
export function agendaDays(calendar: Calendar, off: DaysOff, today: CivilDate, withAdvised: boolean): readonly AgendaDay[] {
  const last = lastDayOf(calendar, today);
  const holds = (entry: CalendarDay) => entry.sessions.length + entry.due.length + (withAdvised ? entry.advised.length : 0) > 0;
  const filled = [...calendar.values()].filter(holds).map(({ day }) => day);
  const days = new Set([...filled, ...off.keys()].filter((day) => day >= today && day <= last));
  return [...days].sort().map((day) => ({ entry: dayOf(calendar, day), off: off.get(day) ?? NOT_OFF }));
}

/** Days in order, by month. */
export function byMonth(days: readonly AgendaDay[]): readonly AgendaMonth[] {
  const months = new Set(days.map(({ entry }) => monthOf(entry.day)));
  return [...months].map((month) => ({ month, days: days.filter(({ entry }) => monthOf(entry.day) === month) }));
}
