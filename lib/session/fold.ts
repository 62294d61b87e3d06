import { compareChanges, type Change } from './change';
import type { Centre } from './centre';
import { centreFrom, sessionFrom, type Leaves } from './leaves';
import type { Session } from './session';
import type { Scalar } from './values';

/** For each leaf, the change that holds there: the greatest (stamp, id). */
export function holders(changes: Iterable<Change>): Map<string, Change> {
  const held = new Map<string, Change>();
  for (const change of changes) {
    const other = held.get(change.path);
    if (other === undefined || compareChanges(change, other) > 0) held.set(change.path, change);
  }
  return held;
}

/** What every written leaf holds. */
export function foldLeaves(changes: Iterable<Change>): Leaves {
  const leaves = new Map<string, Scalar>();
  for (const [path, change] of holders(changes)) leaves.set(path, change.to);
  return leaves;
}

/** The session that its changes add up to, in whatever order they come; null when they lack a title or a day. */
export function foldSession(id: string, changes: Iterable<Change>): Session | null {
  return sessionFrom(id, foldLeaves(changes));
}

/** The centre that its changes add up to. */
export function foldCentre(changes: Iterable<Change>): Centre {
  return centreFrom(foldLeaves(changes));
}

/** The greatest stamp among changes, 0 for none. */
export function lastStamp(changes: Iterable<Change>): number {
  let last = 0;
  for (const change of changes) if (change.stamp > last) last = change.stamp;
  return last;
}
