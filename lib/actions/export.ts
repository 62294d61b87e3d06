import { civil } from '@/lib/dates/civil';
import * as clock from '@/lib/platform/clock';
import { download } from '@/lib/platform/files';
import { countSessions, sessionIds } from '@/lib/store/read';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { database } from './database';
import { bytesOf, exchanging } from './exchange';
import { noteExport } from './exported';
import { noted } from './fault';
import { toast } from './state';

/** Hands the browser a JSON file of these sessions, or of all with null. */
export async function exportSessions(ids: readonly string[] | null): Promise<void> {
  const stored = ids?.length ?? (await sessionIds(await database())).length;
  const day = civil(clock.today());
  const text = await exchanging(bytesOf(stored), (job) => job.exportText(ids, clock.instant(), day));
  download(`jalon-${day}.json`, text, 'application/json');
  await noted(noteExport(ids, day));
  // What was removed travels too, so that it stays removed there; nobody counts it.
  const count = ids?.length ?? (await countSessions(await database()));
  toast.value = { text: typo(`${counted(count, 'session exportée', 'sessions exportées')} : jalon-${day}.json`) };
}
