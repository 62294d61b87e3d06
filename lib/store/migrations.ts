import { CENTRE_ID } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldCentre, foldSession } from '@/lib/session/fold';
import { changesSchema } from '@/lib/session/record';
import type { IDBPTransaction, StoreNames } from 'idb';
import * as z from 'zod/mini';
import { moveAside } from './set-aside';
import type { JalonDb, JournalRow } from './db';
import { staleDigest } from './stale-digest';
import { journalOf } from './rows';

type Upgrade = IDBPTransaction<JalonDb, StoreNames<JalonDb>[], 'versionchange'>;

/** What leads the journal from one schema to the next; sessions and digests are derived from it, and made anew. */
export interface Migration {
  /** The schema that it leads to. */
  readonly to: number;
  readonly journal: (row: JournalRow) => JournalRow;
}

/** Every step since the first schema, in order. The first needs none. */
export const MIGRATIONS: readonly Migration[] = [
  // Only fields and lists that have defaults were added, at each: the changes stay as they are, and the folds are made anew.
  { to: 2, journal: (row) => row },
  { to: 3, journal: (row) => row },
  { to: 4, journal: (row) => row },
  { to: 5, journal: (row) => row },
  { to: 6, journal: (row) => row },
  { to: 7, journal: (row) => row },
];

/** Leads every journal row through the migrations between two schemas, then folds it anew, all in the upgrade's own transaction. */
export async function migrate(tx: Upgrade, from: number, to: number, migrations: readonly Migration[]): Promise<void> {
  const keys = await tx.objectStore('journal').getAllKeys();
  for (const owner of new Set(keys.map(([session]) => session))) {
    const rows = await tx.objectStore('journal').getAll(journalOf(owner));
    const led = leadRows(rows, from, to, migrations);
    if (led === null || !(await refold(tx, owner, led.flatMap((row) => row.changes)))) {
      await moveAside(tx, owner, `schema ${String(to)}`);
    } else {
      await Promise.all(led.map((row) => tx.objectStore('journal').put(row)));
    }
  }
}

/** Rows of an older schema as this one writes them; null when one of them cannot be read. */
export function leadRows(
  rows: readonly JournalRow[],
  from: number,
  to: number,
  migrations: readonly Migration[] = MIGRATIONS,
): JournalRow[] | null {
  const steps = migrations.filter((step) => from < step.to && step.to <= to);
  try {
    const led = rows.map((row) => steps.reduce((before, step) => step.journal(before), row));
    return led.every(({ changes }) => z.safeParse(changesSchema, changes).success) ? led : null;
  } catch {
    // A step may trip over what was never sound.
    return null;
  }
}

/** Writes what the changes add up to; false when they make no session. */
async function refold(tx: Upgrade, owner: string, changes: readonly Change[]): Promise<boolean> {
  if (owner === CENTRE_ID) {
    await tx.objectStore('centre').put({ id: owner, centre: foldCentre(changes) });
    return true;
  }
  const session = foldSession(owner, changes);
  if (session === null) return false;
  await tx.objectStore('sessions').put(session);
  const digests = tx.objectStore('digests');
  if (session.removed) await digests.delete(owner);
  else await digests.put(staleDigest(session, await digests.get(owner)));
  return true;
}
