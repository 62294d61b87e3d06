import { newId } from '@/lib/platform/ids';
import { startWorker } from '@/lib/platform/worker';
import type { Remote } from 'comlink';
import { database } from './database';
import type { PolicyRead } from '@/lib/session/policy';
import { imposed } from '@/lib/store/imposed';
import type { ExchangeJob } from './exchange-job';

/** Beyond this many bytes the work leaves the page's thread. */
const LARGE_BYTES = 2_000_000;

/** About what one session takes in a file, to choose before the file exists. */
const SESSION_BYTES = 20_000;

/** What the page's worker does: it can ask the browser for nothing, and is told of the policy. */
export interface WorkerJob extends ExchangeJob {
  impose(read: PolicyRead): void;
}

/** A piece of the job, wherever it is done. */
export type Work<T> = (job: ExchangeJob | Remote<ExchangeJob>) => Promise<T>;

/** The job, here or in a worker of the page: what it has read is there until it ends. */
export interface HeldJob {
  /** Runs a piece of work. */
  readonly run: <T>(work: Work<T>) => Promise<T>;
  readonly end: () => void;
}

/** The job where work on so many bytes belongs. */
export async function holdJob(bytes: number): Promise<HeldJob> {
  // Read when it is needed: the panel opens without it.
  if (bytes > LARGE_BYTES) return workerJob();
  const job = (await import('./exchange-job')).exchangeJob(database, newId);
  return { run: (work) => work(job), end: () => undefined };
}

async function workerJob(): Promise<HeldJob> {
  const { wrap } = await import('comlink');
  const worker = startWorker('exchange');
  // A worker that cannot start never answers.
  const broken = new Promise<never>((_done, fail) => {
    worker.addEventListener('error', ({ message }) => {
      fail(new Error(`worker: ${message}`));
    });
  });
  broken.catch(() => undefined);
  const job = wrap<WorkerJob>(worker);
  return {
    run: async (work) => {
      const done = async () => {
        await job.impose(imposed());
        return work(job);
      };
      return Promise.race([done(), broken]);
    },
    end: () => {
      worker.terminate();
    },
  };
}

/** Runs one piece of exchange work where its size belongs: here, or in a worker of the page that ends with it. */
export async function exchanging<T>(bytes: number, work: Work<T>): Promise<T> {
  const held = await holdJob(bytes);
  try {
    return await held.run(work);
  } finally {
    held.end();
  }
}

/** About how many bytes that many sessions make. */
export function bytesOf(sessions: number): number {
  return sessions * SESSION_BYTES;
}
