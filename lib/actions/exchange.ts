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

/** Runs a piece of exchange work where its size belongs: here, or in a worker of the page that ends with it. */
export async function exchanging<T>(bytes: number, work: (job: ExchangeJob | Remote<ExchangeJob>) => Promise<T>): Promise<T> {
  // Both are read in their own chunks: the panel opens without them.
  if (bytes <= LARGE_BYTES) return work((await import('./exchange-job')).exchangeJob(database, newId));
  const { wrap } = await import('comlink');
  const worker = startWorker();
  // A worker that cannot start never answers.
  const broken = new Promise<never>((_done, fail) => {
    worker.addEventListener('error', ({ message }) => {
      fail(new Error(`worker: ${message}`));
    });
  });
  const job = wrap<WorkerJob>(worker);
  try {
    return await Promise.race([job.impose(imposed()).then(() => work(job)), broken]);
  } finally {
    worker.terminate();
  }
}

/** About how many bytes that many sessions make. */
export function bytesOf(sessions: number): number {
  return sessions * SESSION_BYTES;
}
