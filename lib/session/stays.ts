import type { Change } from './change';
import { originOf } from './origin';

/**
 * Of two sessions that are one, the one that stays: the one created first, by the stamps of its own changes, then by id. The same on every machine
 * that has both.
 */
export function staysOf(a: readonly Change[], b: readonly Change[]): 'a' | 'b' {
  const [first, second] = [bornAt(a), bornAt(b)];
  return first.stamp < second.stamp || (first.stamp === second.stamp && first.session < second.session) ? 'a' : 'b';
}

/** The first of a session's own changes: when it was entered, in milliseconds. What followed to it from another is none of its own. */
export function bornAt(changes: readonly Change[]): Pick<Change, 'stamp' | 'session'> {
  const own = changes.filter((change) => originOf(change) === change.session);
  return own.reduce((least, change) => (change.stamp < least.stamp ? change : least), { stamp: Infinity, session: '' });
}
