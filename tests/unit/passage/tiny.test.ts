import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import type { Instance } from '@/lib/passage/instance';
import { run } from '@/lib/passage/solve/run';
import { search } from '@/lib/passage/solve/search';
import { canBeHeldOnGrid } from '../../oracle/passage-tiny';

const UNIT = 30;
const units = (min: number, max: number) => fc.integer({ min, max }).map((n) => n * UNIT);

const tiny: fc.Arbitrary<Instance> = fc
  .record({
    shape: fc.constantFrom([1, 3], [2, 2], [3, 2], [4, 1], [2, 3]),
    exams: fc.array(
      fc.record({
        minutes: units(1, 3),
        collective: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
        jury: fc.boolean(),
        posts: fc.integer({ min: 1, max: 2 }),
        where: fc.constantFrom('A', 'B'),
        isAfter: fc.boolean(),
        preparation: units(0, 2),
        changeover: units(0, 1),
        pausable: fc.boolean(),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    extra: fc.oneof(fc.constant([]), units(1, 2).map((minutes) => [{ places: 1, minutes }])),
    lengths: fc.array(fc.integer({ min: 3, max: 11 }), { minLength: 1, maxLength: 2 }),
    lunch: fc.record({ start: units(20, 22), minutes: units(0, 2) }),
    pairs: fc.integer({ min: 1, max: 2 }),
    work: fc.record({ limit: units(2, 5), rest: units(1, 2) }),
    hidden: fc.record({ visit: units(0, 1), welcome: units(0, 1), packets: fc.constant(0), deliberation: units(0, 1), signing: units(0, 1) }),
  })
  .map(({ shape: [candidates = 1, count = 1], exams, lengths, ...rest }) => ({
    ...rest,
    candidates,
    exams: exams.slice(0, count).map(({ isAfter, ...said }, n) => ({ ...said, id: `e${String(n)}`, label: `e${String(n)}`, nature: 'autre' as const, after: isAfter && n > 0 ? `e${String(n - 1)}` : null })),
    days: lengths.map((slots, n) => ({ day: addDays(civil('2027-03-15'), n), opens: 540, closes: 540 + slots * UNIT })),
  }));

const isLong = process.env['JALON_LONG'] === '1';
/** States that the brute force looks at before it gives an instance up, and steps of the search. */
const CAP = { states: 100_000, steps: 20_000 };

/** A search of so many steps, however fast the machine. */
function found(instance: Instance) {
  let step = 0;
  return run(search(instance), { clock: () => step, limit: CAP.steps, onStep: (now) => (step = now) });
}

test('with lunch, extra minutes, several days and all the rest, what can be held is found, and what cannot is proven', () => {
  const seen = { held: 0, not: 0, unknown: 0 };
  fc.assert(
    fc.property(tiny, (instance) => {
      const can = canBeHeldOnGrid(instance, UNIT / 2, CAP.states);
      seen[can === null ? 'unknown' : can ? 'held' : 'not'] += 1;
      if (can !== null) expect(found(instance)?.kind).toBe(can ? 'found' : 'impossible');
    }),
    { numRuns: isLong ? 5_000 : 120 },
  );
  // Too large for the brute force: said, and few.
  expect(seen.unknown).toBeLessThan(seen.held + seen.not);
  expect(Math.min(seen.held, seen.not)).toBeGreaterThan(0);
}, 3_600_000);
