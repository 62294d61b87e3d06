import * as z from 'zod/mini';
import { leafSchema } from './leaves';
import { LONGEST_ID } from './origin';
import { recordId, scalar, stamp, type Scalar } from './values';

/** One leaf of one session (or of the centre) going from one value to another; never edited once written. */
export interface Change {
  readonly id: string;
  /** What was written with it, by one gesture, and is undone with it. */
  readonly act: string;
  /** A session's id, or `centre`. */
  readonly session: string;
  /** Milliseconds; greater than every stamp that its writer knew. */
  readonly stamp: number;
  readonly device: string;
  /** A leaf, `/` between its parts: `start`, `ticks/creer-session-ceres#/status`. */
  readonly path: string;
  readonly from: Scalar;
  readonly to: Scalar;
}

/** A change as it arrives from a file or the store: its path is a leaf that exists, its value one that the leaf may hold. */
export const changeSchema = z
  .strictObject({
    // An id derived at import spells out path and value, hence its length.
    id: z.string().check(z.minLength(1), z.maxLength(LONGEST_ID)),
    act: z.string().check(z.minLength(1), z.maxLength(200)),
    session: recordId,
    stamp,
    device: z.string().check(z.maxLength(100)),
    path: z.string().check(z.maxLength(300)),
    from: scalar,
    to: scalar,
  })
  .check((found) => {
    const { session, path, to } = found.value;
    const leaf = leafSchema(session, path);
    const sound = leaf !== null && z.safeParse(leaf, to).success;
    if (!sound) {
      found.issues.push({
        code: 'custom',
        input: to,
        path: [leaf === null ? 'path' : 'to'],
        message: leaf === null ? 'champ inconnu de cette version' : 'valeur que ce champ ne peut pas prendre',
      });
    }
  });

/** Orders changes by (stamp, id): the later one holds, whatever order they arrive in. */
export function compareChanges(a: Change, b: Change): number {
  return a.stamp - b.stamp || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The stamp for a new act: now, or just past the last one known, so that a clock set back reorders nothing. */
export function nextStamp(now: number, last: number): number {
  return Math.max(now, last + 1);
}
