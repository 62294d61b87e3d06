import { instant } from '@/lib/platform/clock';
import type { Change } from '@/lib/session/change';
import { writeCopy } from '@/lib/store/copy';
import { readChanges } from '@/lib/store/read-session';
import { mark } from './alerts';
import { database } from './database';
import { noted } from './fault';

/** Owners whose last copy could not be written: they are tried again with the next. */
const owed = new Set<string>();

/**
 * Writes the second copy of these owners, from their changes where they are known, and of those that are still owed one. Never rejects: what is
 * saved stands without it. A failure is told once, until all are written again.
 */
export async function writeCopies(fresh: ReadonlyMap<string, readonly Change[] | null>): Promise<void> {
  const before = owed.size;
  const savedAt = instant();
  for (const owner of new Set([...fresh.keys(), ...owed])) {
    owed.add(owner);
    await noted(copyNow(owner, fresh.get(owner) ?? null, savedAt));
  }
  if (owed.size === 0) mark('copy', false);
  else if (before === 0) mark('copy', true);
}

async function copyNow(owner: string, changes: readonly Change[] | null, savedAt: string): Promise<void> {
  await writeCopy(owner, changes ?? (await readChanges(await database(), owner)), savedAt);
  owed.delete(owner);
}
