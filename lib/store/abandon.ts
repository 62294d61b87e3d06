import type { IDBPTransaction, StoreNames } from 'idb';
import type { JalonDb } from './db';

type Writing = IDBPTransaction<JalonDb, StoreNames<JalonDb>[], 'readwrite' | 'versionchange'>;

/**
 * Gives a transaction up, with all that it wrote. Never rejects: the error that says why is the caller's to throw. Returns the browser's own where it
 * had given the transaction up by itself, null otherwise: what is asked of it afterwards fails with another, which does not say why.
 */
export async function abandon(tx: Writing): Promise<unknown> {
  try {
    tx.abort();
  } catch {
    // The browser had already given it up, and says why as it ends.
    return tx.done.then(() => null, (why: unknown) => why);
  }
  await tx.done.catch(() => undefined);
  return tx.error;
}
