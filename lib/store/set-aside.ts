import { CENTRE_ID } from '@/lib/session/centre';
import { changeSchema, type Change } from '@/lib/session/change';
import type { IDBPTransaction, StoreNames } from 'idb';
import * as z from 'zod/mini';
import type { Database, JalonDb, SetAside } from './db';
import { journalOf } from './rows';

type Moving = IDBPTransaction<JalonDb, StoreNames<JalonDb>[], 'readwrite' | 'versionchange'>;

const rawSchema = z.object({ journal: z.array(z.object({ changes: z.array(z.unknown()) })) });

/** What can still be read of a journal that was set aside. */
export function readableChanges({ raw }: SetAside): Change[] {
  const read = z.safeParse(rawSchema, raw);
  const changes = read.success ? read.data.journal.flatMap((row) => row.changes) : [];
  return changes.flatMap((change) => z.safeParse(changeSchema, change).data ?? []);
}

/** Takes an unreadable record, with its journal, out of use; nothing of it is thrown away. */
export async function setAside(db: Database, id: string, why: string): Promise<void> {
  const tx = db.transaction(['sessions', 'centre', 'journal', 'digests', 'aside'], 'readwrite', { durability: 'strict' });
  await moveAside(tx, id, why);
  await tx.done;
}

/** The same, inside a transaction. */
export async function moveAside(tx: Moving, id: string, why: string): Promise<void> {
  const journal = tx.objectStore('journal');
  const records = tx.objectStore(id === CENTRE_ID ? 'centre' : 'sessions');
  const record: unknown = await records.get(id);
  const rows = await journal.getAll(journalOf(id));
  // Another page found it first: what it kept must not be written over with nothing.
  if (record === undefined && rows.length === 0) return;
  await Promise.all([
    tx.objectStore('aside').put({ id, why, raw: { record, journal: rows } }),
    records.delete(id),
    tx.objectStore('digests').delete(id),
    journal.delete(journalOf(id)),
  ]);
}
