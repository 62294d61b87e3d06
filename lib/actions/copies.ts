import { civil } from '@/lib/dates/civil';
import { dayOf } from '@/lib/platform/clock';
import { CENTRE_ID } from '@/lib/session/centre';
import { dropAsideCopy, openAside } from '@/lib/store/aside-copy';
import { listCopies, type Copy } from '@/lib/store/copy';
import { countSessions } from '@/lib/store/read';
import { putAside } from '@/lib/store/wipe';
import { shortDate } from '@/lib/words/dates';
import { database } from './database';
import { bytesOf, exchanging } from './exchange';
import { restore } from './restore';

/** The civil day on which a copy was written, where the user is, in words. */
export function copyDay({ savedAt }: Pick<Copy, 'savedAt'>): string {
  return shortDate(civil(dayOf(savedAt)));
}

/** A second copy as the settings list it. */
export interface CopyLine {
  readonly owner: string;
  /** Empty for the centre's own. */
  readonly title: string;
  /** The civil day on which it was written, where the user is. */
  readonly day: string;
  /** How many changes it holds. */
  readonly count: number;
  /** How many of them the store lacks, as far as their number tells. */
  readonly missing: number;
}

/** Every second copy, what the store lacks first, then the latest. */
export async function readCopies(): Promise<readonly CopyLine[]> {
  const bytes = bytesOf(await countSessions(await database()));
  const [found, counts] = await Promise.all([listCopies(), exchanging(bytes, (job) => job.counts())]);
  const lines = found
    .map(({ owner, title, savedAt, count }) => {
      const missing = Math.max(0, count - (counts.get(owner) ?? 0));
      return { savedAt, line: { owner, title: owner === CENTRE_ID ? '' : title, day: dayOf(savedAt), count, missing } };
    })
    .sort((a, b) => Number(b.line.missing > 0) - Number(a.line.missing > 0) || (a.savedAt < b.savedAt ? 1 : -1));
  return lines.map(({ line }) => line);
}

/** Takes back the copies of these owners: what the store has stays, what it lacks joins it. */
export async function takeBack(owners: readonly string[]): Promise<void> {
  await takeBackAside();
  await restore(await listCopies(owners));
}

/** Puts back what had been set aside when all was deleted. */
export async function takeBackAside(): Promise<void> {
  const rows = await openAside();
  if (rows.length === 0) return;
  await putAside(await database(), rows);
  await dropAsideCopy();
}
