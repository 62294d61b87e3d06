import { followed } from '@/lib/session/follow';
import { tiedJournals } from '@/lib/store/tied';
import type { Make, Written } from '@/lib/store/write';
import { database } from './database';

/** How to write what the joins of these sessions ask for, once something was written to one of them; nothing where all of it is there. */
export async function following(written: readonly Pick<Written, 'owner'>[]): Promise<ReadonlyMap<string, Make>> {
  const asked = followed(await tiedJournals(await database(), written.map(({ owner }) => owner)));
  return new Map([...asked].map(([owner, changes]) => [owner, () => changes]));
}
