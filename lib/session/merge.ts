import { compareChanges, type Change } from './change';
import { withoutErased } from './erase';

/**
 * The union of two lists of changes, ordered by (stamp, id). Commutative, associative, idempotent.
 * What was erased in either stays erased. An id stands for one change of one leaf; should two copies differ, the one that prevails stays, wherever it comes from.
 */
export function union(a: Iterable<Change>, b: Iterable<Change>): Change[] {
  const byId = new Map<string, Change>();
  for (const change of withoutErased([...a, ...b])) {
    const other = byId.get(change.id);
    if (other === undefined || prevails(change, other)) byId.set(change.id, change);
  }
  return [...byId.values()].sort(compareChanges);
}

/** Of two copies of one change: the greater stamp (a file without changes said it again later); of one stamp, as only a file edited by hand has, the greater text. */
function prevails(one: Change, other: Change): boolean {
  return one.stamp === other.stamp ? JSON.stringify(one) > JSON.stringify(other) : one.stamp > other.stamp;
}
