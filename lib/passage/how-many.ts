import { addDays } from '@/lib/dates/civil';
import type { Instance } from './instance';
import { reasonsAgainst, type Reason } from './reasons';
import type { Held } from './schedule';
import { search } from './solve/search';

/** The least number of something, as far as it is known: `count` is enough, fewer than `bound` is not. Proven where they are the same. */
export interface Least {
  /** Null while no number is known to be enough. */
  readonly count: number | null;
  readonly bound: number;
  /** Why one less than the bound is not enough; empty where the bound is the least that makes sense. */
  readonly binding: readonly Reason[];
  readonly held: readonly Held[];
}

/** More than that, nobody asks for. */
const MOST = { pairs: 30, days: 30 };
/** Tries at each number before the next one is looked at: nobody waits for one that may not be. */
const TRIES = 40;

/** The least number of pairs for the days given. Yields what is known so far; whoever runs it says when to stop. */
export function leastPairs(instance: Instance): Generator<Least, Least> {
  const wanted = instance.exams.some(({ jury }) => jury) ? 1 : 0;
  return least(wanted, MOST.pairs, (pairs) => ({ ...instance, pairs }));
}

/** The least number of days for the pairs given: those that are given first, then as many as are missing after them, alike. */
export function leastDays(instance: Instance): Generator<Least, Least> {
  return least(1, MOST.days, (days) => withDays(instance, days));
}

/** The instance on so many days. */
export function withDays(instance: Instance, count: number): Instance {
  const days = instance.days.slice(0, count);
  const last = instance.days.at(-1);
  for (let more = 1; last !== undefined && days.length < count; more += 1) days.push({ ...last, day: addDays(last.day, more) });
  return { ...instance, days };
}

function* least(from: number, to: number, instanceFor: (count: number) => Instance): Generator<Least, Least> {
  let known: Least = { count: null, bound: from, binding: [], held: [] };
  // By adding up, which costs nothing.
  while (known.bound <= to) {
    const reasons = reasonsAgainst(instanceFor(known.bound));
    if (reasons.length === 0) break;
    known = { ...known, bound: known.bound + 1, binding: reasons };
    yield known;
  }
  const searches = new Map<number, ReturnType<typeof search>>();
  for (let count = known.bound; count <= to; count += 1) {
    const steps = searches.get(count) ?? search(instanceFor(count));
    searches.set(count, steps);
    const outcome = yield* some(steps, () => known);
    if (outcome === null) continue;
    if (outcome.kind === 'found') {
      known = { ...known, count, held: outcome.held };
      break;
    }
    if (count === known.bound) known = { ...known, bound: count + 1, binding: outcome.reasons };
  }
  // What is between the two is looked for until it is found or proven, or the time is up.
  while (known.count !== null && known.bound < known.count) {
    const steps: ReturnType<typeof search> = searches.get(known.bound) ?? search(instanceFor(known.bound));
    searches.set(known.bound, steps);
    const outcome = yield* some(steps, () => known);
    if (outcome?.kind === 'found') known = { ...known, count: known.bound, held: outcome.held };
    else if (outcome !== null) known = { ...known, bound: known.bound + 1, binding: outcome.reasons };
  }
  return known;
}

/** Some steps of a search: what it came to, or null where it goes on. */
function* some(steps: ReturnType<typeof search>, known: () => Least): Generator<Least, Exclude<ReturnType<ReturnType<typeof search>['next']>['value'], null> | null> {
  for (let step = 0; step < TRIES; step += 1) {
    const { done, value } = steps.next();
    if (done === true) return value;
    yield known();
  }
  return null;
}
