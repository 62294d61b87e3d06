import type { Least } from '@/lib/passage/how-many';
import type { Instance } from '@/lib/passage/instance';
import type { Now } from '@/lib/passage/replan';
import type { Schedule } from '@/lib/passage/schedule';
import { startWorker } from '@/lib/platform/worker';
import { signal } from '@preact/signals';
import type { Remote } from 'comlink';
import type { OnProgress, PassageJob } from './passage-job';

/** How far the search that runs has come, from 0 to 1; null while none runs. */
export const searching = signal<number | null>(null);

let end: (() => void) | null = null;

/** Ends the search that runs: nothing comes of it. */
export function stopSearch(): void {
  end?.();
}

type Answer<K extends keyof PassageJob> = ReturnType<PassageJob[K]>;

/** Looks for a schedule; null where none was found in its time, or the search was ended. */
export function findSchedule(instance: Instance): Promise<Answer<'schedule'>> {
  return inWorker(async (job, told): Promise<Answer<'schedule'>> => job.schedule(instance, told));
}

/** How few pairs, or days, are enough, as far as a second tells; null where the search was ended. */
export function findLeast(instance: Instance, of: 'pairs' | 'days'): Promise<Least | null> {
  return inWorker(async (job, told) => job.least(instance, of, told));
}

/** A schedule made anew after late changes of the day, which it holds; null as for a schedule. */
export function findReplanned(instance: Instance, schedule: Schedule, now: Now): Promise<Answer<'replan'>> {
  return inWorker(async (job, told): Promise<Answer<'replan'>> => job.replan(instance, schedule, now, told));
}

/** Runs one search in a worker of its own, and ends both with another that begins, or when it is stopped. */
async function inWorker<T>(work: (job: Remote<PassageJob>, told: OnProgress) => Promise<T | null>): Promise<T | null> {
  stopSearch();
  const { proxy, wrap } = await import('comlink');
  const worker = startWorker('passage');
  const stopped = new Promise<null>((done) => {
    end = () => {
      done(null);
    };
  });
  const mine = end;
  const broken = new Promise<never>((_done, fail) => {
    worker.addEventListener('error', ({ message }) => {
      fail(new Error(`worker: ${message}`));
    });
  });
  searching.value = 0;
  try {
    return await Promise.race([work(wrap<PassageJob>(worker), proxy((share: number) => (searching.value = share))), stopped, broken]);
  } finally {
    worker.terminate();
    if (end === mine) {
      end = null;
      searching.value = null;
    }
  }
}
