import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { agendaOf } from '@/lib/plan/agenda-keys';
import { homeOf, HOME_GROUPS, type Dated, type Home } from '@/lib/plan/home';
import { plan } from '@/lib/plan/plan';
import { schedule } from '@/lib/plan/schedule';
import type { Rule } from '@/lib/rulebook/rule';
import type { Session } from '@/lib/session/session';
import { centres, ruleWith, sessions } from './arbitraries';
import { centre, claim, session, ticked } from './helpers';

const D = civil;
const rule = ruleWith;
const TODAY = D('2027-03-01');
const advised = { strength: 'advised' } as const;

/** A session as its digest tells it. */
function dated(of: Session, rules: readonly Rule[]): Dated {
  const { id, title, start, end, example } = of;
  return { id, title, start, end, example, agenda: agendaOf(of, schedule(of, centre(), rules)) };
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
      'sous-7-jours': ['s demain 1', 's conseille-bientot 5', 's dans-une-semaine 7'],
      'sous-30-jours': ['s ensuite 8', 's dans-un-mois 30'],
      'conseille-depasse': ['s du-plus-tard -6', 's conseille -1'],
    });
  });

  test('leave out what is done and « sans objet »', () => {
    const done = session(ticked('fait', 'en-retard#', 'demain#'));
    expect(told(homeOf([dated(done, RULES)], TODAY))).toMatchObject({
      'en-retard': [],
      'sous-7-jours': ['s conseille-bientot 5', 's dans-une-semaine 7'],
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

test('Aujourd’hui shows what the plans say, and all of it', () => {
  const around = fc.integer({ min: -120, max: 40 });
  fc.assert(
    fc.property(fc.array(sessions, { maxLength: 4 }), centres, around, (list, at, n) => {
      const named = list.map((of, index) => ({ ...of, id: String(index) }));
      const today = addDays(named[0]?.start ?? TODAY, n);
      const digests = named.map((of) => ({ ...dated(of, []), agenda: agendaOf(of, schedule(of, at)) }));
      const home = homeOf(digests, today);
      for (const group of HOME_GROUPS) {
        const expected = named.flatMap((of) =>
          plan(of, at, today).lines.flatMap(({ urgency, key }) => (urgency === group ? [`${of.id} ${key}`] : [])),
        );
        expect(home[group].map(({ session: { id }, key }) => `${id} ${key}`).sort()).toEqual(expected.sort());
        const days = home[group].map(({ daysLeft }) => daysLeft);
        expect(days).toEqual([...days].sort((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});
