import { addDays } from '@/lib/dates/civil';
import type { Centre } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { lastStamp } from '@/lib/session/fold';
import type { Alarm, CalendarChoices } from './calendar-choices';
import { eventsOf, type CalendarEvent, type Recorded } from './calendar-events';
import { revisionOf, utcText } from './calendar-stamp';
import { componentText, textValue, type Component, type Property } from './calendar-text';
import { summaryOf } from './calendar-words';

/** What goes into a calendar file. Each session and the centre are the folds of their changes. */
export interface ToCalendar {
  /** What the calendar is called where it is shown. */
  readonly name: string;
  readonly sessions: readonly Recorded[];
  readonly centre: { readonly centre: Centre; readonly changes: readonly Change[] };
  readonly choices: CalendarChoices;
  /** The instant of the export, in milliseconds since 1970. */
  readonly exportedAt: number;
}

/** From the start of the day, at midnight, to the ringing (RFC 5545, 3.3.6). */
const TRIGGERS: Readonly<Record<Exclude<Alarm, 'aucun'>, string>> = { jour: 'PT9H', veille: '-PT15H', semaine: '-P6DT15H' };

/**
 * A calendar file (RFC 5545) of some sessions; null where there is nothing to put into it. An event that was exported before has the same UID
 * and a greater SEQUENCE: a calendar brings its own up to date and adds nothing twice.
 */
export function calendarText({ name, sessions, centre, choices, exportedAt }: ToCalendar): string | null {
  const events = sessions.flatMap((recorded) => {
    const last = Math.max(lastStamp(recorded.changes), lastStamp(centre.changes));
    return eventsOf(recorded, centre.centre, choices.advised)
      .filter(({ standing }) => choices.done || standing !== 'done')
      .sort(byDay)
      .map((event) => eventComponent(event, choices.alarm, exportedAt, last));
  });
  if (events.length === 0) return null;
  return componentText({
    name: 'VCALENDAR',
    properties: [
      ['VERSION', '2.0'],
      ['PRODID', '-//Jalon//Jalon//FR'],
      ['CALSCALE', 'GREGORIAN'],
      ['METHOD', 'PUBLISH'],
      ['X-WR-CALNAME', textValue(name)],
    ],
    parts: events,
  });
}

function eventComponent(event: CalendarEvent, alarm: Alarm, exportedAt: number, lastChange: number): Component {
  const { uid, day, standing, why, about, place } = event;
  const isOn = standing === 'open' || standing === 'done';
  const summary = textValue(summaryOf(event));
  return {
    name: 'VEVENT',
    properties: [
      ['UID', uid],
      ['DTSTAMP', utcText(exportedAt)],
      ['LAST-MODIFIED', utcText(lastChange)],
      ['SEQUENCE', String(revisionOf(exportedAt, lastChange))],
      ['DTSTART;VALUE=DATE', dayValue(day)],
      ['DTEND;VALUE=DATE', dayValue(addDays(day, 1))],
      ['SUMMARY', summary],
      ['DESCRIPTION', textValue([...(isOn ? [...why, ''] : []), ...about].join('\n'))],
      ...(place === null ? [] : [['LOCATION', textValue(place)] as const]),
      ['CATEGORIES', 'Jalon'],
      ['STATUS', isOn ? 'CONFIRMED' : 'CANCELLED'],
      ['TRANSP', 'TRANSPARENT'],
    ],
    parts: standing === 'open' && alarm !== 'aucun' ? [alarmComponent(TRIGGERS[alarm], summary)] : [],
  };
}

function alarmComponent(trigger: string, summary: string): Component {
  const properties: readonly Property[] = [
    ['ACTION', 'DISPLAY'],
    ['TRIGGER', trigger],
    ['DESCRIPTION', summary],
  ];
  return { name: 'VALARM', properties };
}

function dayValue(day: string): string {
  return day.replaceAll('-', '');
}

function byDay(a: CalendarEvent, b: CalendarEvent): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
