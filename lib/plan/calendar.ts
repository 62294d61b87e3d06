import { addDays, daysBetween, type CivilDate } from '@/lib/dates/civil';
import type { SessionState } from '@/lib/session/session';
import { readAgenda, type AgendaEntry, type Named } from './agenda';
import { inOrder, type Dated } from './home';
import { urgencyOf } from './urgency';

/** A day with more last days than this is « chargé ». */
export const BUSY_ABOVE = 5;

/** No session lasts so long: one with a mistyped year is not to fill a century. */
const MOST_DAYS = 400;

/** The agenda keys of the days of a session, whose own day stands in the fifth place (`agenda.ts`). */
const OWN_DAY = /^x?d#/;

/** What a digest gives to the calendar. */
export interface Listed extends Dated {
  readonly state: SessionState;
}

/** Something open that has its last day here, or is advised by then. */
export interface CalendarLine extends Named {
  readonly session: Dated;
  /** The last day; the advised day of what is only advised, or advised before its last day. */
  readonly day: CivilDate;
  /** « Dernier jour ouvré », where that is another day; null for what is advised. */
  readonly workingDay: CivilDate | null;
  /** Whether `day` is a last day that has passed on today. */
  readonly late: boolean;
}

/** One of the days of a session. */
export interface SessionDay {
  readonly session: Listed;
  /** 1 for the first day. */
  readonly nth: number;
  /** How many days the session lasts. */
  readonly of: number;
  /** How much is open of what is done on that very day. */
  readonly tasks: number;
}

/** What falls on one day. */
export interface CalendarDay {
  readonly day: CivilDate;
  readonly sessions: readonly SessionDay[];
  /** The last days of what is required. */
  readonly due: readonly CalendarLine[];
  /** What is advised by then, and has no last day or a later one. */
  readonly advised: readonly CalendarLine[];
}

/** Days from one to another, both included. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The days on which anything falls. */
export type Calendar = ReadonlyMap<CivilDate, CalendarDay>;

interface Filling extends CalendarDay {
  readonly sessions: SessionDay[];
  readonly due: CalendarLine[];
  readonly advised: CalendarLine[];
}

/**
 * Every open dated thing of these sessions and of the centre, and the days of the sessions, each on its day; of one day, the session that starts
 * first, then the order of the rulebook. A session that is reported or called off has none of its days. Reads the agenda: no date is counted here.
 * @param sessions by first day.
 * @param within only these days, for which what falls on others is not read; all of them unless said.
 */
export function calendarOf(sessions: readonly Listed[], centre: Dated | null, today: CivilDate, within: Span | null = null): Calendar {
  const days = new Map<CivilDate, Filling>();
  for (const owner of [...(centre === null ? [] : [centre]), ...sessions]) addLines(days, owner, linesOf(owner, within), today);
  for (const session of sessions) if (!isCalledOff(session)) addSessionDays(days, session, within);
  return days;
}

/** One calendar of several, of sessions in that order. */
export function merged(parts: readonly Calendar[]): Calendar {
  const days = new Map<CivilDate, Filling>();
  for (const { day, sessions, due, advised } of parts.flatMap((part) => [...part.values()])) {
    const filling = at(days, day);
    filling.sessions.push(...sessions);
    filling.due.push(...due);
    filling.advised.push(...advised);
  }
  return days;
}

/** Whether the days of a session are not held any more. */
export function isCalledOff({ state }: Pick<Listed, 'state'>): boolean {
  return state === 'annulee' || state === 'reportee';
}

/** What falls on a day, nothing included. */
export function dayOf(calendar: Calendar, day: CivilDate): CalendarDay {
  return calendar.get(day) ?? { day, sessions: [], due: [], advised: [] };
}

/** « Jour chargé »: more than five last days. An example charges nobody. */
export function isBusy({ due }: Pick<CalendarDay, 'due'>): boolean {
  return due.filter(({ session }) => !session.example).length > BUSY_ABOVE;
}

/** Of one owner, in the order of the rulebook. */
function linesOf({ agenda }: Dated, within: Span | null): AgendaEntry[] {
  const keys = agenda.filter((key) => !OWN_DAY.test(key) && isWithin(dayIn(key), within));
  return readAgenda(keys).sort(inOrder);
}

/** The day under which a key is written: a civil date where it is of something dated. */
function dayIn(key: string): string {
  const from = key.indexOf('#') + 1;
  return key.slice(from, key.indexOf('#', from));
}

function isWithin(day: string, within: Span | null): boolean {
  return within === null || (day >= within.from && day <= within.to);
}

function addLines(days: Map<CivilDate, Filling>, session: Dated, entries: readonly AgendaEntry[], today: CivilDate): void {
  for (const entry of entries) {
    const { key, rule, subject, due, target } = entry;
    if (due !== null) {
      const workingDay = entry.workingDay === due ? null : entry.workingDay;
      at(days, due).due.push({ session, key, rule, subject, day: due, workingDay, late: urgencyOf(entry, today) === 'en-retard' });
    }
    if (target !== null && target !== due) {
      at(days, target).advised.push({ session, key, rule, subject, day: target, workingDay: null, late: false });
    }
  }
}

function addSessionDays(days: Map<CivilDate, Filling>, session: Listed, within: Span | null): void {
  const { start, end, agenda } = session;
  if (within !== null && (start > within.to || end < within.from)) return;
  const of = daysBetween(start, end) + 1;
  const tasks = tasksByDay(agenda);
  for (let n = 0; n < Math.min(of, MOST_DAYS); n += 1) {
    const day = addDays(start, n);
    if (isWithin(day, within)) at(days, day).sessions.push({ session, nth: n + 1, of, tasks: tasks.get(day) ?? 0 });
  }
}

/** How much is open of the days of a session, by day. Counted, not read: two keys of three are such, and no more is told of them. */
function tasksByDay(agenda: readonly string[]): ReadonlyMap<string, number> {
  const tasks = new Map<string, number>();
  for (const key of agenda) {
    if (!OWN_DAY.test(key)) continue;
    const day = key.split('#')[4] ?? '';
    tasks.set(day, (tasks.get(day) ?? 0) + 1);
  }
  return tasks;
}

function at(days: Map<CivilDate, Filling>, day: CivilDate): Filling {
  let found = days.get(day);
  if (found === undefined) days.set(day, (found = { day, sessions: [], due: [], advised: [] }));
  return found;
}
