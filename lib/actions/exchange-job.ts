import { civil, type CivilDate } from '@/lib/dates/civil';
import { calendarText } from '@/lib/exchange/calendar';
import type { CalendarChoices } from '@/lib/exchange/calendar-choices';
import type { Recorded } from '@/lib/exchange/calendar-events';
import { dossierFiles, type DossierFile } from '@/lib/exchange/dossier';
import { mergeImport } from '@/lib/exchange/merge';
import { previewImport, type ImportPreview } from '@/lib/exchange/preview';
import { problemLines } from '@/lib/exchange/problems';
import { readDocument, type ReadDocument } from '@/lib/exchange/read';
import { spreadsheetText } from '@/lib/exchange/spreadsheet';
import { checklistRows } from '@/lib/exchange/spreadsheet-checklist';
import { sessionRows } from '@/lib/exchange/spreadsheet-sessions';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { plan } from '@/lib/plan/plan';
import { momentOf } from '@/lib/platform/clock';
import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldCentre, foldSession } from '@/lib/session/fold';
import { relatives } from '@/lib/session/join';
import type { Database } from '@/lib/store/db';
import { underPolicy } from '@/lib/store/imposed';
import { readAside } from '@/lib/store/aside';
import { changeCounts } from '@/lib/store/counts';
import { makeCopies, type MadeCopy } from '@/lib/store/make-copy';
import { sessionIds } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { tiedJournals } from '@/lib/store/tied';
import { write, type ActRef, type Make, type Writer } from '@/lib/store/write';

/** What a file is found to be: refused in words, or what importing it would do. */
export type Reading = { readonly refused: readonly string[] } | { readonly preview: ImportPreview };

/** An export, as a file without a name, and what it holds. Its text, as long as it is, is for no page's thread. */
export interface ExportedFile {
  readonly file: Blob;
  /** How many sessions, removed ones aside: they travel so that they stay removed, and nobody counts them. */
  readonly count: number;
  /** Whose record, journal or row set aside could not go into it: ids of sessions, or `centre`. */
  readonly missing: readonly string[];
}

/** The long work of exchange, which runs in the page for small files and in its worker for large ones. */
export interface ExchangeJob {
  /** An export of these sessions, or of all. */
  exportFile(ids: readonly string[] | null, exportedAt: string, today: CivilDate): Promise<ExportedFile>;
  /** A calendar of this session, or of all that count; null where there is none. `now` in milliseconds. */
  calendar(id: string | null, choices: CalendarChoices, name: string, now: number): Promise<string | null>;
  /** The checklist of this session as a spreadsheet, or a line for each of all that count; null where there is none. */
  spreadsheet(id: string | null, today: CivilDate): Promise<string | null>;
  /** All that there is of this session, as files; throws where it is not there. `device` is this one's name in the journal. */
  dossier(id: string, device: string, at: ExportMoment): Promise<readonly DossierFile[]>;
  /** What importing this file would do, which it keeps as it read it. Writes nothing. */
  previewFile(file: Blob, now: number): Promise<Reading>;
  /** Imports what it last read, whatever became of the file, and tells by which acts. */
  importRead(writer: Omit<Writer, 'newId'>): Promise<readonly ActRef[]>;
  /** The second copies of these owners. */
  copies(owners: readonly string[], savedAt: string): Promise<readonly MadeCopy[]>;
  /** How many changes the store holds of each owner: it is read from its first to its last. */
  counts(): Promise<ReadonlyMap<string, number>>;
}

/** When a dossier is made: the instant, as ISO text and in milliseconds, and the civil day. */
export interface ExportMoment {
  readonly exportedAt: string;
  readonly now: number;
  readonly today: CivilDate;
}

/** The job over an open database. */
export function exchangeJob(open: () => Promise<Database>, newId: () => string): ExchangeJob {
  let kept: ReadDocument | null = null;
  return {
    async exportFile(ids, exportedAt, today) {
      const db = await open();
      const asked = ids === null ? await sessionIds(db) : [...(await tiedJournals(db, ids)).keys()];
      const sessions = await recordedIn(db, asked);
      const centre = await centreIn(db);
      const file = new Blob([writeDocument(exportDocument({ sessions, centre, exportedAt, today }))], { type: 'application/json' });
      const count = sessions.filter(({ session }) => !session.removed).length;
      return { file, count, missing: await missingFrom(db, asked, sessions, ids === null) };
    },
    async calendar(id, choices, name, now) {
      const db = await open();
      return calendarText({ name, sessions: await countedIn(db, id), centre: counting(await centreIn(db)), choices, exportedAt: now });
    },
    async spreadsheet(id, today) {
      const db = await open();
      const { centre } = counting(await centreIn(db));
      const plans = (await countedIn(db, id)).map(({ session }) => plan(session, centre, today));
      const [first] = plans;
      if (first === undefined) return null;
      return spreadsheetText(id === null ? sessionRows(plans, centre) : checklistRows(first));
    },
    async dossier(id, device, at) {
      const db = await open();
      const [recorded] = await recordedIn(db, [id]);
      if (recorded === undefined) throw new Error(`no session ${id}`);
      const stored = await centreIn(db);
      return dossierFiles({ recorded, centre: counting(stored), stored, place: { device, moment: localMoment }, ...at });
    },
    async previewFile(file, now) {
      const read = readDocument(await file.text());
      if (!read.ok) return { refused: problemLines(read.errors) };
      kept = read;
      const db = await open();
      return { preview: previewImport(read, await journalsOf(db, read), await readChanges(db, CENTRE_ID), now) };
    },
    async importRead(writer) {
      if (kept === null) throw new Error('nothing was read');
      const db = await open();
      const merge = mergeImport(kept, await journalsOf(db, kept), await readChanges(db, CENTRE_ID));
      const makes: [string, Make][] = [...merge.sessions, [CENTRE_ID, merge.centre] as const].map(([owner, changes]) => [
        owner,
        () => changes,
      ]);
      const written = await write(db, { ...writer, newId }, new Map(makes));
      return written.filter(({ added }) => added.length > 0).map(({ owner, act }) => ({ owner, act }));
    },
    async copies(owners, savedAt) {
      return makeCopies(await open(), owners, savedAt);
    },
    async counts() {
      return changeCounts(await open());
    },
  };
}

/** These sessions with their histories, or all. */
async function recordedIn(db: Database, ids: readonly string[] | null): Promise<readonly Recorded[]> {
  const owners = ids ?? (await sessionIds(db));
  const journals = await Promise.all(owners.map(async (id) => [id, await readChanges(db, id)] as const));
  return journals.flatMap(([id, changes]) => {
    const session = foldSession(id, changes);
    return session === null ? [] : [{ session, changes }];
  });
}

/** What was asked for and is not among these; of all, also what was set aside, and a centre that has lost its journal. */
async function missingFrom(db: Database, asked: readonly string[], sessions: readonly Recorded[], all: boolean): Promise<string[]> {
  const there = new Set(sessions.map(({ session }) => session.id));
  const absent = asked.filter((id) => !there.has(id));
  if (!all) return absent;
  const aside = (await readAside(db)).map(({ id }) => id);
  const centreLost = (await db.getKey('centre', CENTRE_ID)) !== undefined && (await readChanges(db, CENTRE_ID)).length === 0;
  return [...new Set([...absent, ...aside, ...(centreLost ? [CENTRE_ID] : [])])];
}

/** This session, or all but examples and removed ones, by first day. */
async function countedIn(db: Database, id: string | null): Promise<readonly Recorded[]> {
  if (id !== null) return recordedIn(db, [id]);
  const all = await recordedIn(db, null);
  return all.filter(({ session }) => !session.example && !session.removed).sort(byFirstDay);
}

function byFirstDay({ session: a }: Recorded, { session: b }: Recorded): number {
  const [one, other] = [`${a.start} ${a.id}`, `${b.start} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

interface RecordedCentre {
  readonly centre: Centre;
  readonly changes: readonly Change[];
}

/** The centre as its dates are counted: under the policy that holds. */
function counting(stored: RecordedCentre): RecordedCentre {
  return { ...stored, centre: underPolicy(stored.centre) };
}

/** The centre as it is stored: what goes into a file that can be imported again. */
async function centreIn(db: Database): Promise<RecordedCentre> {
  const changes = await readChanges(db, CENTRE_ID);
  return { centre: foldCentre(changes), changes };
}

function localMoment(stamp: number) {
  const { day, ...time } = momentOf(stamp);
  return { day: civil(day), ...time };
}

/** The changes of the sessions of a file that are here, and of all that these are tied to by a join, here or there. */
async function journalsOf(db: Database, { sessions }: ReadDocument): Promise<Map<string, Change[]>> {
  const there = sessions.flatMap(({ session: { id }, changes }) => [id, ...relatives(changes)]);
  const journals = await tiedJournals(db, there);
  return new Map([...journals].filter(([, changes]) => changes.length > 0));
}
