import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsOf } from '@/lib/passage/conflicts';
import { closingTimes } from '@/lib/passage/hidden';
import type { Instance } from '@/lib/passage/instance';
import { run } from '@/lib/passage/solve/run';
import { search } from '@/lib/passage/solve/search';
import { instances } from '../../arbitraries/passage';
import { troublesOf } from '../../oracle/passage';
import { exam, instanceOf } from './instances';

const isLong = process.env['JALON_LONG'] === '1';
/** A search that may not end is stopped after so many steps: on every machine the same. */
const STEPS = 60;

/** A search of so many steps, however fast the machine. */
function found(instance: Instance, steps = STEPS) {
  let step = 0;
  return run(search(instance), { clock: () => step, limit: steps, onStep: (now) => (step = now) });
}

describe('every schedule that is found', () => {
  test('is sound by another reading of the rules, and has no conflict by its own', () => {
    let schedules = 0;
    fc.assert(
      fc.property(instances, (instance) => {
        const outcome = found(instance);
        if (outcome?.kind !== 'found') return;
        schedules += 1;
        expect(troublesOf(instance, outcome.held, closingTimes(instance, outcome.held) ?? [])).toEqual([]);
        expect(conflictsOf(instance, { held: outcome.held, changes: [] })).toEqual([]);
      }),
      { numRuns: isLong ? 10_000 : 250 },
    );
    expect(schedules).toBeGreaterThan(isLong ? 2_000 : 50);
  }, 900_000);
});

describe('how fast', () => {
  const four = [
    exam({ id: 'q', minutes: 60, collective: true, jury: false, posts: 60 }),
    exam({ id: 'm', minutes: 90, posts: 4, after: 'q', changeover: 5 }),
    exam({ id: 'e', minutes: 20, posts: 2, after: 'm', preparation: 10 }),
    exam({ id: 'f', minutes: 15, posts: 2, after: 'e', changeover: 5 }),
  ];

  test.each([
    [12, 2, 5, 300],
    [60, 8, 8, 3_000],
  ])('%i candidates, 4 exams, %i pairs, %i days: within %i ms', (candidates, pairs, days, most) => {
    const instance = instanceOf({ exams: four, candidates, pairs, days });
    const begun = performance.now();
    expect(run(search(instance), { clock: () => performance.now(), limit: most })?.kind).toBe('found');
    expect(performance.now() - begun).toBeLessThan(most);
  });
});
