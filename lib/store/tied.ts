import type { Change } from '@/lib/session/change';
import { relatives } from '@/lib/session/join';
import type { Database } from './db';
import { readChanges } from './read-session';

/** The changes of these sessions and of all that a join ties them to, however far; none of one that is not here. */
export async function tiedJournals(db: Database, ids: Iterable<string>): Promise<Map<string, Change[]>> {
  const journals = new Map<string, Change[]>();
  const rest = [...new Set(ids)];
  for (let id = rest.pop(); id !== undefined; id = rest.pop()) {
    if (journals.has(id)) continue;
    const changes = await readChanges(db, id);
    journals.set(id, changes);
    rest.push(...relatives(changes));
  }
  return journals;
}
