import { expect, test } from 'vitest';
import { run } from '@/lib/passage/solve/run';
import { search } from '@/lib/passage/solve/search';
import { leastPairs } from '@/lib/passage/how-many';
import type { Instance, PassageExam } from '@/lib/passage/instance';
import { canBeHeld } from '../../oracle/passage-brute';
import { exam, instanceOf } from './instances';

const STEP = 30;
const OPENS = 540;
/** Of the whole family, the short run looks at one in so many. */
const EVERY = process.env['JALON_LONG'] === '1' ? 1 : 149;

const EVER = { clock: () => 0, limit: 1 };

/** Each exam short or long, with the jury or not, one post or two, in a place of its own, after the one before it or not. */
function* examLists(count: number): Generator<PassageExam[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const others of examLists(count - 1)) {
    const afters = count === 1 ? [null] : [null, `e${String(count - 1)}`];
    for (const minutes of [STEP, 2 * STEP]) for (const jury of [false, true]) for (const posts of [1, 2]) for (const after of afters) yield [...others, exam({ id: `e${String(count)}`, minutes, jury, posts, after })];
  }
}

/** Every instance of the family: up to 4 candidates, 3 exams, 2 pairs, days of 4 and of 6 half hours, a break of half an hour after an hour and a half. */
function* family(): Generator<{ instance: Instance; slots: number }> {
  for (const count of [1, 2, 3]) {
    for (const exams of examLists(count)) {
      for (const candidates of [1, 2, 3, 4]) {
        for (const pairs of [1, 2]) {
          for (const slots of [4, 6]) {
            const base = instanceOf({ exams, candidates, pairs, lunch: { start: 0, minutes: 0 }, work: { limit: 3 * STEP, rest: STEP }, hidden: { visit: 0, welcome: 0, packets: 0, deliberation: STEP, signing: 0 } });
            yield { instance: { ...base, days: base.days.map(({ day }) => ({ day, opens: OPENS, closes: OPENS + slots * STEP })) }, slots };
          }
        }
      }
    }
  }
}

test('a schedule is found where there is one, and nowhere else; so is the least number of pairs', () => {
  let [seen, held, n] = [0, 0, 0];
  for (const { instance, slots } of family()) {
    n += 1;
    if (n % EVERY !== 0) continue;
    seen += 1;
    const can = canBeHeld(instance, { step: STEP, opens: OPENS, slots });
    if (can) held += 1;
    const outcome = run(search(instance), EVER);
    expect(outcome?.kind, JSON.stringify(instance)).toBe(can ? 'found' : 'impossible');
    if (!can || instance.pairs !== 2) continue;
    const withOne = canBeHeld({ ...instance, pairs: 1 }, { step: STEP, opens: OPENS, slots });
    const least = run(leastPairs(instance), EVER);
    const wanted = instance.exams.some(({ jury }) => jury) ? (withOne ? 1 : 2) : 0;
    expect([least?.count, least?.bound], JSON.stringify(instance)).toEqual([wanted, wanted]);
  }
  expect(held).toBeGreaterThan(0);
  expect(seen - held).toBeGreaterThan(0);
  console.info(`${String(seen)} of ${String(n)} instances, ${String(held)} of them can be held`);
}, 3_600_000);
