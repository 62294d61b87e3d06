import { readDigests } from '@/lib/store/read';
import { database } from './database';
import type { Digest } from './state';

/** What lists show of every session, read for a view that shows none of them. */
export async function readOthers(): Promise<readonly Digest[]> {
  return readDigests(await database());
}
