import { expect, test } from 'vitest';
import { DEROULE_EXAMPLES } from '@/lib/passage/examples';
import { USUAL } from '@/lib/passage/instance';
import { hourText, minutesOf, timeOf } from '@/lib/passage/words';
import { run } from '@/lib/passage/solve/run';
import { search } from '@/lib/passage/solve/search';
import { CHARTS, chartOf } from '@/lib/passage/views';
import { instanceOf } from './instances';

test.each(DEROULE_EXAMPLES.map((example) => [example.id, example] as const))('the example « %s » can be held, and its charts show all of it', (_, { exams }) => {
  const instance = instanceOf({ exams, candidates: 6, pairs: 2, days: 3, hidden: USUAL.hidden, extra: [{ places: 1, minutes: 20 }] });
  const outcome = run(search(instance), { clock: () => 0, limit: 1 });
  if (outcome?.kind !== 'found') throw new Error('a schedule');
  const schedule = { held: outcome.held, changes: [] };
  const bars = (kind: (typeof CHARTS)[number]) => instance.days.flatMap(({ day }) => chartOf(kind, instance, schedule, day)).flatMap((row) => row.bars);
  const individual = outcome.held.filter(({ place }) => place !== null).length;
  expect(bars('candidats').filter(({ held }) => held?.place != null)).toHaveLength(individual);
  expect(bars('jury').filter(({ held }) => held !== null)).toHaveLength(outcome.held.filter(({ pair }) => pair !== null).length);
  expect(bars('jury').filter(({ hidden }) => hidden === 'visite')).toHaveLength(2);
  for (const kind of CHARTS) {
    for (const { bars: own } of instance.days.flatMap(({ day }) => chartOf(kind, instance, schedule, day))) {
      own.forEach(({ from }, n) => expect(from).toBeGreaterThanOrEqual(own[n - 1]?.to ?? 0));
    }
  }
});

test('hours are said, typed and read', () => {
  expect([hourText(545), hourText(600)].map((text) => text.replaceAll('\u00a0', ' '))).toEqual(['9 h 05', '10 h']);
  expect([timeOf(545), minutesOf('09:05')]).toEqual(['09:05', 545]);
});
