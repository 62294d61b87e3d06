import { civil } from '@/lib/dates/civil';
import * as clock from '@/lib/platform/clock';
import { download } from '@/lib/platform/files';
import { sessionIds } from '@/lib/store/read';
import { countActs } from '@/lib/store/unsaved';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { noteBackup } from './backup';
import { database } from './database';
import { bytesOf, exchanging } from './exchange';
import { noteExport } from './exported';
import { noted } from './fault';
import { toast } from './state';

/**
 * Hands the browser a JSON file of these sessions, or of all with null: the backup. One that lacks anything is told as such, and counts for no backup.
 */
export async function exportSessions(ids: readonly string[] | null): Promise<void> {
  const db = await database();
  const stored = ids ?? (await sessionIds(db));
  // Before the file is made: what is done meanwhile is in none.
  const acts = await countActs(db);
  const day = civil(clock.today());
  const { file, count, missing } = await exchanging(bytesOf(stored.length), (job) => job.exportFile(ids, clock.instant(), day));
  const name = `jalon-${day}.json`;
  download(name, file, 'application/json');
  const isBackup = ids === null && missing.length === 0;
  await noted(isBackup ? noteBackup(day, acts) : noteExport(stored.filter((id) => !missing.includes(id)), day));
  const said = isBackup ? counted(count, 'session sauvegardée', 'sessions sauvegardées') : counted(count, 'session exportée', 'sessions exportées');
  toast.value = { text: typo(`${said} : ${name}${missing.length === 0 ? '' : lacking(missing.length)}`) };
}

/** Who counts on a file must know what it lacks. */
function lacking(count: number): string {
  return `. Il y manque ${counted(count, 'élément illisible', 'éléments illisibles')} : « Vérifier les données », dans Réglages, puis recommencez.`;
}
