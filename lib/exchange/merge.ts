import type { Change } from '@/lib/session/change';
import { foldSession } from '@/lib/session/fold';
import { followed } from '@/lib/session/follow';
import { isTied, relatives } from '@/lib/session/join';
import { union } from '@/lib/session/merge';
import type { Session } from '@/lib/session/session';
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
 * The one merge: the union of the changes that are here and those of a file, with all that the joins among them ask for, then the fold. Writing it again
 * writes nothing.
 * @param current the changes of each session that is here, removed ones included, and of those that they are tied to (`relatives`).
 */
export function mergeImport(
  read: ReadDocument,
  current: ReadonlyMap<string, readonly Change[]>,
  currentCentre: readonly Change[],
): ImportMerge {
  const refused: RefusedSession[] = [];
  let taken = read.sessions.filter((incoming) => {
    const problem = mergedProblem(current.get(incoming.session.id) ?? [], incoming);
    if (problem !== null) refused.push({ ...named(incoming), problem });
    return problem === null;
  });
  let merged = mergedWith(taken, current);
  // A session that would not hold together with what follows to it from another is left as it is, with all that it is tied to.
  for (let found = brokenIn(merged, current); found !== null; found = brokenIn(merged, current)) {
    const { problem, tied } = found;
    const left = taken.filter(({ session }) => tied.has(session.id));
    refused.push(...left.map((incoming) => ({ ...named(incoming), problem })));
    taken = taken.filter((incoming) => !left.includes(incoming));
    merged = left.length === 0 ? without(merged, tied) : mergedWith(taken, current);
  }
  return { sessions: merged, centre: freshChanges(currentCentre, read.centre?.changes ?? []), refused };
}

type Fresh = ReadonlyMap<string, readonly Change[]>;

/** What these sessions of a file bring, and what follows from it. */
function mergedWith(taken: readonly ReadSession[], current: Fresh): Fresh {
  const fresh = new Map<string, readonly Change[]>();
  for (const { session, changes } of taken) {
    const own = freshChanges(current.get(session.id) ?? [], changes);
    if (own.length > 0) fresh.set(session.id, own);
  }
  const all = new Map([...current, ...[...fresh].map(([id, changes]) => [id, union(current.get(id) ?? [], changes)] as const)]);
  for (const [id, changes] of followed(all)) fresh.set(id, [...(fresh.get(id) ?? []), ...changes]);
  return fresh;
}

function without(merged: Fresh, tied: ReadonlySet<string>): Fresh {
  return new Map([...merged].filter(([id]) => !tied.has(id)));
}

/** The first session that something follows to and that does not hold together with it: why, and what it is tied to; null where all do. */
function brokenIn(merged: Fresh, current: Fresh): { readonly problem: Problem; readonly tied: ReadonlySet<string> } | null {
  for (const [id, fresh] of merged) {
    const problem = fresh.some(isTied) ? problemOf(foldSession(id, union(current.get(id) ?? [], fresh))) : null;
    if (problem !== null) return { problem, tied: new Set([id, ...relatives(fresh)]) };
  }
  return null;
}

function named({ session: { id, title } }: ReadSession): { readonly id: string; readonly title: string } {
  return { id, title };
}

/**
 * The changes of a file that their union with those here keeps from it. One that is here, with a smaller stamp, counts as new: the same value was said
 * again later, by a file without changes. What was erased here or there is not new: it is gone.
 */
export function freshChanges(here: readonly Change[], incoming: readonly Change[]): Change[] {
  const known = new Set(here);
  const kept = new Set(union(here, incoming));
  return incoming.filter((change) => kept.has(change) && !known.has(change));
}

/**
 * A session of a file together with what is here; null where it does not hold.
 * @param changes those of the file, or such as are not here yet.
 */
export function mergedSession(session: Session, here: readonly Change[], changes: readonly Change[]): Session | null {
  // What comes alone has been added up already.
  return here.length === 0 ? session : foldSession(session.id, union(here, changes));
}

function mergedProblem(here: readonly Change[], { session, changes }: ReadSession): Problem | null {
  return problemOf(mergedSession(session, here, changes), session.title);
}

function problemOf(merged: Session | null, title = merged?.title ?? ''): Problem | null {
  const problem = unsoundness(merged, `session ${quoted(title)}, une fois réunie avec celle d’ici`);
  return problem === null ? null : { ...problem, todo: 'Corrigez ses dates ici ou dans le fichier, puis recommencez' };
}
