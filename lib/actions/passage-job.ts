import { leastDays, leastPairs, type Least } from '@/lib/passage/how-many';
import type { Instance } from '@/lib/passage/instance';
import { replan, type Now, type Replanned } from '@/lib/passage/replan';
import type { Schedule } from '@/lib/passage/schedule';
import { run } from '@/lib/passage/solve/run';
import { search, type Outcome } from '@/lib/passage/solve/search';

/** How long each is gone on with, in milliseconds: a question is answered within a second, or as far as it could be; a schedule is worth more. */
const LIMITS = { schedule: 10_000, question: 1_000 };

/** Is told how far a search has come: how much of its time it took, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** The searches of an order of passage, which run in a worker of the page. Null where none ended in its time. */
export interface PassageJob {
  schedule(instance: Instance, onProgress: OnProgress): Outcome | null;
  least(instance: Instance, of: 'pairs' | 'days', onProgress: OnProgress): Least | null;
  replan(instance: Instance, schedule: Schedule, now: Now, onProgress: OnProgress): Replanned | Extract<Outcome, { kind: 'impossible' }> | null;
}

/** The job as it runs wherever this is called, by this clock, in milliseconds. */
export function passageJob(clock: () => number): PassageJob {
  return {
    schedule: (instance, onProgress) => run(search(instance), running(clock, LIMITS.schedule, onProgress)),
    least: (instance, of, onProgress) => {
      let known: Least | null = null;
      const steps = of === 'pairs' ? leastPairs(instance) : leastDays(instance);
      const told = running(clock, LIMITS.question, onProgress);
      const done = run(steps, {
        ...told,
        onStep: (_step, now) => {
          known = now;
          told.onStep();
        },
      });
      return done ?? known;
    },
    replan: (instance, schedule, now, onProgress) => run(replan(instance, schedule, now), running(clock, LIMITS.schedule, onProgress)),
  };
}

/** How often a page is told, in milliseconds. */
const TELL_MS = 100;

function running(clock: () => number, limit: number, onProgress: OnProgress) {
  const begun = clock();
  let told = begun;
  return {
    clock,
    limit,
    onStep: (): void => {
      const now = clock();
      if (now - told < TELL_MS) return;
      told = now;
      onProgress(Math.min(1, (now - begun) / limit));
    },
  };
}
