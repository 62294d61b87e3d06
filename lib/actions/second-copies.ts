import { instant } from '@/lib/platform/clock';
import { withCopiesOf, writeCopy } from '@/lib/store/copy';
import { noteDue, settleDue } from '@/lib/store/copy-due';
import { readChanges } from '@/lib/store/read-session';
import { mark } from './alerts';
import { database } from './database';
import { noted } from './fault';

/** Owners whose last copy could not be written: they are tried again with the next. */
const owed = new Set<string>();

/** To be waited for before these owners are written: should the page be closed before their copies follow, the next that opens sees to them. */
export function oweCopies(owners: readonly string[]): Promise<void> {
  return noted(noteDue(owners));
}

/** Nothing was written of these owners: their copies stand as they are, but for those that were owed before. */
export function spareCopies(owners: readonly string[]): Promise<void> {
  return noted(settleDue(owners.filter((owner) => !owed.has(owner))));
}

/**
 * Writes the second copy of these owners, and of those that are still owed one. Never rejects: what is saved stands without it. A failure is told
 * once, until all are written again.
 * @param spared were about to be written, and were not: their copies stand.
 */
export async function writeCopies(fresh: readonly string[], spared: readonly string[] = []): Promise<void> {
  const before = owed.size;
  const savedAt = instant();
  const wanted = new Set([...fresh, ...owed]);
  for (const owner of wanted) {
    owed.add(owner);
    await noted(copyNow(owner, savedAt));
  }
  await spareCopies([...wanted, ...spared]);
  if (owed.size === 0) mark('copy', false);
  else if (before === 0) mark('copy', true);
}

/** Read within the lock: of two panels that save at one moment, whichever copies last copies what both wrote, and nothing that the other erased. */
function copyNow(owner: string, savedAt: string): Promise<void> {
  return withCopiesOf(owner, async () => {
    await writeCopy(owner, await readChanges(await database(), owner), savedAt);
    owed.delete(owner);
  });
}
