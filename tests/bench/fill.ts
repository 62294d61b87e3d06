import type { Rows } from './stored';

/**
 * Writes so many sessions into the store of the extension, which it has made itself. Runs in a document of the extension, as text.
 * Gives how many there are.
 */
export async function fill({ mark, sessions, past, spread, centre, count }: Rows & { readonly count: number }): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('refused'));
    });
  const db = await done(indexedDB.open('jalon'));
  // What JSON.parse gives of the texts that `rows` wrote.
  const put = (transaction: IDBTransaction, owner: object) => {
    for (const [store, row] of Object.entries(owner)) transaction.objectStore(store).put(row);
  };
  const stores = ['sessions', 'centre', 'journal', 'digests'];
  const BATCH = 500;
  for (let from = 0; from < count; from += BATCH) {
    const transaction = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
    if (from === 0) put(transaction, centre);
    for (let n = from; n < Math.min(count, from + BATCH); n += 1) {
      const text = sessions[n < spread ? n % sessions.length : n % past] ?? '';
      put(transaction, JSON.parse(text.replaceAll(mark, String(n).padStart(6, '0'))) as object);
    }
    await ended;
  }
  // Nothing is new to whoever has worked with this version.
  await chrome.storage.local.set({ 'version-vue': chrome.runtime.getManifest().version });
  const total = await done(db.transaction('sessions').objectStore('sessions').count());
  db.close();
  return total;
}
