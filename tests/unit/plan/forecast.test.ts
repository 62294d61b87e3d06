import { expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { forecastOf } from '@/lib/plan/forecast';
import { plan } from '@/lib/plan/plan';
import { centre, session, ticked } from './helpers';

const TODAY = civil('2026-12-14');
const days = (said = session()) => forecastOf(plan(said, centre(), TODAY));
const on = (day: string) => days().find((each) => each.day === civil(day));

test('days come in order, once each', () => {
  const found = days().map(({ day }) => day);
  expect(found).toEqual([...new Set(found)].sort());
});

test('a day tells what is due then, apart from what is only advised', () => {
  expect(on('2027-02-12')?.due.map(({ rule }) => rule.id)).toEqual(['valider-convocations-ceres']);
  expect(on('2026-12-14')?.due.map(({ rule }) => rule.id)).toContain('commander-dte');
  const advised = days().flatMap(({ advised: some }) => some);
  expect(advised.map(({ rule }) => rule.id)).toContain('solliciter-jury');
  expect(advised.every(({ due }) => due === null)).toBe(true);
});

test('what is late stands at its own day, before today', () => {
  const late = days().filter(({ day }) => day < TODAY).flatMap(({ due }) => due);
  expect(late.length).toBeGreaterThan(0);
  expect(late.every(({ overdue }) => overdue)).toBe(true);
});

test('the days of the session themselves are not told', () => {
  const told = days().flatMap(({ due }) => due);
  expect(told.every(({ until }) => until === null)).toBe(true);
});

test('what is done is not told', () => {
  const done = days(session(ticked('fait', 'valider-convocations-ceres#')));
  expect(done.flatMap(({ due }) => due).map(({ rule }) => rule.id)).not.toContain('valider-convocations-ceres');
});

test('another first day moves them all', () => {
  const later = session({ start: addDays(civil('2027-03-15'), 7), end: addDays(civil('2027-03-17'), 7) });
  expect(days(later).find(({ day }) => day === civil('2027-02-19'))?.due.map(({ rule }) => rule.id)).toEqual(['valider-convocations-ceres']);
});
