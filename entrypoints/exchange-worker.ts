import type { WorkerJob } from '@/lib/actions/exchange';
import { exchangeJob } from '@/lib/actions/exchange-job';
import { newId } from '@/lib/platform/ids';
import { expose } from 'comlink';
import { impose } from '@/lib/store/imposed';
import { openDatabase } from '@/lib/store/open';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The page's own worker for large files. The page has the database at the right version before it starts one: there is nothing to upgrade. */
export default defineUnlistedScript(() => {
  const database = openDatabase({ keepCopy: () => Promise.resolve() });
  const job: WorkerJob = { ...exchangeJob(() => database, newId), impose };
  expose(job);
});
