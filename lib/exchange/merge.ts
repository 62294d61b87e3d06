import type { Change } from '@/lib/session/change';
import { withoutErased } from '@/lib/session/erase';
import { foldSession } from '@/lib/session/fold';
import { union } from '@/lib/session/merge';
import type { Problem } from './problems';
import type { ReadDocument, ReadSession } from './read';
import { quoted } from './sentence';
import { unsoundness } from './soundness';

/** What an import would write, and what it cannot. */
export interface ImportMerge {
  /** For each session with something new, the changes to write beside those that are there. */
  readonly sessions: ReadonlyMap<string, readonly Change[]>;
  readonly centre: readonly Change[];
  /** Sessions that are left as they are, with why: merged, they would not hold together. */
  readonly refused: readonly RefusedSession[];
}

export interface RefusedSession {
  readonly id: string;
  readonly title: string;
  readonly problem: Problem;
}

/**
 * The one merge: the union of the changes that are here and those of a file, then the fold. Writing it again writes nothing.
 * @param current the changes of each session that is here, removed ones included.
 */
export function mergeImport(
  read: ReadDocument,
  current: ReadonlyMap<string, readonly Change[]>,
  currentCentre: readonly Change[],
): ImportMerge {
  const sessions = new Map<string, readonly Change[]>();
  const refused: RefusedSession[] = [];
  for (const incoming of read.sessions) {
    const { id, title } = incoming.session;
    const here = current.get(id) ?? [];
    const fresh = freshChanges(here, incoming.changes);
    if (fresh.length === 0) continue;
    const problem = mergedProblem(here, incoming);
    if (problem === null) sessions.set(id, fresh);
    else refused.push({ id, title, problem });
  }
  return { sessions, centre: freshChanges(currentCentre, read.centre?.changes ?? []), refused };
}

/**
 * The changes of a file that are not here yet. One that is, with a smaller stamp, counts as new: the same value was said again later,
 * by a file without changes; `union` then keeps the later one. What was erased here or there is not new: it is gone.
 */
export function freshChanges(here: readonly Change[], incoming: readonly Change[]): Change[] {
  const stamps = new Map<string, number>();
  for (const { id, stamp } of here) stamps.set(id, Math.max(stamp, stamps.get(id) ?? 0));
  const kept = new Set(withoutErased([...here, ...incoming]));
  return incoming.filter((change) => kept.has(change) && change.stamp > (stamps.get(change.id) ?? -1));
}

function mergedProblem(here: readonly Change[], { session, changes }: ReadSession): Problem | null {
  const merged = foldSession(session.id, union(here, changes));
  const problem = unsoundness(merged, `session ${quoted(session.title)}, une fois réunie avec celle d’ici`);
  return problem === null ? null : { ...problem, todo: 'Corrigez ses dates ici ou dans le fichier, puis recommencez' };
}
