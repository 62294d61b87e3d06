import { instant } from '@/lib/platform/clock';
import { putCopies, withAllCopies, withCopiesOf, writeCopy } from '@/lib/store/copy';
import { noteDue, settleDue } from '@/lib/store/copy-due';
import { makeCopies, type MadeCopy } from '@/lib/store/make-copy';
import { readChanges } from '@/lib/store/read-session';
import { mark } from './alerts';
import { database } from './database';
import { note, noted } from './fault';

/** How many copies are read, made and written at once: few enough for the page to live on meanwhile. */
const BATCH = 100;

/** Owners whose last copy could not be written: they are tried again with the next. */
const owed = new Set<string>();

/** Makes the copies of these owners from what the store holds: here, or in the page's worker. */
export type CopyMaker = (owners: readonly string[], savedAt: string) => Promise<readonly MadeCopy[]>;

const makeHere: CopyMaker = async (owners, savedAt) => makeCopies(await database(), owners, savedAt);

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
export async function writeCopies(fresh: readonly string[], spared: readonly string[] = [], make: CopyMaker = makeHere): Promise<void> {
  const before = owed.size;
  const savedAt = instant();
  const wanted = [...new Set([...fresh, ...owed])];
  for (let at = 0; at < wanted.length; at += BATCH) await copyBatch(wanted.slice(at, at + BATCH), savedAt, make);
  await spareCopies([...wanted, ...spared]);
  if (owed.size === 0) mark('copy', false);
  else if (before === 0) mark('copy', true);
}

/** One that cannot be copied keeps no other from it. */
async function copyBatch(owners: readonly string[], savedAt: string, make: CopyMaker): Promise<void> {
  for (const owner of owners) owed.add(owner);
  try {
    await copyNow(owners, savedAt, make);
  } catch (error) {
    if (owners.length === 1) await note(error);
    else for (const owner of owners.filter((each) => owed.has(each))) await copyBatch([owner], savedAt, makeHere);
  }
}

/** Read within the lock: of two panels that save at one moment, whichever copies last copies what both wrote, and nothing that the other erased. */
function copyNow(owners: readonly string[], savedAt: string, make: CopyMaker): Promise<void> {
  const [only = '', ...others] = owners;
  const locked = others.length === 0 ? (work: () => Promise<void>) => withCopiesOf(only, work) : withAllCopies;
  return locked(async () => {
    const made = await make(owners, savedAt);
    await putCopies(made.filter((copy) => typeof copy !== 'string'));
    const erasing = owners.filter((_, n) => made[n] === 'erases');
    // A copy that is written again, as it is, would take the place of the one before it.
    for (const owner of owners) if (!erasing.includes(owner)) owed.delete(owner);
    for (const owner of erasing) {
      await writeCopy(owner, await readChanges(await database(), owner), savedAt);
      owed.delete(owner);
    }
  });
}
