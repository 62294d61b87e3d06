import type { Change } from '@/lib/session/change';
import { union } from '@/lib/session/merge';
import { changesIn, storedCopies, type Copy } from './copy';

/** Both second copies of an owner, opened: their changes, null for one that cannot be read, absent for none. */
export interface OpenedCopies {
  readonly last?: readonly Change[] | null;
  readonly previous?: readonly Change[] | null;
}

/** The second copies of these owners, opened. To be read before the store: a copy is written after what it is a copy of. */
export async function openCopies(owners: readonly string[]): Promise<ReadonlyMap<string, OpenedCopies>> {
  const found = await storedCopies(owners);
  const opened = [...found].map(async ([owner, { last, previous }]) => {
    const copies: OpenedCopies = {
      ...(last === undefined ? {} : { last: await opening(last) }),
      ...(previous === undefined ? {} : { previous: await opening(previous) }),
    };
    return [owner, copies] as const;
  });
  return new Map(await Promise.all(opened));
}

async function opening(copy: Copy | null): Promise<readonly Change[] | null> {
  return copy === null ? null : changesIn(copy).catch(() => null);
}

/** Whether the last copy is there, can be read and holds every change of its owner. Where there is no change, none is needed. */
export function isCopied(changes: readonly Change[], { last }: OpenedCopies = {}): boolean {
  if (changes.length === 0) return true;
  const ids = new Set((last ?? []).map(({ id }) => id));
  return changes.every(({ id }) => ids.has(id));
}

/** Whether a copy of more than `deleted` changes holds one that the store lacks; `deleted` is how many were deleted on purpose. */
export function hasMore(changes: readonly Change[], { last, previous }: OpenedCopies = {}, deleted = 0): boolean {
  return [last, previous].some((copy) => {
    if (copy == null || copy.length <= deleted) return false;
    const known = new Set(changes.map(({ id }) => id));
    return union(changes, copy).some(({ id }) => !known.has(id));
  });
}

/** The changes that copies hold of an owner, of which a store that lost some can be made whole. */
export function copiedChanges({ last, previous }: OpenedCopies = {}): readonly Change[] {
  return [...(last ?? []), ...(previous ?? [])];
}
