import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { remindersOf } from '@/lib/plan/reminders';
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
