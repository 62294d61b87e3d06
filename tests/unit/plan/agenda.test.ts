import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { civil, type CivilDate } from '@/lib/dates/civil';
import { agendaKeys, agendaOf } from '@/lib/plan/agenda-keys';
import { agendaRange, doneIn, nextDueIn, openedIn, overdueIn, readAgenda, unansweredIn, type AgendaKind } from '@/lib/plan/agenda';
import type { Occurrence } from '@/lib/plan/occurrence';
import { plan } from '@/lib/plan/plan';
import { schedule } from '@/lib/plan/schedule';
import { urgencyOf } from '@/lib/plan/urgency';
import type { Rule } from '@/lib/rulebook/rule';
import { RULES } from '@/lib/rulebook/rulebook';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { civilDates } from '../dates/calendar';
import { centres, daysAround, recordedSessions, ruleSets, ruleWith, sessions } from './arbitraries';
import { centre, claim, session, ticked } from './helpers';
import { shortest } from '../shortest';
import { times } from '@/tests/arbitraries/runs';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const D = civil;
const rule = ruleWith;
const advised = { strength: 'advised' } as const;

function agenda(rules: readonly Rule[], said: Partial<Session> = {}): string[] {
  const of = session(said);
  return agendaOf(of, schedule(of, centre(), rules));
}

/** What `agendaKeys` says of those that count together, each compared with every other. */
function countedTwice(open: readonly Occurrence[]): string[] {
  return open.flatMap(({ rule, subject, due }) => {
    const isCounted = open.some(
      (other) => due !== null && other.due !== null && ((rule.countsWith === other.rule.id && other.due <= due) || (other.rule.countsWith === rule.id && other.due < due)),
    );
    return isCounted ? [`c#${String(due)}#${rule.id}#${subject}`] : [];
  });
}

test('of the tasks of a session, those that another counts with are the same, however few are compared', () => {
  const pairs = fc.array(fc.constantFrom('r0', 'r1', 'r2', 'r3', 'absente', null), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(sessions, pairs, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }), (of, names, days) => {
      const rules = names.map((name, i) => rule(`r${String(i)}`, [claim(days[i] ?? 0)], name === null ? {} : { countsWith: name }));
      const open = schedule(of, centre(), rules);
      const said = agendaKeys(open).filter((key) => key.startsWith('c#')).map((key) => key.split('#').slice(0, 4).join('#'));
      expect(said).toEqual(countedTwice(open).sort());
    }),
    times(60),
  );
});

test('thousands of tasks of the centre’s own make an agenda that takes a plan’s time, not the square of it', () => {
  const own = Array.from({ length: 4_000 }, (_, i) => rule(`r${String(i)}`, [claim(-1)]));
  const [of, at] = [session(), centre()];
  const open = schedule(of, at, own);
  const planned = shortest(3, () => schedule(of, at, own));
  expect(agendaKeys(open)).toHaveLength(4_000);
  expect(shortest(3, () => agendaKeys(open))).toBeLessThan(2 * planned + 20);
});

describe('the keys', () => {
  test('say the kind, the day, the rule, the subject, then the last working day and the opening where they say more', () => {
    const plain = rule('a', [claim(-3)]);
    const sunday = rule('b', [claim(-1)], { opens: { anchor: 'start', offset: { days: -3 } } });
    expect(agenda([plain, sunday])).toEqual(['r#2027-03-12#a###', 'r#2027-03-14#b##2027-03-12#2027-03-12']);
  });

  test('a target before due has a key of its own', () => {
    expect(agenda([rule('a', [claim(-3), claim(-10, advised)])])).toEqual(['a#2027-03-05#a###', 'r#2027-03-12#a###']);
  });

  test('an advised date alone is not required', () => {
    expect(agenda([rule('a', [claim(-10, advised)])])).toEqual(['a#2027-03-05#a###']);
  });

  test('what has no date is in no agenda', () => {
    expect(agenda([rule('a', [])])).toEqual([]);
  });

  test('a daily rule has a key a day', () => {
    const daily = agenda([rule('a', [claim(0)], { daily: true })]);
    expect(daily.map((key) => key.split('#')[3])).toEqual(['2027-03-15', '2027-03-16', '2027-03-17']);
  });

  test('an example has the same, apart', () => {
    const rules = [rule('a', [claim(-3), claim(-10, advised)])];
    expect(agenda(rules, { example: true })).toEqual(agenda(rules).map((key) => `x${key}`));
  });

  test.each([
    { state: 'reportee' },
    { state: 'annulee' },
    { removed: true },
    ticked('fait', ...RULES.map(({ id }) => `${id}#`)),
    ticked('sans-objet', ...RULES.map(({ id }) => `${id}#`)),
  ] as const)('a session of %o has none', (said) => {
    expect(agenda(RULES.filter(({ daily }) => daily !== true), said)).toEqual([]);
  });
});

test('an archived session keeps only what opens later', () => {
  expect(agenda(RULES, { state: 'archivee' })).toEqual(['o#2032-03-18#purger-archives#']);
});

describe('what counts with another', () => {
  const pair = (days: number, other: number) => [rule('a', [claim(days)], { countsWith: 'b' }), rule('b', [claim(other)])];
  const kinds = (rules: readonly Rule[], said: Partial<Session> = {}) => agenda(rules, said).map((key) => key.split('#', 3).join(' '));

  test('leaves the counting to the one due first, whichever names the other', () => {
    expect(kinds(pair(-10, -21))).toEqual(['c 2027-03-05 a', 'r 2027-02-22 b']);
    expect(kinds(pair(-21, -10))).toEqual(['c 2027-03-05 b', 'r 2027-02-22 a']);
  });

  test('due the same day, one counts', () => {
    expect(kinds(pair(-10, -10))).toEqual(['c 2027-03-05 a', 'r 2027-03-05 b']);
  });

  test('counts by itself once the other is settled, or has no last day', () => {
    expect(kinds(pair(-10, -21), ticked('fait', 'b#'))).toEqual(['r 2027-03-05 a']);
    expect(kinds([rule('a', [claim(-10)], { countsWith: 'b' }), rule('b', [])])).toEqual(['r 2027-03-05 a']);
  });

  test.each([
    [-10, -21],
    [-21, -10],
    [-10, -10],
  ])('due at %i and %i days, both late are one, one late is one', (days, other) => {
    const keys = agenda(pair(days, other));
    expect([D('2027-02-22'), D('2027-02-23'), D('2027-03-05'), D('2027-03-06')].map((day) => overdueIn(keys, day))).toEqual(
      days === other ? [0, 0, 0, 1] : [0, 1, 1, 1],
    );
  });

  test('is still the next thing due', () => {
    expect(nextDueIn(agenda(pair(-10, -21)), D('2027-03-01'))).toBe('2027-03-05');
  });

  test('of an example keeps apart too', () => {
    expect(agenda(pair(-10, -21), { example: true }).map((key) => key.split('#')[0])).toEqual(['xc', 'xr']);
  });
});

/** A session in a centre under the rules that exist, or under any. */
const any = fc.record({ of: recordedSessions, at: centres, rules: fc.oneof(fc.constant(RULES), ruleSets) });

describe('read back', () => {
  test('each open dated occurrence of an active session, with its moments, and nothing else', () => {
    fc.assert(
      fc.property(any, ({ of, at, rules }) => {
        const occurrences = schedule(of, at, rules);
        const active = of.state === 'active' && !of.removed;
        const isToDo = (key: string) => (of.ticks[key]?.status ?? 'a-faire') === 'a-faire';
        const dated = occurrences.filter(({ key, rule: { window }, target, doneByItself }) => active && window !== true && target !== null && isToDo(key) && !doneByItself);
        const expected = dated.map(({ key, rule: { id }, subject, due, target, workingDay, opens, until }) => {
          return [key, { key, rule: id, subject, due, target, workingDay, opens, ...(until === null ? {} : { until }) }];
        });
        const read = readAgenda(agendaOf(of, occurrences));
        expect(Object.fromEntries(read.map((entry) => [entry.key, entry]))).toEqual(Object.fromEntries(expected));
        expect(read).toHaveLength(dated.length);
      }),
      times(200),
    );
  });

  test('in whatever order the keys come', () => {
    const keys = agenda([rule('a', [claim(-1), claim(-10, advised)], { opens: { anchor: 'start', offset: { days: -20 } } })]);
    expect(keys).toHaveLength(2);
    expect(readAgenda([...keys].reverse())).toEqual(readAgenda(keys));
  });

  test('nothing for no key', () => {
    expect(readAgenda([])).toEqual([]);
  });
});

test('the agenda and the plan say the same of every day: urgency, number late, next day', () => {
  const moments = any.chain(({ of, at, rules }) => {
    const dates = schedule(of, at, rules).flatMap(({ due, target, opens }) => [due, target, opens]);
    return fc.record({ of: fc.constant({ ...of, state: 'active' as const, removed: false }), at: fc.constant(at), rules: fc.constant(rules), today: daysAround(dates) });
  });
  fc.assert(
    fc.property(moments, ({ of, at, rules, today }) => {
      const { lines } = plan(of, at, today, rules);
      const keys = agendaOf(of, lines);
      const urgencies = new Map(readAgenda(keys).map((entry) => [entry.key, urgencyOf(entry, today)]));
      for (const { key, rule, open, target, urgency } of lines) {
        expect(urgencies.get(key) ?? null, key).toBe(open && target !== null && rule.window !== true ? urgency : null);
      }
      const late = lines.filter(({ overdue }) => overdue);
      const twice = late.filter((line) => late.some((other) => other.rule.id === line.rule.countsWith));
      expect(overdueIn(keys, today)).toBe(late.length - twice.length);
      const days = lines.flatMap(({ open, due }) => (open && due !== null && due >= today ? [due] : []));
      expect(nextDueIn(keys, today)).toBe(days.sort()[0] ?? null);
    }),
    times(200),
  );
});

describe('a window', () => {
  const open = [rule('fenetre', [claim(0, { anchor: 'end', offset: { months: 12 }, ...advised })], { window: true, opens: { anchor: 'end', offset: { days: 30 } } })];

  test('is told as long as it is open, with the day on which it closes, and presses at no time', () => {
    const keys = agenda(open);
    expect(keys).toEqual(['o#2027-04-16#fenetre##2028-03-17']);
    expect(readAgenda(keys)).toEqual([]);
    const named = { key: 'fenetre#', rule: 'fenetre', subject: '', closes: '2028-03-17' };
    expect(['2027-04-15', '2027-04-16', '2028-03-17', '2028-03-18'].map((day) => openedIn(keys, civil(day)))).toEqual([[], [named], [named], []]);
  });

  test('without a last day that is known stays open', () => {
    const keys = agenda([rule('fenetre', [claim(0, { anchor: 'trainingEnd', ...advised })], { window: true, opens: { anchor: 'end', offset: { days: 30 } } })]);
    expect(openedIn(keys, civil('2032-01-01'))).toEqual([{ key: 'fenetre#', rule: 'fenetre', subject: '' }]);
  });
});

describe('by range of days', () => {
  const kinds: readonly AgendaKind[] = ['r', 'c', 'a', 'xr', 'xc', 'xa'];
  const keyOf = (kind: AgendaKind, day: CivilDate) => `${kind}#${day}#relancer-afpa###`;
  const bound = fc.option(civilDates(2026, 2028), { nil: null });

  test('a range holds the keys of its kind from its first day to before its last, and no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.constantFrom(...kinds), civilDates(2026, 2028), bound, bound, (kind, other, day, from, to) => {
        const [least, beyond] = agendaRange(kind, from, to);
        const within = least <= keyOf(other, day) && keyOf(other, day) < beyond;
        expect(within).toBe(other === kind && (from === null || from <= day) && (to === null || day < to));
      }),
      times(300),
    );
  });

  test('« late » is required, before today', () => {
    const [least, beyond] = agendaRange('r', null, D('2027-03-15'));
    const found = ['2027-03-13', '2027-03-14', '2027-03-15'].filter((day) => least <= keyOf('r', D(day)) && keyOf('r', D(day)) < beyond);
    expect(found).toEqual(['2027-03-13', '2027-03-14']);
  });
});

test('an example shows what is late and next in its own list', () => {
  const keys = agenda([rule('a', [claim(-30)]), rule('b', [claim(-1)])], { example: true });
  expect(overdueIn(keys, D('2027-03-01'))).toBe(1);
  expect(nextDueIn(keys, D('2027-03-01'))).toBe('2027-03-14');
  expect(nextDueIn(keys, D('2027-03-14'))).toBe('2027-03-14');
  expect(nextDueIn(keys, D('2027-03-15'))).toBeNull();
});

describe('beside what is open and dated', () => {
  const today = D('2027-03-01');
  const late = [rule('a', [claim(-30)]), rule('b', [claim(-20)]), rule('c', [claim(-1)])];

  test.each([false, true])('a session entered late has one key for what lay behind (an example: %s)', (example) => {
    const keys = agenda(late, { unansweredBefore: today, example });
    expect(keys.filter((key) => key.includes('l#'))).toEqual([`${example ? 'x' : ''}l#2027-03-01#2`]);
    expect(unansweredIn(keys)).toBe(2);
    expect(readAgenda(keys).map(({ rule: id }) => id)).toEqual(['c']);
    expect(overdueIn(keys, today)).toBe(0);
  });

  test('nothing lay behind a session entered in time, nor behind one that was answered', () => {
    expect(unansweredIn(agenda(late))).toBe(0);
    expect(unansweredIn(agenda(late, { unansweredBefore: D('2027-01-01') }))).toBe(0);
  });

  test('what has no last day and opens after the session is possible from then on, archived or not', () => {
    const purge = [rule('purge', [], { opens: { anchor: 'end', offset: { years: 5, days: 1 } } })];
    for (const state of ['active', 'archivee'] as const) {
      const keys = agenda(purge, { state });
      expect(openedIn(keys, D('2032-03-17'))).toEqual([]);
      expect(openedIn(keys, D('2032-03-18'))).toEqual([{ key: 'purge#', rule: 'purge', subject: '' }]);
    }
  });

  test('what was done on a day is known that day', () => {
    const done = (doneOn: CivilDate | null) => ({ ...EMPTY_TICK, status: 'fait' as const, doneOn });
    const of = session({ ticks: { 'a#': done(today), 'b#': done(D('2027-02-28')), 'c#': done(null) } });
    const keys = agendaOf(of, schedule(of, centre(), late), today);
    expect(doneIn(keys, today)).toEqual([{ key: 'a#', rule: 'a', subject: '' }]);
    expect(doneIn(keys, D('2027-03-02'))).toEqual([]);
    expect(readAgenda(keys)).toEqual([]);
  });
});
