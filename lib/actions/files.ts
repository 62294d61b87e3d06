import { civil } from '@/lib/dates/civil';
import type { CalendarChoices } from '@/lib/exchange/calendar-choices';
import { fileStem } from '@/lib/exchange/file-name';
import * as clock from '@/lib/platform/clock';
import { download } from '@/lib/platform/files';
import type { Session } from '@/lib/session/session';
import { countSessions } from '@/lib/store/read';
import { typo } from '@/lib/words/typography';
import { database } from './database';
import { deviceId } from './device';
import { bytesOf, exchanging } from './exchange';
import { noteExport } from './exported';
import { noted } from './fault';
import { toast } from './state';

/** Planning a session takes about as long as writing this many: more than a few sessions leave the page's thread. */
const PLAN_COSTS = 20;

const NOTHING = typo('Aucune session à exporter : les exemples restent ici.');

/** Hands the browser a calendar file of this session, or of all with null. It names nobody. */
export async function exportCalendar(session: Session | null, choices: CalendarChoices): Promise<void> {
  const name = session === null ? 'Jalon' : `Jalon, ${session.title}`;
  const text = await exchanging(await planCost(session), (job) => job.calendar(session?.id ?? null, choices, name, clock.now()));
  if (text === null) toast.value = { text: NOTHING };
  else await give({ name: `${stemOf(session)}.ics`, content: text, type: 'text/calendar;charset=utf-8', told: 'Calendrier exporté', names: [] });
}

/** Hands the browser a spreadsheet: the checklist of this session, or a row for each of all with null. */
export async function exportSpreadsheet(session: Session | null): Promise<void> {
  const day = civil(clock.today());
  const text = await exchanging(await planCost(session), (job) => job.spreadsheet(session?.id ?? null, day));
  if (text === null) {
    toast.value = { text: NOTHING };
    return;
  }
  // The row of a session names nobody; its checklist may.
  const names = session === null ? [] : [session.id];
  await give({ name: `${stemOf(session)}.csv`, content: text, type: 'text/csv;charset=utf-8', told: 'Tableau exporté', names });
}

/** Hands the browser one zip with all that there is of a session. */
export async function exportDossier(session: Session): Promise<void> {
  const at = { exportedAt: clock.instant(), now: clock.now(), today: civil(clock.today()) };
  const device = await deviceId();
  const files = await exchanging(bytesOf(1), (job) => job.dossier(session.id, device, at));
  const { zipped } = await import('@/lib/exchange/dossier-zip');
  await give({ name: `${stemOf(session)}-dossier.zip`, content: zipped(files, at.now), type: 'application/zip', told: 'Dossier exporté', names: [session.id] });
}

async function planCost(session: Session | null): Promise<number> {
  return bytesOf(session === null ? PLAN_COSTS * (await countSessions(await database())) : 1);
}

function stemOf(session: Session | null): string {
  return session === null ? `jalon-sessions-${clock.today()}` : fileStem(session);
}

interface Given {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** What was done, in a few words of French. */
  readonly told: string;
  /** The sessions whose people the file may name: erasing them will say that it does not reach it. */
  readonly names: readonly string[];
}

async function give({ name, content, type, told, names }: Given): Promise<void> {
  download(name, content, type);
  toast.value = { text: typo(`${told} : ${name}`) };
  if (names.length > 0) await noted(noteExport(names, civil(clock.today())));
}
