import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { conflictsOf } from '@/lib/passage/conflicts';
import { hasBegun, movesBetween, replan } from '@/lib/passage/replan';
import { piecesOf, type LateChange, type Schedule } from '@/lib/passage/schedule';
import { run } from '@/lib/passage/solve/run';
import { search } from '@/lib/passage/solve/search';
import { instances } from '../../arbitraries/passage';
import { exam, instanceOf } from './instances';

const DAY = civil('2027-03-15');
const EVER = { clock: () => 0, limit: 1 };
const INSTANCE = instanceOf({ exams: [exam({ id: 'a', posts: 2 }), exam({ id: 'b', posts: 2, after: 'a' })], candidates: 4, pairs: 2 });

function scheduled(): Schedule {
  const outcome = run(search(INSTANCE), EVER);
  if (outcome?.kind !== 'found') throw new Error('a schedule');
  return { held: outcome.held, changes: [] };
}

function after(change: LateChange, minutes: number) {
  const schedule = { ...scheduled(), changes: [change] };
  const now = { day: DAY, minutes };
  const done = run(replan(INSTANCE, schedule, now), EVER);
  if (done === null || !('moves' in done)) throw new Error('a schedule');
  return { ...done, before: schedule, now };
}

describe('after a late change of the day', () => {
  test('who is absent leaves, and nobody else moves', () => {
    const { schedule, moves } = after({ kind: 'absent', place: 4 }, 540);
    expect(moves.every(({ from, to }) => from?.place === 4 && to === null)).toBe(true);
    expect(schedule.held).toHaveLength(piecesOf(INSTANCE).length - 2);
  });

  test('who is late comes later; what has begun stays', () => {
    const { schedule, moves, before, now } = after({ kind: 'late', place: 4, day: DAY, until: 900 }, 560);
    expect(conflictsOf(INSTANCE, schedule)).toEqual([]);
    expect(new Set(moves.map(({ to }) => to?.place))).toEqual(new Set([4]));
    for (const held of before.held.filter((one) => hasBegun(INSTANCE, one, now))) expect(schedule.held).toContainEqual(held);
  });

  test.each<LateChange>([
    { kind: 'post-down', where: 'a', post: 2, day: DAY, from: 570 },
    { kind: 'pair-missing', pair: 2, day: DAY, from: 570 },
  ])('what is down or missing is done without: %j', (change) => {
    const { schedule, moves, before, now } = after(change, 570);
    expect(conflictsOf(INSTANCE, schedule)).toEqual([]);
    expect(moves.length).toBeGreaterThan(0);
    for (const held of before.held.filter((one) => hasBegun(INSTANCE, one, now))) expect(schedule.held).toContainEqual(held);
  });

  test('what cannot be is said to be impossible, or is not found; never half a schedule', () => {
    const schedule: Schedule = { ...scheduled(), changes: [1, 2].map((pair): LateChange => ({ kind: 'pair-missing', pair, day: DAY, from: 540 })) };
    const done = run(replan(INSTANCE, schedule, { day: DAY, minutes: 540 }), EVER);
    expect(done === null || 'reasons' in done).toBe(true);
  });

  test('of any instance, a new schedule holds, and keeps what has begun', () => {
    fc.assert(
      fc.property(instances, fc.integer({ min: 500, max: 900 }), fc.nat(), (instance, minutes, seed) => {
        let step = 0;
        const few = { clock: () => step, limit: 40, onStep: (now: number) => (step = now) };
        const outcome = run(search(instance), few);
        const [first] = instance.days;
        if (outcome?.kind !== 'found' || first === undefined) return;
        const place = 1 + (seed % instance.candidates);
        const schedule: Schedule = { held: outcome.held, changes: [{ kind: 'late', place, day: first.day, until: minutes + 45 }] };
        const now = { day: first.day, minutes };
        step = 0;
        const done = run(replan(instance, schedule, now), few);
        if (done === null || !('moves' in done)) return;
        const begun = outcome.held.filter((held) => hasBegun(instance, held, now));
        for (const held of begun) expect(done.schedule.held).toContainEqual(held);
        const troubles = conflictsOf(instance, done.schedule).filter((conflict) => conflict.kind !== 'changed');
        expect(troubles).toEqual([]);
        expect(done.moves).toEqual(movesBetween(outcome.held, done.schedule.held));
      }),
      { numRuns: 40 },
    );
  });
});
