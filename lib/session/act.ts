import type { Change } from './change';
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

/** The changes that lead from one state to another, one per leaf that differs; none when they are equal. */
export function changesBetween(act: Act, before: Leaves, after: Leaves): Change[] {
  const at = (leaves: Leaves, path: string): Scalar => leaves.get(path) ?? leafDefault(act.session, path) ?? null;
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].flatMap((path) => {
    const from = at(before, path);
    const to = at(after, path);
    return from === to ? [] : [changeOf(act, path, from, to)];
  });
}
