import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '@/lib/dates/civil';
import { KEPT_OUT, uidOf } from '@/lib/exchange/calendar-events';
import { isOutstanding, schedule } from '@/lib/plan/schedule';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { equippedCentres, recordedSessions, sessions } from '../plan/arbitraries';
import { calendarOf, edited, NOW, readCalendar, recorded, type ReadEvent } from './calendar-read';

/** Each run plans whole sessions, and has the file read back. */
const RUNS = { numRuns: 25 };
const LONG = { timeout: 30_000 };

const octets = (line: string) => new TextEncoder().encode(line).length;
const byUid = (events: readonly ReadEvent[]) => new Map(events.map((event) => [event.uid, event]));

/** What is open, has a last day, and is about nobody: the days of the session and the accommodations apart. */
function dated(session: Session, centre: Centre) {
  return schedule(session, centre).filter(
    (one) => isOutstanding(one, session) && one.due !== null && one.until === null && one.rule.window !== true && one.name === null && !KEPT_OUT.has(one.rule.id),
  );
}

test('each open task with a last day has one event, on that day; each day of the session has one', LONG, () => {
  fc.assert(
    fc.property(sessions, equippedCentres, fc.boolean(), (session, centre, advised) => {
      const text = calendarOf([recorded(session)], { centre, choices: { advised } });
      const events = readCalendar(text);
      expect(byUid(events).size).toBe(events.length);
      for (const { rule, subject, due } of dated(session, centre)) {
        expect(byUid(events).get(uidOf(rule, subject, 's', false))).toMatchObject({ start: due, isDate: true, status: 'CONFIRMED' });
      }
      const days = events.filter(({ uid }) => uid.endsWith('@jour.jalon.invalid')).map(({ start }) => start);
      expect(days).toEqual(Array.from({ length: daysBetween(session.start, session.end) + 1 }, (_, n) => addDays(session.start, n)));
    }),
    RUNS,
  );
});

test('nothing else is confirmed without a day of the plan', LONG, () => {
  fc.assert(
    fc.property(sessions, equippedCentres, (session, centre) => {
      const known = new Map(schedule(session, centre).flatMap(({ rule, subject, due }) => (due === null ? [] : [[uidOf(rule, subject, 's', false), due] as const])));
      const tasks = readCalendar(calendarOf([recorded(session)], { centre })).filter(({ uid, status }) => status === 'CONFIRMED' && !uid.includes('@jour.'));
      for (const { uid, start } of tasks) expect(known.get(uid)).toBe(start);
    }),
    RUNS,
  );
});

test('every line is of the format: 75 octets at most, ended by a carriage return and a line feed', LONG, () => {
  fc.assert(
    fc.property(recordedSessions, fc.string({ unit: 'grapheme', maxLength: 120 }), (session, title) => {
      const text = calendarOf([recorded({ ...session, title })], { choices: { advised: true, alarm: 'veille' } });
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(octets(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
    }),
    RUNS,
  );
});

test('a second export has every event of the first under the same name, at a greater revision, whatever was changed between', LONG, () => {
  fc.assert(
    fc.property(sessions, sessions, equippedCentres, fc.integer({ min: 1, max: 1_000_000 }), fc.boolean(), (before, after, centre, seconds, advised) => {
      const first = recorded(before);
      const second = edited(first, after, NOW + 500);
      const said = { centre, choices: { advised } };
      const one = readCalendar(calendarOf([first], said));
      const two = byUid(readCalendar(calendarOf([second], { ...said, now: NOW + seconds * 1000 })));
      for (const { uid, sequence } of one) expect(two.get(uid)?.sequence).toBe(sequence + seconds);
    }),
    RUNS,
  );
});

test('what a person typed puts nothing into the calendar but itself', LONG, () => {
  const parts = fc.constantFrom('\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:intrus\r\n', '\nATTACH:https://exemple.invalid/', ';', ',', '\\', '\u0000', '\u2028', '\u202E', '"', ':', 'Été ', 'soudeur');
  const texts = fc.array(parts, { minLength: 1, maxLength: 8 }).map((list) => list.join(''));
  fc.assert(
    fc.property(sessions, texts, texts, texts, (session, title, site, ceresNumber) => {
      const events = readCalendar(calendarOf([recorded({ ...session, title, site, ceresNumber })]));
      const usual = readCalendar(calendarOf([recorded({ ...session, title: 'T', site: 'S', ceresNumber: 'N' })]));
      expect(events.map(({ uid, start, status, names }) => [uid, start, status, names])).toEqual(usual.map(({ uid, start, status, names }) => [uid, start, status, names]));
      const shown = title.replaceAll(/\r\n|\u2028/gu, '\n').replaceAll(/(?!\n)\p{Cc}|\u202E/gu, '');
      expect(events[0]?.summary).toContain(shown);
    }),
    RUNS,
  );
});
