import type { Centre } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import type { Session } from '@/lib/session/session';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { DigestRow } from './digest';

export const DATABASE = 'jalon';

/** What one act wrote of one session or of the centre. An import's row holds changes that carry acts of their own. */
export interface JournalRow {
  readonly session: string;
  readonly act: string;
  readonly changes: readonly Change[];
}

/** A record that could not be read, kept as it was found. */
export interface SetAside {
  readonly id: string;
  readonly why: string;
  readonly raw: unknown;
}

/** The fold of the centre, beside those of the sessions. */
export interface CentreRecord {
  readonly id: string;
  readonly centre: Centre;
}

export interface JalonDb extends DBSchema {
  sessions: { key: string; value: Session };
  centre: { key: string; value: CentreRecord };
  journal: { key: [string, string]; value: JournalRow };
  digests: { key: string; value: DigestRow; indexes: { agenda: string; start: string; stamp: [string, string] } };
  aside: { key: string; value: SetAside };
}

export type Database = IDBPDatabase<JalonDb>;

/** Makes the stores of a new database. The journal's key begins with the session, so that a range of keys is a session's journal. */
export function createStores(db: Database): void {
  if (db.objectStoreNames.contains('sessions')) return;
  db.createObjectStore('sessions', { keyPath: 'id' });
  db.createObjectStore('centre', { keyPath: 'id' });
  db.createObjectStore('journal', { keyPath: ['session', 'act'] });
  db.createObjectStore('aside', { keyPath: 'id' });
  const digests = db.createObjectStore('digests', { keyPath: 'id' });
  digests.createIndex('agenda', 'agenda', { multiEntry: true });
  digests.createIndex('start', 'start');
  digests.createIndex('stamp', ['stamp', 'start']);
}
