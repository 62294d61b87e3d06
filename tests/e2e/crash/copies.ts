import { unpack } from '@/lib/platform/gzip';
import type { Change } from '@/lib/session/change';
import type { Copy } from '@/lib/store/copy';
import type { Kept } from '../raw-database';
import { journalsOf } from './state';

/** The changes of each second copy, by its key. Rejects where one cannot be opened. */
async function copiesIn({ local }: Kept): Promise<Map<string, ReadonlySet<string>>> {
  const entries = Object.entries(local).filter(([key]) => key.startsWith('copie/') || key.startsWith('copie-precedente/'));
  return new Map(
    await Promise.all(
      entries.map(async ([key, copy]) => {
        // The border with the disk: what Jalon wrote there.
        const changes = JSON.parse(await unpack((copy as Copy).data)) as readonly Change[];
        return [key, new Set(changes.map(({ id }) => id))] as const;
      }),
    ),
  );
}

/**
 * What is wrong with the second copies of a state that was cut: one that cannot be opened, one that holds less than before, one that tells of what
 * was never written. An act that erases takes out of them what it erases, and that first: they may then hold less.
 */
export async function wrongCopies(kept: Kept, before: Kept, erases = false): Promise<string[]> {
  const [now, then] = await Promise.all([copiesIn(kept), copiesIn(before)]);
  const poorer = [...then].filter(([key, ids]) => !erases && !holdsAll(now.get(key), ids) && !holdsAll(now.get(otherOf(key)), ids));
  const known = new Set([...[...journalsOf(kept).values()].flat().map(({ id }) => id), ...[...then.values()].flatMap((ids) => [...ids])]);
  const unknown = [...now].filter(([, ids]) => [...ids].some((id) => !known.has(id)));
  return [...poorer.map(([key]) => `${key} holds less`), ...unknown.map(([key]) => `${key} holds what was never written`)];
}

/** The owners whose second copy does not hold all that the store does, but for those of which that was so before. */
export async function behindSince(kept: Kept, before: Kept): Promise<string[]> {
  const were = new Set(await behindStore(before));
  return (await behindStore(kept)).filter((owner) => !were.has(owner));
}

async function behindStore(kept: Kept): Promise<string[]> {
  const now = await copiesIn(kept);
  return [...journalsOf(kept)].filter(([owner, changes]) => !holdsAll(now.get(`copie/${owner}`), new Set(changes.map(({ id }) => id)))).map(([owner]) => owner);
}

function holdsAll(copy: ReadonlySet<string> | undefined, ids: ReadonlySet<string>): boolean {
  return copy !== undefined && [...ids].every((id) => copy.has(id));
}

function otherOf(key: string): string {
  const [kind = '', owner = ''] = key.split('/');
  return `${kind === 'copie' ? 'copie-precedente' : 'copie'}/${owner}`;
}
