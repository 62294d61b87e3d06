import type { Change } from '@/lib/session/change';
import { relatives } from '@/lib/session/join';
import type { Database } from './db';
import { readChanges } from './read-session';

/** The changes of these sessions and of all that a join ties them to, however far; none of one that is not here. */
export async function tiedJournals(db: Database, ids: Iterable<string>): Promise<Map<string, Change[]>> {
  const journals = new Map<string, Change[]>();
  for (let next = new Set(ids); next.size > 0; ) {
    const read = await Promise.all([...next].map(async (id) => [id, await readChanges(db, id)] as const));
    for (const [id, changes] of read) journals.set(id, changes);
    next = new Set(read.flatMap(([, changes]) => [...relatives(changes)]).filter((id) => !journals.has(id)));
  }
  return journals;
}
