import { deleteDB, openDB } from 'idb';

interface StoredIndex {
  readonly keyPath: string | string[];
  readonly multiEntry: boolean;
}

/** One object store as it lies in a browser. */
export interface StoredStore {
  readonly keyPath: string | string[];
  readonly indexes: Readonly<Record<string, StoredIndex>>;
  readonly rows: readonly unknown[];
}

/** A whole database as it lies in a browser: what makes it, and what is in it. */
export interface StoredDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: Readonly<Record<string, StoredStore>>;
}

/** Reads a database as it is, whatever wrote it. */
export async function dumpDatabase(name: string): Promise<StoredDatabase> {
  const db = await openDB(name);
  const stores: Record<string, StoredStore> = {};
  for (const each of db.objectStoreNames) {
    const { store } = db.transaction(each);
    const indexes = [...store.indexNames].map((name) => [name, describe(store.index(name))] as const);
    stores[each] = { keyPath: store.keyPath ?? '', indexes: Object.fromEntries(indexes), rows: await store.getAll() };
  }
  const { version } = db;
  db.close();
  return { name, version, stores };
}

/** Makes a database of these rows, in place of one of that name: as a browser would have it that a former Jalon ran in. */
export async function loadDatabase({ name, version, stores }: StoredDatabase): Promise<void> {
  await deleteDB(name);
  const db = await openDB(name, version, {
    upgrade(fresh) {
      for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
        const made = fresh.createObjectStore(store, { keyPath });
        for (const [index, { keyPath: key, multiEntry }] of Object.entries(indexes)) made.createIndex(index, key, { multiEntry });
      }
    },
  });
  for (const [store, { rows }] of Object.entries(stores)) {
    const tx = db.transaction(store, 'readwrite');
    await Promise.all([...rows.map((row) => tx.store.put(row)), tx.done]);
  }
  db.close();
}

function describe({ keyPath, multiEntry }: StoredIndex): StoredIndex {
  return { keyPath, multiEntry };
}
