import type { Change } from './change';
import { fingerprint } from './fingerprint';
import { holders } from './fold';
import type { Journals } from './follow';
import { JOINED, joinedTo } from './join';
import { followedId } from './origin';

/**
 * The change that takes back a join which would leave nothing in the lists: of sessions that were joined to each other on several machines (the first by
 * id stays), or to one that was removed by somebody who did not know. Null for any other join, and for none. Whoever finds it finds the same.
 */
export function partingOf(id: string, all: Journals): Change | null {
  const join = holders(all.get(id) ?? []).get(JOINED);
  if (typeof join?.to !== 'string') return null;
  const removal = removalOf(all.get(join.to) ?? []);
  if (removal !== null && removalOf(all.get(id) ?? []) === null) return parting(join, join.to, removal);
  const round = roundFrom(id, all);
  return round?.every((other) => id <= other) === true ? parting(join, join.to, join) : null;
}

function parting(join: Change, to: string, because: Change): Change {
  const act = `reprise ${fingerprint(because.id)}`;
  return { ...join, id: followedId({ id: act, session: to }), act, stamp: Math.max(join.stamp, because.stamp) + 1, from: to, to: null };
}

/** What removes a session by itself, where something does. */
function removalOf(changes: readonly Change[]): Change | null {
  const held = holders(changes).get('removed');
  return held?.to === true ? held : null;
}

/** The sessions that the joins lead through from one back to itself; null where they end elsewhere. */
function roundFrom(id: string, all: Journals): readonly string[] | null {
  const seen = [id];
  for (let at = joinedTo(all.get(id) ?? []); at !== null; at = joinedTo(all.get(at) ?? [])) {
    if (at === id) return seen;
    if (seen.includes(at)) return null;
    seen.push(at);
  }
  return null;
}
