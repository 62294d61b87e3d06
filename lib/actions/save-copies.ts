import { civil } from '@/lib/dates/civil';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import * as clock from '@/lib/platform/clock';
import { download } from '@/lib/platform/files';
import { CENTRE_ID } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldCentre, foldSession } from '@/lib/session/fold';
import { listCopies, openCopy, type Copy } from '@/lib/store/copy';
import { counted } from '@/lib/words/numbers';
import { joinWords, typo } from '@/lib/words/typography';
import { noteExport } from './exported';
import { noted } from './fault';
import { DAMAGED } from './restore';
import { toast } from './state';

/**
 * Hands the browser a JSON file made of these second copies alone, whatever the store holds, so that they are safe before anything is decided; the
 * centre's copy goes with them where there is one. Those that cannot be read are named.
 */
export async function saveCopies(copies: readonly Copy[]): Promise<void> {
  const opened = await Promise.all(copies.filter(({ owner }) => owner !== CENTRE_ID).map(async (copy) => ({ copy, session: await sessionIn(copy) })));
  const sessions = opened.flatMap(({ session }) => (session === null ? [] : [session]));
  const centre = await centreChanges();
  if (sessions.length === 0 && centre.length === 0) {
    toast.value = { text: typo(DAMAGED) };
    return;
  }
  const day = civil(clock.today());
  const name = `jalon-copies-${day}.json`;
  const document = exportDocument({ sessions, centre: { centre: foldCentre(centre), changes: centre }, exportedAt: clock.instant(), today: day });
  download(name, writeDocument(document), 'application/json');
  await noted(noteExport(sessions.map(({ session }) => session.id), day));
  const damaged = opened.filter(({ session }) => session === null).map(({ copy }) => `« ${copy.title} »`);
  const said = sessions.length === 0 ? 'Copie de votre centre enregistrée' : counted(sessions.length, 'copie enregistrée', 'copies enregistrées');
  toast.value = { text: typo(`${said} : ${name}${damaged.length === 0 ? '' : `. Endommagé, n’y est pas : ${joinWords(damaged)}`}`) };
}

async function sessionIn(copy: Copy) {
  const changes = await openCopy(copy).catch(() => []);
  const session = foldSession(copy.owner, changes);
  return session === null ? null : { session, changes };
}

async function centreChanges(): Promise<readonly Change[]> {
  const [copy] = await listCopies([CENTRE_ID]);
  return copy === undefined ? [] : openCopy(copy).catch(() => []);
}
