import { describe, expect, test } from 'vitest';
import type { ScreenId } from '@/lib/ceres/screen-ids';
import { civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { overdueOf, remindersOf, rulesBeside, standingBeside } from '@/lib/plan/reminders';
import type { Rule } from '@/lib/rulebook/rule';
import { ruleWith } from './arbitraries';
import { centre, claim, session, ticked } from './helpers';

const on = (id: string, ...days: number[]): Rule => ruleWith(id, days.map((n) => claim(n)), { screens: ['convocations'] });

function reminded(rules: readonly Rule[], ...done: string[]): string[] {
  const standing = plan(session(ticked('fait', ...done)), centre(), civil('2027-02-01'), rules);
  return remindersOf(standing, 'convocations').map(({ key }) => key);
}

test('beside the convocations screen, the rules that exist recall their validation', () => {
  const standing = plan(session(), centre(), civil('2027-02-01'));
  const [first] = remindersOf(standing, 'convocations');
  expect(first).toMatchObject({ key: 'valider-convocations-ceres#', due: '2027-02-12', daysLeft: 11 });
  expect(first?.rule.caution).toContain('fige');
});

test('rules of other screens, or of none, are not recalled', () => {
  expect(reminded([ruleWith('a', [claim(-1)]), on('b', -1)])).toEqual(['b#']);
});

test('by last day, what has none last', () => {
  expect(reminded([on('sans-date'), on('b', -10), on('a', -40)])).toEqual(['a#', 'b#', 'sans-date#']);
});

test('what is open before what is done', () => {
  expect(reminded([on('a', -40), on('b', -10)], 'a#')).toEqual(['b#', 'a#']);
});

test('of the same day, in the order of the rulebook, in every browser', () => {
  expect(reminded([on('c', -10), on('a', -10), on('b', -10)])).toEqual(['c#', 'a#', 'b#']);
  expect(reminded([on('c'), on('a'), on('b')])).toEqual(['c#', 'a#', 'b#']);
});

test('three at most', () => {
  expect(reminded([on('a', -1), on('b', -2), on('c', -3), on('d', -4)])).toEqual(['d#', 'c#', 'b#']);
});

test('the plan keeps its own order', () => {
  const standing = plan(session(), centre(), civil('2027-02-01'), [on('b', -1), on('a', -9)]);
  remindersOf(standing, 'convocations');
  expect(standing.lines.map(({ key }) => key)).toEqual(['b#', 'a#']);
});

describe('what weighs most', () => {
  const first = (screen: ScreenId, day: string, ...done: string[]) =>
    remindersOf(plan(session(ticked('fait', ...done)), centre(), civil(day)), screen).map(({ rule }) => rule.id);

  test('is what one comes to the screen for, while it is open', () => {
    expect(first('creation-session', '2026-11-22')[0]).toBe('creer-session-ceres');
    expect(first('creation-session', '2026-11-22', 'creer-session-ceres#')[0]).not.toBe('creer-session-ceres');
    expect(first('jury', '2027-01-20')).toEqual(['constituer-jury', 'solliciter-jury', 'convoquer-jury']);
  });

  test('before what opens later, and what is done', () => {
    expect(first('pv', '2027-02-01')).toEqual(['creer-pv-ceres', 'transmettre-pv', 'faire-signer-pv']);
    expect(first('pv', '2027-03-18')[0]).toBe('transmettre-pv');
  });

  test('beside the session’s own page is what is late, whatever it is about, the longest first', () => {
    const standing = plan(session(), centre(), civil('2027-02-20'));
    const late = overdueOf(standing);
    expect(late.length).toBeGreaterThan(3);
    expect(remindersOf(standing, 'fiche-session')).toEqual(late.slice(0, 3));
    expect(remindersOf(plan(session(), centre(), civil('2026-09-01')), 'fiche-session').map(({ rule }) => rule.id)).toContain('receptionner-dte');
  });
});

describe('without a session', () => {
  test('the rules of a screen are recalled as they are, what one comes there for first', () => {
    expect(rulesBeside('convocations', centre()).map(({ id }) => id)).toEqual(['valider-convocations-ceres', 'convoquer-candidats', 'convoquer-jury']);
  });

  test('those that hold only of some sessions are not', () => {
    expect(rulesBeside('agrement', centre()).map(({ id }) => id)).toEqual(['verifier-echeance-titre']);
    expect(standingBeside('jury', null, centre()).map(({ id }) => id)).not.toContain('jury-ccs');
  });
});

test('what is never ticked stands beside its screens, where it holds', () => {
  expect(standingBeside('connexion', null, centre()).map(({ id }) => id)).toEqual(['assistance-ceres']);
  expect(standingBeside('jury', session({ kind: 'ccs' }), centre()).map(({ id }) => id)).toContain('jury-ccs');
});
