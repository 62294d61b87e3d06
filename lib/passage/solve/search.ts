import type { Instance } from '../instance';
import { reasonsAgainst, type Reason } from '../reasons';
import type { Held } from '../schedule';
import { everything } from './exact';
import { drawnPreference, inOneGo, preferences, waitingIn } from './greedy';
import { lot } from './lot';
import { instantOf, stateOf } from './state';
import { NOTHING, tableOf, type Given, type Table } from './table';

/** What a search came to: a schedule, or the proof that there is none. */
export type Outcome = { readonly kind: 'found'; readonly held: readonly Held[] } | { readonly kind: 'impossible'; readonly reasons: readonly Reason[] };

/** Orders drawn by lot before everything is tried, and between two strides of it. */
const DRAWS = 24;
/** Beyond so many pieces, nobody waits for everything to be tried. */
const FEW = 40;

/**
 * Looks for a schedule: adding up first, then some orders that make sense, of which the best is kept, then orders drawn by lot, in turn with trying everything
 * where that is little. It may go on for ever: whoever runs it says when to stop. Yields after each try.
 */
export function* search(instance: Instance, given: Given = NOTHING): Generator<null, Outcome> {
  // What has begun, and who is absent, needs nothing more: there adding up all of it would prove nothing.
  const reasons = given.begun.length + given.changes.length > 0 ? [] : reasonsAgainst(instance);
  if (reasons.length > 0) return { kind: 'impossible', reasons };
  const table = tableOf(instance, given);
  const waiting = waitingIn(table, given.changes, given.begun);
  const from = stateOf(table, given.begun);
  const found: (readonly Held[])[] = [];
  for (const preference of preferences(table)) {
    const held = inOneGo(table, waiting, preference, from);
    if (held !== null) found.push(held);
    yield null;
  }
  const [best] = found.sort((a, b) => worth(table, a) - worth(table, b));
  if (best !== undefined) return { kind: 'found', held: best };
  const random = lot(1);
  const exact = waiting.length <= FEW ? everything(table, given, waiting, from) : null;
  for (;;) {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const held = inOneGo(table, waiting, drawnPreference(random), from);
      if (held !== null) return { kind: 'found', held };
      yield null;
    }
    for (let stride = 0; exact !== null && stride < DRAWS; stride += 1) {
      const step = exact.next();
      if (step.done === true) return step.value === null ? { kind: 'impossible', reasons: [{ kind: 'nothing-fits' }] } : { kind: 'found', held: step.value };
      yield null;
    }
  }
}

/** The sooner all is over the better; then the less each candidate waits. */
function worth(table: Table, held: readonly Held[]): number {
  const starts = held.map((one) => instantOf(table, one));
  return Math.max(0, ...starts) * 1_000 + starts.reduce((sum, at) => sum + at, 0) / Math.max(1, held.length);
}
