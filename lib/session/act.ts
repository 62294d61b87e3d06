import type { Change } from './change';
import { removalOf } from './entries';
import { leafDefault, type Leaves } from './leaves';
import type { Scalar } from './values';

/** One gesture about to be written: whose it is, when, and where its ids come from. */
export interface Act {
  readonly id: string;
  /** A session's id, or `centre`. */
  readonly session: string;
  readonly stamp: number;
  readonly device: string;
  readonly newId: () => string;
}

/** One change of an act. */
export function changeOf(act: Act, path: string, from: Scalar, to: Scalar): Change {
  return { id: act.newId(), act: act.id, session: act.session, stamp: act.stamp, device: act.device, path, from, to };
}

/**
 * The changes that lead from one state to another, one per leaf that differs; none when they are equal.
 * An entry that is no longer in its list is removed: one change, its fields stay as they are.
 */
export function changesBetween(act: Act, before: Leaves, after: Leaves): Change[] {
  const at = (leaves: Leaves, path: string): Scalar => leaves.get(path) ?? leafDefault(act.session, path) ?? null;
  const gone = goneEntries(before, after);
  const paths = new Set([...before.keys(), ...after.keys()]);
  const changes = [...paths].flatMap((path) => {
    const from = at(before, path);
    const to = at(after, path);
    return from === to || gone.has(removalOf(path) ?? '') ? [] : [changeOf(act, path, from, to)];
  });
  return [...changes, ...[...gone].map((path) => changeOf(act, path, false, true))];
}

/** The leaves that remove the entries of `before` that are not in `after`. */
function goneEntries(before: Leaves, after: Leaves): Set<string> {
  const entriesOf = (leaves: Leaves) => [...leaves.keys()].flatMap((path) => removalOf(path) ?? []);
  const kept = new Set(entriesOf(after));
  return new Set(entriesOf(before).filter((entry) => !kept.has(entry)));
}
