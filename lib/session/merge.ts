import { compareChanges, type Change } from './change';
import { withoutErased } from './erase';

/**
 * The union of two lists of changes, ordered by (stamp, id). Commutative, associative, idempotent.
 * What was erased in either stays erased. An id stands for one change; should two copies differ (a file without changes, read twice), the greater stamp stays.
 */
export function union(a: Iterable<Change>, b: Iterable<Change>): Change[] {
  const byId = new Map<string, Change>();
  for (const list of [a, b]) {
    for (const change of list) {
      const other = byId.get(change.id);
      if (other === undefined || change.stamp > other.stamp) byId.set(change.id, change);
    }
  }
  return [...withoutErased([...byId.values()])].sort(compareChanges);
}
