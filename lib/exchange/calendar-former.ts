import type { Change } from '@/lib/session/change';
import { sessionFrom } from '@/lib/session/leaves';
import { union } from '@/lib/session/merge';
import type { Session } from '@/lib/session/session';
import type { Scalar } from '@/lib/session/values';

/**
 * The session as it was before each act that said something of it, the oldest first: its fields and routes alone, with nothing ticked and nobody
 * listed. What it asked for then may be in somebody's calendar.
 */
export function formerStates(id: string, changes: Iterable<Change>): readonly Session[] {
  const leaves = new Map<string, Scalar>();
  const states: Session[] = [];
  let act: string | null = null;
  for (const change of union(changes, [])) {
    if (!isOwn(change.path)) continue;
    if (change.act !== act) {
      const was = sessionFrom(id, leaves);
      if (was !== null) states.push(was);
      act = change.act;
    }
    leaves.set(change.path, change.to);
  }
  return states;
}

/** Whether a leaf is of the session itself, not of its lists nor of its ticks. */
function isOwn(path: string): boolean {
  return !path.includes('/') || path.startsWith('routes/');
}
