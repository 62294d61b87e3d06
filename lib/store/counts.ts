import type { Change } from '@/lib/session/change';
import type { Database } from './db';

/** How many changes the store holds of each session and of the centre, without checking one of them. */
export async function changeCounts(db: Database): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, Set<string>>();
  for (const { session, changes } of await db.getAll('journal')) {
    const known = ids.get(session) ?? new Set();
    // A row that cannot be read counts for nothing here; whoever opens it sets it aside.
    const found: readonly Change[] = Array.isArray(changes) ? changes : [];
    for (const { id } of found) known.add(id);
    ids.set(session, known);
  }
  return new Map([...ids].map(([owner, known]) => [owner, known.size]));
}
