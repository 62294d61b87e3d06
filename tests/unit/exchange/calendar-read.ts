import ICAL from 'ical.js';
import { calendarText, type ToCalendar } from '@/lib/exchange/calendar';
import { USUAL_CHOICES, type CalendarChoices } from '@/lib/exchange/calendar-choices';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { changesBetween } from '@/lib/session/act';
import type { Change } from '@/lib/session/change';
import { sessionLeaves } from '@/lib/session/leaves';
import type { Session } from '@/lib/session/session';

/** 1 February 2027, 08:00 UTC. */
export const NOW = 1_801_468_800_000;

/** An event as ical.js reads it, which knows nothing of what wrote it. */
export interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly isDate: boolean;
  readonly status: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly stamp: string;
  readonly modified: string;
  readonly triggers: readonly number[];
  readonly names: readonly string[];
}

/** The events of a calendar file, read by ical.js with no line passed over. */
export function readCalendar(text: string): readonly ReadEvent[] {
  const root = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  if (root.name !== 'vcalendar') throw new Error(`not a calendar: ${root.name}`);
  const parts = root.getAllSubcomponents();
  if (parts.some(({ name }) => name !== 'vevent')) throw new Error('something else than events');
  return parts.map(eventOf);
}

function eventOf(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  const said = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
  return {
    uid: event.uid,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    isDate: event.startDate.isDate && event.endDate.isDate,
    status: said('status'),
    sequence: event.sequence,
    summary: event.summary,
    description: event.description,
    location: event.location,
    stamp: said('dtstamp'),
    modified: said('last-modified'),
    triggers: component.getAllSubcomponents('valarm').map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()),
    names: component.getAllProperties().map(({ name }) => name),
  };
}

/** A session with the changes of its creation. */
export function recorded(session: Session, stamp = 1) {
  return { session, changes: actOf(stamp, null, session) };
}

/** The same after an act that made it `after`. */
export function edited({ session, changes }: { readonly session: Session; readonly changes: readonly Change[] }, after: Session, stamp: number) {
  return { session: after, changes: [...changes, ...actOf(stamp, session, after)] };
}

function actOf(stamp: number, before: Session | null, after: Session): Change[] {
  let made = 0;
  const newId = () => `${String(stamp)}-${String((made += 1))}`;
  const act = { id: `a${String(stamp)}`, session: after.id, stamp, device: 'poste', newId };
  return changesBetween(act, before === null ? new Map() : sessionLeaves(before), sessionLeaves(after));
}

/** The text of a calendar of these sessions; fails the test where there is none. */
export function calendarOf(
  sessions: ToCalendar['sessions'],
  said: { readonly choices?: Partial<CalendarChoices>; readonly centre?: Centre; readonly now?: number } = {},
): string {
  const centre = { centre: said.centre ?? NEW_CENTRE, changes: [] };
  const choices = { ...USUAL_CHOICES, ...said.choices };
  const text = calendarText({ name: 'Jalon', sessions, centre, choices, exportedAt: said.now ?? NOW });
  if (text === null) throw new Error('no event');
  return text;
}
