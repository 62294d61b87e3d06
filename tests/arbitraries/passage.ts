import { addDays, civil } from '@/lib/dates/civil';
import type { Extra, Instance, PassageExam } from '@/lib/passage/instance';
import { NATURES } from '@/lib/session/natures';
import fc from 'fast-check';

const fives = (min: number, max: number) => fc.integer({ min: min / 5, max: max / 5 }).map((n) => n * 5);

const exam = (n: number): fc.Arbitrary<PassageExam> =>
  fc.record({
    id: fc.constant(`e${String(n)}`),
    label: fc.constant(`Épreuve ${String(n)}`),
    nature: fc.constantFrom(...NATURES),
    minutes: fives(10, 120),
    collective: fc.boolean().map((yes) => yes && n === 0),
    jury: fc.boolean(),
    posts: fc.integer({ min: 1, max: 6 }),
    where: fc.constantFrom('Atelier', 'Salle', 'Bureau'),
    after: n === 0 ? fc.constant(null) : fc.option(fc.integer({ min: 0, max: n - 1 }).map((before) => `e${String(before)}`), { nil: null }),
    preparation: fc.oneof(fc.constant(0), fives(5, 20)),
    changeover: fc.oneof(fc.constant(0), fives(5, 15)),
    pausable: fc.boolean(),
  });

/** Instances up to 24 candidates, 6 exams, 4 pairs, 5 days. */
export const instances: fc.Arbitrary<Instance> = fc
  .record({
    exams: fc.integer({ min: 1, max: 6 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => exam(n)))),
    candidates: fc.integer({ min: 1, max: 24 }),
    extra: fc.oneof(fc.constant<Extra[]>([]), fc.record({ places: fc.integer({ min: 1, max: 2 }), minutes: fives(5, 30) }).map((one) => [one])),
    count: fc.integer({ min: 1, max: 5 }),
    opens: fives(480, 570),
    closes: fives(960, 1110),
    lunch: fc.record({ start: fives(690, 780), minutes: fc.constantFrom(0, 45, 60) }),
    pairs: fc.integer({ min: 1, max: 4 }),
    work: fc.record({ limit: fives(120, 240), rest: fives(5, 20) }),
    hidden: fc.record({ visit: fc.constantFrom(0, 60), welcome: fives(0, 20), packets: fives(0, 10), deliberation: fives(0, 40), signing: fives(0, 15) }),
  })
  .map(({ count, opens, closes, ...rest }) => ({
    ...rest,
    extra: rest.extra.filter(({ places }) => places <= rest.candidates),
    days: Array.from({ length: count }, (_, n) => ({ day: addDays(civil('2027-03-15'), n), opens, closes })),
  }));
