import type { StoredDatabase } from '../tools/database';

/** All that the extension keeps on the disk, as it lies there. */
export interface Kept {
  readonly database: StoredDatabase;
  /** `storage.local`, whole. */
  readonly local: Readonly<Record<string, unknown>>;
}

/*
 * Functions that run in a document of the extension, as text: each may use nothing but its argument and the extension's API.
 */

/** Reads everything as it is, whatever wrote it, at whatever version it is; a database that is not there is of version 0. */
export async function readKept(): Promise<Kept> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('refused'));
    });
  const local = await chrome.storage.local.get(null);
  // Opened where there is none, it would be there, and empty.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'jalon')) return { database: { name: 'jalon', version: 0, stores: {} }, local };
  const db = await done(indexedDB.open('jalon'));
  const names = [...db.objectStoreNames];
  const transaction = names.length === 0 ? null : db.transaction(names);
  const stores = await Promise.all(
    names.flatMap((name) => {
      const store = transaction?.objectStore(name);
      if (store === undefined) return [];
      const indexes = [...store.indexNames].map((of) => {
        const { keyPath, multiEntry } = store.index(of);
        return [of, { keyPath, multiEntry }] as const;
      });
      return [done<unknown[]>(store.getAll()).then((rows) => [name, { keyPath: store.keyPath ?? '', indexes: Object.fromEntries(indexes), rows }] as const)];
    }),
  );
  const { version } = db;
  db.close();
  return { database: { name: 'jalon', version, stores: Object.fromEntries(stores) }, local };
}

/** Puts a database and `storage.local` in place of what is there, and forgets what the browser's run left: drafts, and the badge's alarm. */
export async function putKept({ database, local }: Kept): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('refused'));
    });
  await chrome.alarms.clearAll();
  await done(indexedDB.deleteDatabase(database.name));
  if (database.version > 0) {
    const opening = indexedDB.open(database.name, database.version);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(database.stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const [index, { keyPath: key, multiEntry }] of Object.entries(indexes)) store.createIndex(index, key, { multiEntry });
        for (const row of rows) store.put(row);
      }
    };
    (await done(opening)).close();
  }
  await chrome.storage.local.clear();
  await chrome.storage.local.set(local);
  await chrome.storage.session.clear();
}
