import type { IDBPTransaction, StoreNames } from 'idb';
import type { JalonDb } from './db';

type Writing = IDBPTransaction<JalonDb, StoreNames<JalonDb>[], 'readwrite' | 'versionchange'>;

/** Gives a transaction up, with all that it wrote. Never rejects: the error that says why is the caller's to throw. */
export async function abandon(tx: Writing): Promise<void> {
  try {
    tx.abort();
  } catch {
    // The browser had already given it up.
  }
  await tx.done.catch(() => undefined);
}
