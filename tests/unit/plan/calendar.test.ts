import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { lastOf, monthOf } from '@/lib/dates/months';
import { agendaOf } from '@/lib/plan/agenda-keys';
import { calendarOf, dayOf, isBusy, merged, type Calendar, type CalendarLine, type Listed } from '@/lib/plan/calendar';
import { centreDated } from '@/lib/plan/home';
import { schedule } from '@/lib/plan/schedule';
import type { Rule } from '@/lib/rulebook/rule';
import { NEW_CENTRE } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { centres, daysAround, recordedSessions, ruleWith } from './arbitraries';
import { centre, claim, session, ticked } from './helpers';

const D = civil;
const TODAY = D('2027-03-01');
const NOTHING = centreDated(NEW_CENTRE, [], TODAY);
const rule = ruleWith;
const advised = { strength: 'advised' } as const;

/** A session as its digest tells it. */
function listed(of: Session, rules?: readonly Rule[], at = centre()): Listed {
  const { id, title, start, end, example, state } = of;
  return { id, title, start, end, example, state, agenda: agendaOf(of, schedule(of, at, rules), TODAY) };
}

const calendar = (...sessions: readonly Listed[]) => calendarOf(sessions, NOTHING, TODAY);
const named = (lines: readonly CalendarLine[]) => lines.map(({ session: of, rule: id }) => `${of.id} ${id}`);
const on = (of: Calendar, day: string) => dayOf(of, D(day));

describe('a last day', () => {
  test('stands on its day, with the last working day where that is another', () => {
    // 6 March 2027 is a Saturday, 5 March a Friday.
    const made = calendar(listed(session(), [rule('a', [claim(-9)]), rule('b', [claim(-10)])]));
    expect(on(made, '2027-03-06').due).toMatchObject([{ rule: 'a', day: '2027-03-06', workingDay: '2027-03-05' }]);
    expect(on(made, '2027-03-05').due).toMatchObject([{ rule: 'b', workingDay: null }]);
  });

  test('is late once it has passed, not before, nor while it is not open', () => {
    const closed = rule('fermee', [claim(-15)], { opens: { anchor: 'start', offset: { days: -1 } } });
    const made = calendar(listed(session(), [rule('hier', [claim(-15)]), closed, rule('ce-jour', [claim(-14)])]));
    expect(on(made, '2027-02-28').due.map(({ rule: id, late }) => [id, late])).toEqual([
      ['fermee', false],
      ['hier', true],
    ]);
    expect(on(made, '2027-03-01').due[0]?.late).toBe(false);
  });

  test('that is done is not there', () => {
    const made = calendar(listed(session(ticked('fait', 'a#')), [rule('a', [claim(-9)])]));
    expect(on(made, '2027-03-06').due).toEqual([]);
  });

  test('of a task of the centre itself stands among them, first', () => {
    const own = centreDated(NEW_CENTRE, ['r#2027-03-06#programmer-annee#2027##'], TODAY);
    const made = calendarOf([listed(session(), [rule('a', [claim(-9)])])], own, TODAY);
    expect(named(on(made, '2027-03-06').due)).toEqual(['centre programmer-annee', 's a']);
    expect([...made.values()].flatMap(({ sessions }) => sessions.map(({ session: of }) => of.id))).not.toContain('centre');
  });

  test('comes after those of sessions that start before, then in the order of the rulebook', () => {
    const rules = [rule('transmettre-pv', [claim(-9)]), rule('commander-dte', [claim(-9)])];
    const earlier = listed(session({ id: 'avant', start: D('2027-03-14') }), [rule('a', [claim(-8)])]);
    expect(named(on(calendar(earlier, listed(session(), rules)), '2027-03-06').due)).toEqual(['avant a', 's commander-dte', 's transmettre-pv']);
  });
});

describe('an advised day', () => {
  test('stands apart, and its last day where it has one too', () => {
    const made = calendar(listed(session(), [rule('a', [claim(-9), claim(-12, advised)]), rule('b', [claim(-12, advised)])]));
    expect(named(on(made, '2027-03-03').advised)).toEqual(['s a', 's b']);
    expect(on(made, '2027-03-03').due).toEqual([]);
    expect(named(on(made, '2027-03-06').due)).toEqual(['s a']);
  });

  test('that has passed is not late', () => {
    const made = calendar(listed(session(), [rule('a', [claim(-20, advised)])]));
    expect(on(made, '2027-02-23').advised[0]?.late).toBe(false);
  });
});

describe('the days of a session', () => {
  test('are counted, each with what is to be done that day', () => {
    const daily = rule('emarger', [claim(0, { anchor: 'day' })], { daily: true, sessionDay: true });
    const first = rule('accueillir', [claim(0)], { sessionDay: true });
    const made = calendar(listed(session(), [daily, first]));
    const days = ['2027-03-14', '2027-03-15', '2027-03-16', '2027-03-17', '2027-03-18'];
    expect(days.map((day) => on(made, day).sessions.map(({ nth, of, tasks }) => [nth, of, tasks]))).toEqual([[], [[1, 3, 2]], [[2, 3, 1]], [[3, 3, 1]], []]);
    expect(on(made, '2027-03-15').due, 'what is done that day is no last day').toEqual([]);
  });

  test('remain once it is put away; none once it is reported or called off', () => {
    const days = (state: Session['state']) => calendar(listed(session({ state }), [rule('a', [claim(-9)])])).size;
    expect(days('archivee')).toBe(3);
    expect(days('reportee')).toBe(0);
    expect(days('annulee')).toBe(0);
  });

  test('at either end of the days asked are there', () => {
    const held = listed(session({ start: D('2027-03-31'), end: D('2027-04-01') }), []);
    const asked = (from: string, to: string) => [...calendarOf([held], NOTHING, TODAY, { from: D(from), to: D(to) }).keys()];
    expect(asked('2027-03-01', '2027-03-31')).toEqual(['2027-03-31']);
    expect(asked('2027-04-01', '2027-04-30')).toEqual(['2027-04-01']);
    expect(asked('2027-04-02', '2027-04-30')).toEqual([]);
  });

  test('of a year mistyped do not fill a century', () => {
    const made = calendar({ ...listed(session(), []), end: D('2127-03-17') });
    expect(made.size).toBe(400);
    expect(on(made, '2027-03-15').sessions[0]?.of).toBe(36_527);
  });
});

describe('a day', () => {
  const many = (count: number, said: Partial<Session> = {}) =>
    listed(session(said), Array.from({ length: count }, (_, n) => rule(`r${String(n)}`, [claim(-9)])));

  test('is « chargé » above five last days', () => {
    expect(isBusy(on(calendar(many(5)), '2027-03-06'))).toBe(false);
    expect(isBusy(on(calendar(many(6)), '2027-03-06'))).toBe(true);
    expect(isBusy(on(calendar(many(3), many(3, { id: 't' })), '2027-03-06'))).toBe(true);
  });

  test('is charged neither by an example nor by what is advised', () => {
    expect(isBusy(on(calendar(many(9, { example: true })), '2027-03-06'))).toBe(false);
    expect(isBusy(on(calendar(many(5), many(1, { example: true, id: 'x' })), '2027-03-06'))).toBe(false);
    const rules = Array.from({ length: 9 }, (_, n) => rule(`r${String(n)}`, [claim(-9, advised)]));
    expect(isBusy(on(calendar(listed(session(), rules)), '2027-03-06'))).toBe(false);
  });

  test('on which nothing falls is empty', () => {
    expect(on(calendar(), '2027-03-06')).toEqual({ day: '2027-03-06', sessions: [], due: [], advised: [] });
  });
});

/** Each run makes the plans of several sessions. */
const SOME = { numRuns: 50 };

/** Sessions of any kind, as a list holds them: by first day, those removed left out. */
const lists = fc
  .tuple(fc.array(recordedSessions, { maxLength: 4 }), centres)
  .map(([all, at]) =>
    all
      .filter(({ removed }) => !removed)
      .map((one, n) => listed({ ...one, id: `s${String(n)}` }, undefined, at))
      .sort((a, b) => (a.start < b.start ? -1 : 1)),
  );
const todays = lists.chain((all) => fc.tuple(fc.constant(all), daysAround(all.flatMap(({ start, end }) => [start, end]))));

/** `day session key` of the keys of these kinds, read here by hand. */
function keysOf(all: readonly Listed[], kinds: RegExp): string[] {
  return all.flatMap(({ id, agenda }) =>
    agenda.flatMap((text) => {
      const [kind = '', day = '', of = '', subject = ''] = text.split('#');
      return kinds.test(kind) ? [`${day} ${id} ${of}#${subject}`] : [];
    }),
  );
}

const told = (lines: readonly CalendarLine[]) => lines.map(({ day, session: of, key }) => `${day} ${of.id} ${key}`);

describe('of any sessions, on any day', () => {
  test('each open last day of an agenda stands once on its own day, and nothing else does; likewise what is advised', () => {
    fc.assert(
      fc.property(todays, ([all, now]) => {
        const days = [...calendarOf(all, NOTHING, now).values()];
        expect(days.flatMap(({ due }) => told(due)).sort()).toEqual(keysOf(all, /^x?[rc]$/).sort());
        expect(days.flatMap((entry) => told(entry.advised)).sort()).toEqual(keysOf(all, /^x?a$/).sort());
        for (const { day, due } of days) for (const line of due) expect(line.day).toBe(day);
      }),
      SOME,
    );
  });

  test('a day is « chargé » where its agenda keys, examples left out, are more than five', () => {
    fc.assert(
      fc.property(todays, ([all, now]) => {
        const real = keysOf(all, /^[rc]$/);
        for (const entry of calendarOf(all, NOTHING, now).values()) {
          expect(isBusy(entry)).toBe(real.filter((text) => text.startsWith(entry.day)).length > 5);
        }
      }),
      SOME,
    );
  });

  test('each day of a session that is held has it, with as many tasks as its agenda has for that day', () => {
    fc.assert(
      fc.property(todays, ([all, now]) => {
        const made = calendarOf(all, NOTHING, now);
        for (const { id, start, end, state, agenda } of all) {
          const isHeld = state === 'active' || state === 'archivee';
          for (const day of [addDays(start, -1), start, end, addDays(end, 1)]) {
            const found = dayOf(made, day).sessions.find(({ session: of }) => of.id === id);
            expect(found !== undefined).toBe(isHeld && day >= start && day <= end);
            if (found !== undefined) expect(found.tasks).toBe(agenda.filter((text) => /^x?d#/.test(text) && text.split('#')[4] === day).length);
          }
        }
      }),
      SOME,
    );
  });

  test('one month is what the whole has of it', () => {
    fc.assert(
      fc.property(todays, ([all, now]) => {
        const [from, to] = [monthOf(now), lastOf(now)];
        const isIn = (day: CivilDate) => day >= from && day <= to;
        const whole = [...calendarOf(all, NOTHING, now)].filter(([day]) => isIn(day));
        expect(calendarOf(all, NOTHING, now, { from, to })).toEqual(new Map(whole));
      }),
      SOME,
    );
  });

  test('read in parts, it is the same calendar', () => {
    fc.assert(
      fc.property(todays, ([all, now]) => {
        const parts = [calendarOf(all.slice(0, 1), NOTHING, now), calendarOf(all.slice(1, 3), null, now), calendarOf(all.slice(3), null, now)];
        expect(merged(parts)).toEqual(calendarOf(all, NOTHING, now));
      }),
      SOME,
    );
  });
});
