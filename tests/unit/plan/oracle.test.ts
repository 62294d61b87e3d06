import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { civil, type CivilDate } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { schedule, type Occurrence } from '@/lib/plan/schedule';
import { RULES } from '@/lib/rulebook/rulebook';
import type { Rule } from '@/lib/rulebook/rule';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import { oracle, urgencyIn, type Dates, type Question } from '../../oracle/oracle';
import { TABLE } from '../../oracle/table';
import { questionOf, WORKED } from '../../oracle/worked-examples';
import { centres, daysAround, sessions } from './arbitraries';

// Thousands of runs take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
const RUNS = 3000;

/** The rules that the oracle's table has; what the others need first would move the targets of these. */
const KNOWN: readonly Rule[] = RULES.filter(({ id }) => Object.hasOwn(TABLE, id));

function asked(session: Session, centre: Centre): Question {
  const settled = KNOWN.filter(({ id }) => (session.ticks[`${id}#`]?.status ?? 'a-faire') !== 'a-faire');
  return { ...session, ...centre, settled: settled.map(({ id }) => id) };
}

function datesOf(occurrences: readonly Occurrence[]): Record<string, Dates> {
  return Object.fromEntries(
    occurrences.map(({ rule, due, target, workingDay, opens }) => [rule.id, { due, target, workingDay, opens }]),
  );
}

test('the oracle has a row for rules that exist', () => {
  expect(KNOWN.map(({ id }) => id).sort()).toEqual(Object.keys(TABLE).sort());
});

describe('the worked examples', () => {
  const cases = WORKED.map((worked) => ({ worked, question: questionOf(worked), on: JSON.stringify(worked.asked) }));

  test.each(cases)('$worked.rule $on, by the oracle', ({ worked, question }) => {
    const { rule, asked: _, ...dates } = worked;
    expect(oracle(question)[rule]).toMatchObject(dates);
  });

  test.each(cases)('$worked.rule $on, by the schedule', ({ worked, question }) => {
    const { rule, asked: _, ...dates } = worked;
    const { start, end, titleExpiry, transport, ctrmtv, region, territory } = question;
    const session = { ...newSession('s', 'S', civil(start), civil(end)), transport, ctrmtv };
    const dated = { ...session, titleExpiry: titleExpiry === null ? null : civil(titleExpiry) };
    expect(datesOf(schedule(dated, { ...NEW_CENTRE, region, territory }))[rule]).toMatchObject(dates);
  });
});

test('each rule needs the rules that the page says, of those that exist', () => {
  const said = Object.entries(TABLE).map(([id, { needs = [] }]) => [id, [...needs].sort()]);
  const found = schedule(newSession('s', 'S', civil('2027-03-15'), civil('2027-03-17')), NEW_CENTRE, KNOWN);
  expect(Object.fromEntries(found.map(({ rule, needs }) => [rule.id, [...needs].sort()]))).toEqual(Object.fromEntries(said));
});

test('the schedule and the oracle agree on every date of any session in any centre', () => {
  fc.assert(
    fc.property(sessions, centres, (session, centre) => {
      expect(datesOf(schedule(session, centre, KNOWN))).toEqual(oracle(asked(session, centre)));
    }),
    { numRuns: RUNS },
  );
});

test('and on every urgency of any day', () => {
  const moments = fc.tuple(sessions, centres).chain(([session, centre]) => {
    const occurrences = schedule(session, centre, KNOWN);
    const dates: (CivilDate | null)[] = occurrences.flatMap(({ due, target, opens }) => [due, target, opens]);
    return fc.record({ session: fc.constant(session), centre: fc.constant(centre), today: daysAround(dates) });
  });
  fc.assert(
    fc.property(moments, ({ session, centre, today }) => {
      const question = asked(session, centre);
      const expected = Object.entries(oracle(question)).map(([id, dates]) => {
        return [id, question.settled.includes(id) ? null : urgencyIn(dates, today)];
      });
      const { lines } = plan(session, centre, today, KNOWN);
      expect(Object.fromEntries(lines.map(({ rule, urgency }) => [rule.id, urgency]))).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: RUNS },
  );
});
