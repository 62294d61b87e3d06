import type { Change } from './change';
import { holders } from './fold';
import { followedId, originOf } from './origin';

// Two sessions with one CERES number are one session under two ids. One of them stays; the other says so in this leaf.

/** The leaf of a session that names the one it was joined to. */
export const JOINED = 'joinedTo';

/** What tells whether a session stands in the lists, or is an example, is its own: it does not follow to the one that it was joined to. */
const OWN: ReadonlySet<string> = new Set([JOINED, 'removed', 'example']);

/** The session that one was joined to, as its changes have it now; null where it was not, or no longer is. */
export function joinedTo(changes: Iterable<Change>): string | null {
  const to = holders(changes).get(JOINED)?.to;
  return typeof to === 'string' ? to : null;
}

/**
 * A change as it stands in the session that its own was joined to: with the same stamp, so that the later value holds there as it would have here.
 * What follows twice, or by two ways, is one change.
 */
export function readdressed(change: Change, to: string): Change {
  return { ...change, id: followedId(change), session: to };
}

/** Whether a change follows to the session that its own was joined to. */
export function follows({ path }: Pick<Change, 'path'>): boolean {
  return !OWN.has(path);
}

/** Whether a change has to do with a join: it makes or ends one, or followed from another session. */
export function isTied(change: Change): boolean {
  return change.path === JOINED || originOf(change) !== change.session;
}

/** The sessions that one was ever joined to, or that something followed from: to be read with it. */
export function relatives(changes: Iterable<Change>): Set<string> {
  const ids = new Set<string>();
  for (const change of changes) {
    if (change.path === JOINED && typeof change.to === 'string') ids.add(change.to);
    const origin = originOf(change);
    if (origin !== change.session) ids.add(origin);
  }
  return ids;
}
