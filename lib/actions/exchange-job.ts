import type { CivilDate } from '@/lib/dates/civil';
import { mergeImport } from '@/lib/exchange/merge';
import { previewImport, type ImportPreview } from '@/lib/exchange/preview';
import { problemLines } from '@/lib/exchange/problems';
import { readDocument, type ReadDocument } from '@/lib/exchange/read';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { CENTRE_ID } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldCentre, foldSession } from '@/lib/session/fold';
import type { Database } from '@/lib/store/db';
import { sessionIds } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { write, type ActRef, type Make, type Writer } from '@/lib/store/write';

/** What a file is found to be: refused in words, or what importing it would do. */
export type Reading = { readonly refused: readonly string[] } | { readonly preview: ImportPreview };

/** The long work of exchange, which runs in the page for small files and in its worker for large ones. */
export interface ExchangeJob {
  /** The text of an export: of these sessions, or of all. */
  exportText(ids: readonly string[] | null, exportedAt: string, today: CivilDate): Promise<string>;
  /** What importing this file would do. Writes nothing. */
  previewFile(file: Blob, now: number): Promise<Reading>;
  /** Imports the file, and tells by which acts. */
  importFile(file: Blob, writer: Omit<Writer, 'newId'>): Promise<readonly ActRef[]>;
}

/** The job over an open database. */
export function exchangeJob(open: () => Promise<Database>, newId: () => string): ExchangeJob {
  return {
    async exportText(ids, exportedAt, today) {
      const db = await open();
      const owners = ids ?? (await sessionIds(db));
      const journals = await Promise.all(owners.map(async (id) => [id, await readChanges(db, id)] as const));
      const sessions = journals.flatMap(([id, changes]) => {
        const session = foldSession(id, changes);
        return session === null ? [] : [{ session, changes }];
      });
      const changes = await readChanges(db, CENTRE_ID);
      return writeDocument(
        exportDocument({ sessions, centre: { centre: foldCentre(changes), changes }, exportedAt, today }),
      );
    },
    async previewFile(file, now) {
      const read = readDocument(await file.text());
      if (!read.ok) return { refused: problemLines(read.errors) };
      const db = await open();
      return { preview: previewImport(read, await journalsOf(db, read), await readChanges(db, CENTRE_ID), now) };
    },
    async importFile(file, writer) {
      const read = readDocument(await file.text());
      if (!read.ok) return [];
      const db = await open();
      const merge = mergeImport(read, await journalsOf(db, read), await readChanges(db, CENTRE_ID));
      const makes: [string, Make][] = [...merge.sessions, [CENTRE_ID, merge.centre] as const].map(([owner, changes]) => [
        owner,
        () => changes,
      ]);
      const written = await write(db, { ...writer, newId }, new Map(makes));
      return written.filter(({ added }) => added.length > 0).map(({ owner, act }) => ({ owner, act }));
    },
  };
}

async function journalsOf(db: Database, read: ReadDocument): Promise<Map<string, Change[]>> {
  const journals = await Promise.all(
    read.sessions.map(async ({ session: { id } }) => [id, await readChanges(db, id)] as const),
  );
  return new Map(journals.filter(([, changes]) => changes.length > 0));
}
