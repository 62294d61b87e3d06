import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { isOpen, plan, tickOf, type Plan } from '@/lib/plan/plan';
import type { Rule } from '@/lib/rulebook/rule';
import { RULES } from '@/lib/rulebook/rulebook';
import { EMPTY_TICK } from '@/lib/session/tick';
import { centres, ruleSets, ruleWith, sessions } from './arbitraries';
import { centre, claim, only, session, ticked } from './helpers';

const TODAY = civil('2027-02-14');
const rule = ruleWith;

/** The plan of the usual session on 14 February 2027, 29 days before it starts. */
function planned(rules: readonly Rule[], said: Parameters<typeof session>[0] = {}): Plan {
  return plan(session(said), centre(), TODAY, rules);
}

describe('a line', () => {
  const LATE = rule('a', [claim(-30)]);

  test('says how it stands today', () => {
    expect(only(planned([LATE]).lines, 'a')).toMatchObject({
      ...{ due: '2027-02-13', urgency: 'en-retard', overdue: true, open: true, daysLeft: -1, tick: EMPTY_TICK },
    });
  });

  test.each(['fait', 'sans-objet'] as const)('that is %s is neither open nor late', (status) => {
    const line = only(planned([LATE], ticked(status, 'a#')).lines, 'a');
    expect(line).toMatchObject({ urgency: null, overdue: false, open: false, due: '2027-02-13', daysLeft: -1 });
    expect(line.tick.status).toBe(status);
  });

  test('counts its days to due, to target where there is no due, and none without either', () => {
    const advised = { strength: 'advised' } as const;
    const rules = [rule('a', [claim(-10), claim(-40, advised)]), rule('b', [claim(-40, advised)]), rule('c', [])];
    expect(planned(rules).lines.map(({ daysLeft }) => daysLeft)).toEqual([19, -11, null]);
  });

  test('is « pas encore ouvert » before it opens', () => {
    const opening = rule('a', [claim(5, { anchor: 'end' })], { opens: { anchor: 'end', offset: {} } });
    expect(only(planned([opening]).lines, 'a')).toMatchObject({ open: true, urgency: 'pas-encore-ouvert', overdue: false });
  });

  test('says what is to be done first and is still open', () => {
    const rules = [rule('a', [claim(-10)], { needs: [{ rule: 'b' }, { rule: 'c' }, { rule: 'd' }] }), rule('b', []), rule('c', []), rule('d', [])];
    const unmet = (said: Parameters<typeof session>[0]) => only(planned(rules, said).lines, 'a').unmet.map(({ key }) => key);
    expect(unmet({})).toEqual(['b#', 'c#', 'd#']);
    expect(unmet(ticked('fait', 'b#'))).toEqual(['c#', 'd#']);
    expect(unmet(ticked('sans-objet', 'b#', 'c#', 'd#'))).toEqual([]);
  });
});

describe('ticks', () => {
  test('what was never touched holds an empty one', () => {
    expect(tickOf(session(), 'a#')).toEqual(EMPTY_TICK);
    expect(tickOf(session(ticked('fait', 'a#')), 'a#').status).toBe('fait');
  });

  test('done and « sans objet » are settled', () => {
    const open = (['a-faire', 'fait', 'sans-objet'] as const).map((status) => isOpen({ ...EMPTY_TICK, status }));
    expect(open).toEqual([true, false, false]);
  });
});

describe('counts', () => {
  test('of the rules that exist, on a day', () => {
    const three = RULES.filter(({ id }) => ['planifier-session', 'creer-session-ceres', 'commander-dte'].includes(id));
    const { counts } = planned(three, ticked('fait', 'creer-session-ceres#'));
    expect(counts).toMatchObject({ total: 3, settled: 1, overdue: 1, byUrgency: { 'en-retard': 1, 'sans-date': 1 } });
  });

  test('each open line is counted under its urgency, each other as settled', () => {
    fc.assert(
      fc.property(sessions, centres, fc.oneof(fc.constant(RULES), ruleSets), fc.integer({ min: -200, max: 60 }), (of, at, rules, n) => {
        const { lines, counts } = plan(of, at, addDays(of.start, n), rules);
        const open = Object.values(counts.byUrgency).reduce((sum, count) => sum + count, 0);
        expect(counts.total).toBe(lines.length);
        expect(open + counts.settled).toBe(counts.total);
        for (const [urgency, count] of Object.entries(counts.byUrgency)) {
          expect(lines.filter((line) => line.urgency === urgency)).toHaveLength(count);
        }
      }),
    );
  });
});

describe('what is next', () => {
  const first = (said: Parameters<typeof session>[0] = {}) =>
    planned([rule('a', []), rule('b', [claim(-5)]), rule('c', [claim(-40)]), rule('d', [claim(-5)])], said).next?.key ?? null;

  test('is the open line whose last day comes first, late or not', () => {
    expect(first()).toBe('c#');
  });

  test('of the same day, the first of the rulebook', () => {
    expect(first(ticked('fait', 'c#'))).toBe('b#');
    expect(first(ticked('fait', 'b#', 'c#'))).toBe('d#');
  });

  test('is nothing where no open line has a last day', () => {
    expect(first(ticked('sans-objet', 'b#', 'c#', 'd#'))).toBeNull();
    expect(planned([rule('a', [claim(-5, { strength: 'advised' })])]).next).toBeNull();
  });
});
