import type { Change } from '@/lib/session/change';
import { removalOf } from '@/lib/session/entries';
import { holders } from '@/lib/session/fold';
import { leafDefault } from '@/lib/session/leaves';
import { union } from '@/lib/session/merge';
import type { Scalar } from '@/lib/session/values';
import { leafLabel } from './labels';
import { entryName, type Held } from './names';

/** A leaf that the import moves. */
export interface FieldChange {
  readonly path: string;
  /** The leaf in French words. */
  readonly label: string;
  readonly from: Scalar;
  readonly to: Scalar;
}

/** A leaf that was changed both here and in the file since they parted, to different values. */
export interface Conflict {
  readonly path: string;
  readonly label: string;
  readonly here: Scalar;
  readonly file: Scalar;
  /** Whose value stays: the later one. */
  readonly holds: 'here' | 'file';
}

/** What the import does to one owner of changes. */
export interface OwnerPreview {
  /** Changes that are not here yet. Some may move no field: only the history grows. */
  readonly newChanges: number;
  /** Empty for a session that is new here: all of it is. */
  readonly fields: readonly FieldChange[];
  readonly conflicts: readonly Conflict[];
}

/** What these changes do to one session, or to the centre: `fresh` are those of `incoming` that are not here yet. */
export function ownerPreview(
  owner: string,
  here: readonly Change[],
  incoming: readonly Change[],
  fresh: readonly Change[],
): OwnerPreview {
  const [before, after] = [holders(here), holders(union(here, fresh))];
  const known = new Set([...before.keys()].map(removalOf));
  // A file may give a change that is here another path: what it said here is then said no more.
  const fields = [...new Set([...after.keys(), ...before.keys()])].flatMap((path) => {
    const held = (among: Held): Scalar => among.get(path)?.to ?? leafDefault(owner, path) ?? null;
    const [from, to] = [held(before), held(after)];
    return from === to || isOfGone(path, known, after) ? [] : [{ path, label: labelOf(owner, path, before, after), from, to }];
  });
  return { newChanges: fresh.length, fields, conflicts: conflictsOf(owner, here, incoming, fresh, after) };
}

/** Whether a leaf belongs to an entry that is no longer there: of one that was, only the removal is told. */
function isOfGone(path: string, known: ReadonlySet<string | null>, after: Held): boolean {
  const removal = removalOf(path);
  if (removal === null || after.get(removal)?.to !== true) return false;
  return path !== removal || !known.has(removal);
}

/** A leaf in words, an entry by the name that it has here, else by the one that it will have. */
function labelOf(owner: string, path: string, before: Held, after: Held): string {
  return leafLabel(owner, path, entryName(before, path) ?? entryName(after, path));
}

function conflictsOf(
  owner: string,
  here: readonly Change[],
  incoming: readonly Change[],
  fresh: readonly Change[],
  after: Held,
): Conflict[] {
  const inFile = new Set(incoming.map(({ id }) => id));
  const onlyHere = holders(here.filter(({ id }) => !inFile.has(id)));
  return [...holders(fresh)].flatMap(([path, theirs]) => {
    const ours = onlyHere.get(path);
    const held = after.get(path);
    if (ours === undefined || ours.to === theirs.to || (held?.id !== ours.id && held?.id !== theirs.id)) return [];
    const holds = held.id === ours.id ? 'here' : 'file';
    return [{ path, label: labelOf(owner, path, onlyHere, after), here: ours.to, file: theirs.to, holds }];
  });
}
