import { readLocal, writeLocal } from '@/lib/platform/small-storage';
import type { Copy } from '@/lib/store/copy';

const KEY = 'supprime-expres';

/** What was deleted on purpose: by owner, how many changes its second copy held then. A copy that holds more was written since. */
export async function readWiped(): Promise<ReadonlyMap<string, number>> {
  const stored = (await readLocal(KEY))[KEY];
  const counts = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return new Map(counts.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}

/** Notes that what these copies hold was deleted on purpose, so that an empty Jalon is not taken for a lost one. */
export async function noteWiped(copies: readonly Copy[]): Promise<void> {
  const known = await readWiped();
  await write(new Map([...known, ...copies.map(({ owner, count }) => [owner, count] as const)]));
}

/** What was taken back is no longer deleted. */
export async function forgetWiped(owners: readonly string[]): Promise<void> {
  const known = await readWiped();
  if (!owners.some((owner) => known.has(owner))) return;
  await write(new Map([...known].filter(([owner]) => !owners.includes(owner))));
}

function write(counts: ReadonlyMap<string, number>): Promise<void> {
  return writeLocal({ [KEY]: Object.fromEntries(counts) });
}
