import { readLocal, writeLocal } from '@/lib/platform/small-storage';

const KEY = 'pas-les-memes';

/** The pairs of sessions with one number that are known to be two, by their names (`pairKey`). */
export async function readApart(): Promise<Set<string>> {
  const stored = (await readLocal(KEY))[KEY];
  return new Set(Array.isArray(stored) ? stored.filter((pair): pair is string => typeof pair === 'string') : []);
}

/** Notes that two sessions are not the same: joining them is proposed no more on this computer. */
export async function noteApart(pair: string): Promise<void> {
  await writeLocal({ [KEY]: [...(await readApart()).add(pair)] });
}
