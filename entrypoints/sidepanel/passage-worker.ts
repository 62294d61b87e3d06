import { passageJob } from '@/lib/actions/passage-job';
import { expose } from 'comlink';

// The page's own worker for orders of passage: whoever no longer wants an answer ends it.
expose(passageJob(() => performance.now()));
