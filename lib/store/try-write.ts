import type { Database } from './db';

/** Writes every digest again as it is, to know whether the store takes anything now. Rejects with the browser's own error where it does not. */
export async function tryWrite(db: Database): Promise<void> {
  const tx = db.transaction('digests', 'readwrite', { durability: 'strict' });
  const rows = await tx.store.getAll();
  await Promise.all([...rows.map((row) => tx.store.put(row)), tx.done]);
}
