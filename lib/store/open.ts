import { SCHEMA } from '@/lib/session/version';
import { openDB } from 'idb';
import { abandon } from './abandon';
import { createStores, DATABASE, type Database, type JalonDb } from './db';
import { asOpeningError, StoreError } from './errors';
import type * as Migrations from './migrations';
import type { Migration } from './migrations';

export interface Opening {
  /** The version to open at: the program's own, but for tests. */
  readonly schema?: number;
  readonly migrations?: readonly Migration[];
  /** Keeps a copy of the whole database before an upgrade touches it. */
  readonly keepCopy: (version: number, rows: Record<string, unknown[]>) => Promise<void>;
  /** Another page wants to upgrade: this connection has just closed. */
  readonly onClosed?: () => void;
}

/**
 * Opens the database: first as it is; if older, copies it, closes, and opens it at the program's version; if newer, leaves it alone
 * and throws a `StoreError`.
 */
export async function openDatabase(opening: Opening): Promise<Database> {
  const schema = opening.schema ?? SCHEMA;
  try {
    const found = await openAt(undefined, opening, null);
    if (found.version === schema) return found;
    const { version } = found;
    const rows = version < schema ? await allRows(found) : {};
    found.close();
    if (version > schema) throw new StoreError('newer');
    await opening.keepCopy(version, rows);
    // Read when there is something to lead over: the panel opens without it.
    return await openAt(schema, opening, await import('./migrations'));
  } catch (error) {
    throw asOpeningError(error);
  }
}

function openAt(version: number | undefined, opening: Opening, led: typeof Migrations | null): Promise<Database> {
  let failure: unknown = null;
  const opened = openDB<JalonDb>(DATABASE, version, {
    upgrade(db, oldVersion, newVersion, tx) {
      createStores(db);
      if (oldVersion === 0 || led === null) return;
      void led.migrate(tx, oldVersion, newVersion ?? oldVersion, opening.migrations ?? led.MIGRATIONS).catch((error: unknown) => {
        failure = error;
        // Left alone, the upgrade would keep what was done of it before the error.
        return abandon(tx);
      });
    },
    // An open connection would hold back an upgrade begun elsewhere for ever.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opening.onClosed?.();
    },
    terminated() {
      opening.onClosed?.();
    },
  });
  return opened.catch((error: unknown) => {
    throw failure ?? error;
  });
}

async function allRows(db: Database): Promise<Record<string, unknown[]>> {
  const names = ['sessions', 'centre', 'journal', 'aside'] as const;
  // One transaction: another page may close this connection for its own upgrade, which lets what has begun come to its end.
  const tx = db.transaction(names);
  const lists = await Promise.all(names.map(async (name) => [name, await tx.objectStore(name).getAll()] as const));
  return Object.fromEntries(lists);
}
