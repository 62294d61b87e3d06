import { changeOf, type Act } from './act';
import type { Change } from './change';
import { isErasure } from './erase';
import { holders } from './fold';
import { follows, JOINED, readdressed } from './join';
import { leafDefault } from './leaves';
import { union } from './merge';

/**
 * What brings back, in the session that stays, what taking back an earlier join of the same two had undone there: what followed then is there
 * already, and would not be told anew. None where they were never joined.
 */
export function rejoining(act: Act, stays: readonly Change[], joined: readonly Change[]): Change[] {
  const acts = new Set(joined.filter(({ path }) => path === JOINED).map((change) => change.act));
  if (acts.size === 0) return [];
  const all = union(stays, joined.filter(follows).map((change) => readdressed(change, act.session)));
  const wanted = holders(all.filter((change) => !acts.has(change.act)));
  return [...holders(all).values()].flatMap((held) => {
    const to = wanted.get(held.path)?.to ?? leafDefault(act.session, held.path) ?? null;
    return to === held.to || isErasure(held) ? [] : [changeOf(act, held.path, held.to, to)];
  });
}
