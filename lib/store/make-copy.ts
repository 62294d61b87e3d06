import { pack } from '@/lib/platform/gzip';
import { CENTRE_ID } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { isErasure } from '@/lib/session/erase';
import { foldSession } from '@/lib/session/fold';
import { SCHEMA } from '@/lib/session/version';
import type { Copy } from './copy';
import type { Database } from './db';
import { readChanges } from './read-session';

// Apart from what reads and writes copies: a worker of the page can make one, and has no small storage to put it in.

/** The second copy of an owner whose changes are these. */
export async function copyOf(owner: string, changes: readonly Change[], savedAt: string): Promise<Copy> {
  return {
    owner,
    savedAt,
    schema: SCHEMA,
    count: changes.length,
    title: owner === CENTRE_ID ? '' : (foldSession(owner, changes)?.title ?? ''),
    data: await pack(JSON.stringify(changes)),
  };
}

/** A copy to be written, or what keeps it from being written with others: nothing to copy, or something to be erased from the copies that are there first. */
export type MadeCopy = Copy | 'empty' | 'erases';

/** The second copies of these owners, as the store has them now. */
export function makeCopies(db: Database, owners: readonly string[], savedAt: string): Promise<readonly MadeCopy[]> {
  return Promise.all(
    owners.map(async (owner) => {
      const changes = await readChanges(db, owner);
      if (changes.length === 0) return 'empty';
      return changes.some(isErasure) ? 'erases' : copyOf(owner, changes, savedAt);
    }),
  );
}
