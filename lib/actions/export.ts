import { civil } from '@/lib/dates/civil';
import * as clock from '@/lib/platform/clock';
import { download } from '@/lib/platform/files';
import { sessionIds } from '@/lib/store/read';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { database } from './database';
import { bytesOf, exchanging } from './exchange';
import { toast } from './state';

/** Hands the browser a JSON file of these sessions, or of all with null. */
export async function exportSessions(ids: readonly string[] | null): Promise<void> {
  const count = ids?.length ?? (await sessionIds(await database())).length;
  const day = civil(clock.today());
  const text = await exchanging(bytesOf(count), (job) => job.exportText(ids, clock.instant(), day));
  download(`jalon-${day}.json`, text, 'application/json');
  toast.value = { text: typo(`${counted(count, 'session exportée', 'sessions exportées')} : jalon-${day}.json`) };
}
