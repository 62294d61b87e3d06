import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { agendaOf } from '@/lib/plan/agenda-keys';
import { centreDated, homeOf, HOME_GROUPS, laterOf, unansweredOf, type Dated, type Home, type HomeGroup } from '@/lib/plan/home';
import { byDay, bySession } from '@/lib/plan/home-groups';
import { doneOf, possibleOf } from '@/lib/plan/home-named';
import { plan, type PlanLine } from '@/lib/plan/plan';
import { schedule } from '@/lib/plan/schedule';
import type { Rule } from '@/lib/rulebook/rule';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { centres, ruleWith, sessions } from './arbitraries';
import { centre, claim, session, ticked } from './helpers';

const D = civil;
const rule = ruleWith;
const TODAY = D('2027-03-01');
const advised = { strength: 'advised' } as const;

/** A session as its digest tells it. */
function dated(of: Session, rules: readonly Rule[]): Dated {
  const { id, title, start, end, example } = of;
  return { id, title, start, end, example, agenda: agendaOf(of, schedule(of, centre(), rules), TODAY) };
}

/** What each group holds: `session rule days`. */
function told(home: Home): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(home).map(([group, lines]) => [group, lines.map((line) => `${line.session.id} ${line.rule} ${String(line.daysLeft)}`)]),
  );
}

// S is 14 days after today.
const RULES = [
  rule('en-retard', [claim(-16)]),
  rule('ce-jour', [claim(-14), claim(-40, advised)]),
  rule('demain', [claim(-13)]),
  rule('dans-une-semaine', [claim(-7)]),
  rule('ensuite', [claim(-6)]),
  rule('dans-un-mois', [claim(16)]),
  rule('plus-tard', [claim(17)]),
  rule('conseille', [claim(-15, advised)]),
  rule('conseille-bientot', [claim(-9, advised)]),
  rule('du-plus-tard', [claim(40), claim(-20, advised)]),
  rule('ferme', [claim(-13)], { opens: { anchor: 'start', offset: { days: -13 } } }),
  rule('sans-date', []),
];

describe('groups', () => {
  test('are those of Aujourd’hui, in its order, the nearest first', () => {
    const home = homeOf([dated(session(), RULES)], TODAY);
    expect(Object.keys(home)).toEqual([...HOME_GROUPS]);
    expect(told(home)).toEqual({
      'en-retard': ['s en-retard -2'],
      aujourdhui: ['s ce-jour 0'],
      'sous-7-jours': ['s demain 1', 's dans-une-semaine 7'],
      'sous-30-jours': ['s ensuite 8', 's dans-un-mois 30'],
      conseille: ['s du-plus-tard -6', 's conseille -1', 's conseille-bientot 5'],
    });
  });

  test('far ahead, required or advised, come when « Plus tard » is asked for', () => {
    const rules = [...RULES, rule('conseille-loin', [claim(20, advised)])];
    expect(laterOf([dated(session(), rules)], TODAY).map((line) => `${line.rule} ${String(line.daysLeft)}`)).toEqual([
      'plus-tard 31',
      'conseille-loin 34',
    ]);
  });

  test('leave out what is done and « sans objet »', () => {
    const done = session(ticked('fait', 'en-retard#', 'demain#'));
    expect(told(homeOf([dated(done, RULES)], TODAY))).toMatchObject({
      'en-retard': [],
      'sous-7-jours': ['s dans-une-semaine 7'],
    });
  });

  test('are empty where there is nothing', () => {
    expect(told(homeOf([], TODAY))).toEqual(Object.fromEntries(HOME_GROUPS.map((group) => [group, []])));
  });

  test('take examples in, each line with its session', () => {
    const example = dated(session({ id: 'x', example: true }), [rule('a', [claim(-16)])]);
    expect(homeOf([example], TODAY)['en-retard'][0]?.session).toBe(example);
  });
});

describe('across sessions', () => {
  const at = (id: string, start: string) => session({ id, start: D(start), end: D(start) });
  const LATE = [rule('a', [claim(-20)]), rule('b', [claim(-20)])];

  test('the line that is due first comes first', () => {
    const home = homeOf([dated(at('second', '2027-03-16'), LATE), dated(at('premier', '2027-03-15'), LATE)], TODAY);
    expect(told(home)['en-retard']).toEqual(['premier a -6', 'premier b -6', 'second a -5', 'second b -5']);
  });

  test('of the same day, the session that starts first; then the order in which they were given', () => {
    const due = (id: string, start: string, days: number) => dated(at(id, start), [rule('a', [claim(days)]), rule('b', [claim(days)])]);
    const list = [due('plus-tard', '2027-03-20', -25), due('un', '2027-03-15', -20), due('deux', '2027-03-15', -20)];
    expect(told(homeOf(list, TODAY))['en-retard']).toEqual(
      ['un a', 'un b', 'deux a', 'deux b', 'plus-tard a', 'plus-tard b'].map((line) => `${line} -6`),
    );
  });
});

test('of one session and one day, the rules come in the order of the rulebook, those of the user last', () => {
  const day = [claim(-20)];
  const rules = [rule('a-moi', day), rule('transmettre-pv', day), rule('commander-dte', day), rule('afficher-admis', day)];
  expect(homeOf([dated(session(), rules)], TODAY)['en-retard'].map((line) => line.rule)).toEqual([
    'commander-dte',
    'transmettre-pv',
    'afficher-admis',
    'a-moi',
  ]);
});

test('a session entered late has one count of what lay behind, which is not late', () => {
  const late = dated(session({ unansweredBefore: TODAY }), [...RULES, rule('aussi', [claim(-30)])]);
  expect(told(homeOf([late], TODAY))['en-retard']).toEqual([]);
  expect(unansweredOf([late, dated(session({ id: 'a-jour' }), RULES)])).toEqual([{ session: late, count: 2 }]);
});

describe('without a day to be done by', () => {
  const opening = (days: number) => ({ opens: { anchor: 'end' as const, offset: { days } } });
  const names = (found: ReturnType<typeof doneOf>) => found.map(({ session: { id }, named }) => [id, ...named.map(({ key }) => key)]);

  test('what opened after the session is possible, from its first day on', () => {
    const over = dated(session({ start: D('2027-02-20'), end: D('2027-02-21') }), [rule('un', [], opening(8)), rule('deux', [], opening(9))]);
    expect(names(possibleOf([over, dated(session({ id: 'rien' }), RULES)], TODAY))).toEqual([['s', 'un#']]);
    expect(names(possibleOf([over], addDays(TODAY, 1)))).toEqual([['s', 'un#', 'deux#']]);
  });

  test('what was done today is told in the order of the rulebook, what was done another day is not', () => {
    const done = (on: string) => ({ ...EMPTY_TICK, status: 'fait' as const, doneOn: D(on) });
    const ticks = { 'en-retard#': done(TODAY), 'transmettre-pv#': done(TODAY), 'demain#': done('2027-02-28') };
    const of = dated(session({ ticks }), [...RULES, rule('transmettre-pv', [claim(2)])]);
    expect(names(doneOf([of], TODAY))).toEqual([['s', 'transmettre-pv#', 'en-retard#']]);
    expect(doneOf([of], addDays(TODAY, 1))).toEqual([]);
  });

  test('the centre answers for its own: what is open by its agenda, what it did today by its ticks', () => {
    const done = { ...EMPTY_TICK, status: 'fait' as const, doneOn: TODAY };
    const ticks = { 'programmer-annee#2027': done, 'programmer-annee#2026': { ...done, doneOn: D('2026-01-04') } };
    const own = centreDated({ ticks }, ['r#2027-02-28#programmer-annee#2028##'], TODAY);
    expect(told(homeOf([own], TODAY))['en-retard']).toEqual(['centre programmer-annee -1']);
    expect(names(doneOf([own], TODAY))).toEqual([['centre', 'programmer-annee#2027']]);
  });
});

describe('a band', () => {
  const at = (id: string, rules: readonly Rule[]) => dated(session({ id }), rules);
  const late = (sessions: readonly Dated[]) => homeOf(sessions, TODAY)['en-retard'];

  test('goes session by session, the one with the nearest line first', () => {
    const lines = late([at('un', [rule('a', [claim(-16)]), rule('b', [claim(-30)])]), at('deux', [rule('a', [claim(-40)]), rule('b', [claim(-15)])])]);
    const told = bySession(lines).map(({ session: { id }, lines: own }) => [id, ...own.map(({ rule: name }) => name)]);
    expect(told).toEqual([
      ['deux', 'a', 'b'],
      ['un', 'b', 'a'],
    ]);
  });

  test('says a day once for all its lines, and the last working day where it is another', () => {
    // 27 February 2027 is a Saturday.
    const lines = late([at('un', [rule('a', [claim(-16)]), rule('b', [claim(-17)]), rule('c', [claim(-16)])])]);
    expect(byDay(lines).map(({ day, workingDay, lines: own }) => [day, workingDay, ...own.map(({ rule: name }) => name)])).toEqual([
      ['2027-02-26', null, 'b'],
      ['2027-02-27', '2027-02-26', 'a', 'c'],
    ]);
  });

  test('tells no last working day of a day that is only advised', () => {
    const [line] = byDay(homeOf([at('un', [rule('a', [claim(40), claim(-16, advised)])])], TODAY).conseille);
    expect(line).toMatchObject({ day: '2027-02-27', workingDay: null });
  });

  test('loses no line', () => {
    fc.assert(
      fc.property(sessions, fc.integer({ min: -120, max: 40 }), (of, n) => {
        const home = homeOf([{ ...dated(of, []), agenda: agendaOf(of, schedule(of, centre())) }], addDays(of.start, n));
        for (const group of HOME_GROUPS) expect(bySession(home[group]).flatMap(({ lines }) => byDay(lines)).flatMap(({ lines }) => lines)).toHaveLength(home[group].length);
      }),
      { numRuns: 60 },
    );
  });
});

/** Where a line of a plan belongs: what is only advised never stands among what is required. */
function bandOf({ urgency, due }: PlanLine): HomeGroup | null {
  if (urgency === 'conseille-depasse') return 'conseille';
  const near = HOME_GROUPS.find((group) => group === urgency) ?? null;
  return near !== null && due === null ? 'conseille' : near;
}

test('Aujourd’hui shows what the plans say, and all of it', () => {
  const around = fc.integer({ min: -120, max: 40 });
  fc.assert(
    fc.property(fc.array(sessions, { maxLength: 4 }), centres, around, (list, at, n) => {
      const named = list.map((of, index) => ({ ...of, id: String(index) }));
      const today = addDays(named[0]?.start ?? TODAY, n);
      const digests = named.map((of) => ({ ...dated(of, []), agenda: agendaOf(of, schedule(of, at)) }));
      const home = homeOf(digests, today);
      const planned = named.flatMap((of) => plan(of, at, today).lines.filter((line) => line.rule.window !== true).map((line) => ({ line, text: `${of.id} ${line.key}` })));
      const later = planned.flatMap(({ line, text }) => (line.urgency === 'plus-tard' ? [text] : []));
      expect(laterOf(digests, today).map(({ session: { id }, key }) => `${id} ${key}`).sort()).toEqual(later.sort());
      for (const group of HOME_GROUPS) {
        const expected = planned.flatMap(({ line, text }) => (bandOf(line) === group ? [text] : []));
        expect(home[group].map(({ session: { id }, key }) => `${id} ${key}`).sort()).toEqual(expected.sort());
        const days = home[group].map(({ daysLeft }) => daysLeft);
        expect(days).toEqual([...days].sort((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});
