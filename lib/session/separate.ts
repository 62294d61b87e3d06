import { changeOf, type Act } from './act';
import type { Change } from './change';
import { holders } from './fold';
import { JOINED } from './join';
import { originOf } from './origin';
import { inverse } from './undo';

/**
 * What taking a join back writes in the session that stays, however long ago it was made, and wherever: each leaf goes back to what it would hold without
 * all that came from the joined ones. What was changed there since stays; so does an erasure.
 * @param gone the session that leaves, and those that were joined to it.
 * @param joined the changes of the one that leaves: joined and separated before, what those acts wrote here is none of this session's own either.
 */
export function leaving(act: Act, stays: readonly Change[], gone: ReadonlySet<string>, joined: readonly Change[]): readonly Change[] {
  const acts = new Set(joined.filter(({ path }) => path === JOINED).map((change) => change.act));
  return inverse(act, stays, stays.filter((change) => gone.has(originOf(change)) || acts.has(change.act))).changes;
}

/** What it writes in the joined one: that one is a session of its own again, in the lists, even where it was removed by somebody who did not know. */
export function comingBack(act: Act, joined: readonly Change[]): readonly Change[] {
  const held = holders(joined);
  const join = changeOf(act, JOINED, held.get(JOINED)?.to ?? null, null);
  return held.get('removed')?.to === true ? [join, changeOf(act, 'removed', true, false)] : [join];
}
