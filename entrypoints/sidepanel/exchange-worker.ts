import type { WorkerJob } from '@/lib/actions/exchange';
import { exchangeJob } from '@/lib/actions/exchange-job';
import { newId } from '@/lib/platform/ids';
import type { Database } from '@/lib/store/db';
import { impose } from '@/lib/store/imposed';
import { openDatabase } from '@/lib/store/open';
import { expose } from 'comlink';

// The page's own worker for large files. The page has the database at the right version before it starts one: there is nothing to upgrade.

let connection: Promise<Database> | null = null;

/** Opened again where the browser or another page's upgrade closed it: a preview may stand for long. */
function database(): Promise<Database> {
  const onClosed = () => {
    connection = null;
  };
  connection ??= openDatabase({ keepCopy: () => Promise.resolve(), onClosed });
  return connection;
}

void database();
const job: WorkerJob = { ...exchangeJob(database, newId), impose };
expose(job);
