import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addDays, civil, daysBetween, isCivilDate, type CivilDate } from '@/lib/dates/civil';
import { isWorkingDay } from '@/lib/dates/working-days';
import { plan } from '@/lib/plan/plan';
import type { Occurrence } from '@/lib/plan/occurrence';
import { schedule } from '@/lib/plan/schedule';
import type { Claim, Rule } from '@/lib/rulebook/rule';
import { RULES } from '@/lib/rulebook/rulebook';
import { REGIONS } from '@/lib/session/regions';
import type { Session } from '@/lib/session/session';
import { centres, claims, daysAround, equippedCentres, ruleSets, ruleWith, sessions, ticks } from './arbitraries';
import { earliestOf, ticked } from './helpers';
import { times } from '@/tests/arbitraries/runs';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The rules as they are, or any that could be. */
const rulebooks: fc.Arbitrary<readonly Rule[]> = fc.oneof(fc.constant(RULES), ruleSets);

const holds = <Ts extends [unknown, ...unknown[]]>(property: fc.IProperty<Ts>) => fc.assert(property, times(100));

const isOpen = (session: Session, { key, doneByItself }: Pick<Occurrence, 'key' | 'doneByItself'>) =>
  !doneByItself && (session.ticks[key]?.status ?? 'a-faire') === 'a-faire';

/** Whether one date is no later than another; what has no date is later than any. */
const noLater = (a: CivilDate | null, b: CivilDate | null) => b === null || (a !== null && a <= b);

/** The last days that the claims of an occurrence say, of these strengths. */
function limitsOf({ claims: dated }: Pick<Occurrence, 'claims'>, ...strengths: readonly string[]): (CivilDate | null)[] {
  return dated
    .filter(({ claim, strength }) => claim.bound !== 'not-before' && strengths.includes(strength))
    .map(({ date }) => date);
}

function datesIn(occurrences: readonly Occurrence[]): CivilDate[] {
  const of = ({ due, target, workingDay, opens, claims: dated }: Occurrence) => [due, target, workingDay, opens, ...dated.map(({ date }) => date)];
  return occurrences.flatMap(of).filter((date) => date !== null);
}

/** The claims of a rulebook with no time in force: when a session moves, the same ones apply. */
const timeless = (rules: readonly Rule[]): Rule[] =>
  rules.map((rule) => ({ ...rule, claims: rule.claims.filter(({ inForce }) => inForce === undefined) }));

describe('dates', () => {
  test('each claim counted in days from S or E moves by n when the session does', () => {
    const moves = fc.integer({ min: -400, max: 400 });
    holds(
      fc.property(sessions, centres, rulebooks, moves, (session, centre, rulebook, n) => {
        const rules = timeless(rulebook);
        const moved = { ...session, start: addDays(session.start, n), end: addDays(session.end, n) };
        const inDays = (of: Session) =>
          schedule(of, centre, rules).flatMap(({ rule, claims: dated }) =>
            dated
              .filter(({ claim: { anchor, offset } }) => /^(start|end)$/.test(anchor) && Object.keys(offset).every((unit) => unit === 'days'))
              .map(({ claim, date, strength }) => ({ rule: rule.id, claim, strength, date })),
          );
        const expected = inDays(session).map(({ date, ...same }) => ({ ...same, date: date === null ? null : addDays(date, n) }));
        expect(inDays(moved)).toEqual(expected);
      }),
    );
  });

  test('due is the earliest required date, target never later than due', () => {
    holds(
      fc.property(sessions, centres, rulebooks, (session, centre, rules) => {
        for (const occurrence of schedule(session, centre, rules)) {
          expect(occurrence.due).toBe(earliestOf(limitsOf(occurrence, 'required', 'derived')));
          expect(noLater(occurrence.target, occurrence.due)).toBe(true);
        }
      }),
    );
  });

  test('every date is a civil date', () => {
    holds(
      fc.property(sessions, centres, rulebooks, (session, centre, rules) => {
        expect(datesIn(schedule(session, centre, rules)).filter((date) => !isCivilDate(date))).toEqual([]);
      }),
    );
  });

  test('the same session and centre, the same dates; neither is touched', () => {
    holds(
      fc.property(sessions, centres, (session, centre) => {
        const before = JSON.stringify([session, centre, RULES]);
        expect(schedule(structuredClone(session), { ...centre })).toEqual(schedule(session, centre));
        expect(JSON.stringify([session, centre, RULES])).toBe(before);
      }),
    );
  });

  test('the last working day is the last one that is not after due, and never before E where due is counted from E; of the days of the session, due itself', () => {
    holds(
      fc.property(sessions, centres, rulebooks, (session, centre, rules) => {
        for (const { due, workingDay, until, claims: dated } of schedule(session, centre, rules)) {
          if (due === null || until !== null) expect(workingDay).toBe(due);
          if (due === null || workingDay === null || until !== null) continue;
          const between = Array.from({ length: daysBetween(workingDay, due) }, (_, n) => addDays(due, -n));
          expect(between.filter((day) => isWorkingDay(day, centre.territory))).toEqual([]);
          const binding = dated.filter(({ date, strength }) => date === due && strength !== 'advised');
          const fromEnd = binding.some(({ claim }) => claim.anchor === 'end' && claim.bound !== 'not-before');
          if (fromEnd && due >= session.end) expect(workingDay >= session.end).toBe(true);
          if (!fromEnd) expect(isWorkingDay(workingDay, centre.territory)).toBe(true);
        }
      }),
    );
  });
});

describe('claims', () => {
  const sooner = (claim: Claim, by: number): Claim => {
    const { workingDays, days = 0, ...others } = claim.offset;
    const offset = workingDays === undefined ? { ...others, days: days - by } : { workingDays: Math.max(1, workingDays - by) };
    return { ...claim, offset };
  };
  const latest = (rules: readonly Rule[]) => rules.map((rule) => ({ ...rule, claims: rule.claims.filter(({ bound }) => bound !== 'not-before') }));

  test('a stricter claim never makes a date later', () => {
    const pick = fc.record({ rule: fc.nat(), claim: fc.nat(), by: fc.integer({ min: 1, max: 60 }) });
    holds(
      fc.property(sessions, centres, rulebooks, pick, (session, centre, rulebook, at) => {
        const rules = latest(rulebook);
        const stricter = rules.map((rule, n) =>
          n === at.rule % rules.length
            ? { ...rule, claims: rule.claims.map((claim, m) => (m === at.claim % rule.claims.length ? sooner(claim, at.by) : claim)) }
            : rule,
        );
        const after = schedule(session, centre, stricter);
        for (const [n, before] of schedule(session, centre, rules).entries()) {
          expect(noLater(after[n]?.due ?? null, before.due)).toBe(true);
          expect(noLater(after[n]?.target ?? null, before.target)).toBe(true);
        }
      }),
    );
  });

  test('one more advised claim moves no due, and no target later', () => {
    holds(
      fc.property(sessions, centres, ruleSets, claims, (session, centre, rules, more) => {
        const added = { ...more, strength: 'advised' as const };
        const after = schedule(session, centre, rules.map((rule) => ({ ...rule, claims: [...rule.claims, added] })));
        for (const [n, before] of schedule(session, centre, rules).entries()) {
          expect(after[n]?.due).toBe(before.due);
          expect(noLater(after[n]?.target ?? null, before.target)).toBe(true);
        }
      }),
    );
  });

  test('a margin moves no due, and no date later', () => {
    holds(
      fc.property(sessions, equippedCentres, (session, centre) => {
        const own = schedule(session, centre);
        for (const [n, { key, due, target }] of schedule(session, { ...centre, margins: [] }).entries()) {
          expect(own[n]?.due, key).toBe(due);
          expect(noLater(own[n]?.target ?? null, target), key).toBe(true);
        }
      }),
    );
  });

  test('a « not before » claim moves nothing', () => {
    holds(
      fc.property(sessions, centres, ruleSets, claims, (session, centre, rules, more) => {
        const added = { ...more, bound: 'not-before' as const };
        const dates = (list: readonly Rule[]) =>
          schedule(session, centre, list).map(({ due, target, workingDay }) => ({ due, target, workingDay }));
        expect(dates(rules.map((rule) => ({ ...rule, claims: [...rule.claims, added] })))).toEqual(dates(rules));
      }),
    );
  });

  test('naming a region never leaves a dated rule without a date it had', () => {
    holds(
      fc.property(sessions, centres, rulebooks, fc.constantFrom(...REGIONS), (session, centre, rules, region) => {
        const named = schedule(session, { ...centre, region }, rules);
        for (const [n, before] of schedule(session, { ...centre, region: null }, rules).entries()) {
          expect(named[n]?.due === null).toBe(before.due === null);
          expect(named[n]?.target === null).toBe(before.target === null);
        }
      }),
    );
  });

  test('nor brings a last day forward: it only takes demands away', () => {
    holds(
      fc.property(sessions, centres, rulebooks, fc.constantFrom(...REGIONS), (session, centre, rules, region) => {
        const named = schedule(session, { ...centre, region }, rules);
        for (const [n, before] of schedule(session, { ...centre, region: null }, rules).entries()) {
          expect(noLater(before.due, named[n]?.due ?? null)).toBe(true);
        }
      }),
    );
  });

  test('a claim is there where S, or E for one counted from E, lies in its time in force', () => {
    holds(
      fc.property(sessions, centres, claims, fc.integer({ min: -3, max: 3 }), fc.nat(6), (session, centre, any, shift, length) => {
        const { when: _, ...claim } = any;
        const day = claim.anchor === 'end' ? session.end : session.start;
        const inForce = { from: addDays(day, shift), to: addDays(day, shift + length) };
        const [found] = schedule(session, centre, [ruleWith('a', [{ ...claim, inForce }])]);
        expect(found?.claims).toHaveLength(shift <= 0 && shift + length >= 0 ? 1 : 0);
      }),
    );
  });
});

describe('needs', () => {
  test('tighten targets, by the due of what is open and needs them, once', () => {
    holds(
      fc.property(sessions, centres, rulebooks, (session, centre, rules) => {
        const all = schedule(session, centre, rules);
        for (const { rule, key, target, tightenedBy, claims: dated } of all) {
          const own = earliestOf(limitsOf({ claims: dated }, 'required', 'derived', 'advised'));
          const asking = all.filter((other) => {
            const need = other.rule.needs?.find((one) => one.rule === rule.id);
            return need !== undefined && need.tightens !== false && other.needs.includes(rule.id) && isOpen(session, other);
          });
          expect(target, key).toBe(earliestOf([own, ...asking.map(({ due }) => due)]));
          expect(tightenedBy === null, key).toBe(target === own);
        }
      }),
    );
  });

  test('ticks move targets of others alone: no due, no working day, no opening, no claim', () => {
    const two = ruleSets.chain((rules) => fc.tuple(fc.constant(rules), ticks(rules), ticks(rules)));
    const dates = (session: Session, rules: readonly Rule[], centre: Parameters<typeof schedule>[1]) =>
      schedule(session, centre, rules).map(({ due, workingDay, opens, claims: dated }) => ({ due, workingDay, opens, dated }));
    holds(
      fc.property(sessions, centres, two, (session, centre, [rules, some, others]) => {
        expect(dates({ ...session, ticks: some }, rules, centre)).toEqual(dates({ ...session, ticks: others }, rules, centre));
      }),
    );
  });

  test('where all is done, nothing is tightened', () => {
    holds(
      fc.property(sessions, centres, ruleSets, (session, centre, rules) => {
        const settled = ticked('sans-objet', ...rules.map(({ id }) => `${id}#`));
        expect(schedule({ ...session, ...settled }, centre, rules).map(({ tightenedBy }) => tightenedBy)).toEqual([null, null, null, null]);
      }),
    );
  });
});

describe('late', () => {
  const advisedOnly = fc
    .array(fc.record({ claim: claims, strength: fc.constant('advised' as const) }), { maxLength: 5 })
    .map((list) => ruleWith('a', list.map(({ claim, strength }) => ({ ...claim, strength }))));
  const notBefore = fc
    .array(claims, { maxLength: 5 })
    .map((list) => ruleWith('a', list.map((claim) => ({ ...claim, bound: 'not-before' as const }))));

  test.each([
    ['with advised claims alone', advisedOnly],
    ['with « not before » claims alone', notBefore],
  ])('a rule %s never is', (_, rules) => {
    const any = fc.tuple(sessions, centres, rules).chain(([session, centre, rule]) => {
      const dates = schedule(session, centre, [rule]).flatMap(({ claims: dated }) => dated.map(({ date }) => date));
      return fc.record({ session: fc.constant(session), centre: fc.constant(centre), rule: fc.constant(rule), today: daysAround(dates) });
    });
    holds(
      fc.property(any, ({ session, centre, rule, today }) => {
        const [line] = plan(session, centre, today, [rule]).lines;
        expect(line).toMatchObject({ due: null, workingDay: null, overdue: false });
      }),
    );
  });

  test('what is not settled is late once its last day has passed and it has opened; what is of the days of the session never is', () => {
    const any = fc.tuple(sessions, centres).chain(([session, centre]) => {
      const dates = schedule(session, centre).map(({ due }) => due);
      return fc.record({ session: fc.constant(session), centre: fc.constant(centre), today: daysAround(dates) });
    });
    holds(
      fc.property(any, ({ session, centre, today }) => {
        for (const line of plan(session, centre, today).lines) {
          const { key, due, opens, until, overdue } = line;
          const passed = due !== null && today > due && (opens === null || opens <= today);
          expect(overdue, key).toBe(isOpen(session, line) && passed && until === null);
        }
      }),
    );
  });
});

test('a session at either end of the calendar has its dates too', () => {
  fc.assert(
    fc.property(sessions, centres, fc.constantFrom('1900-01-01', '1900-01-02', '2199-12-30', '2199-12-31'), (session, centre, text) => {
      const at = { ...session, start: civil(text), end: civil(text) };
      expect(datesIn(schedule(at, centre)).filter((date) => !isCivilDate(date))).toEqual([]);
    }),
    times(30),
  );
});
