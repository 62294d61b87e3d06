import type { Change } from '@/lib/session/change';
import { followed } from '@/lib/session/follow';
import { union } from '@/lib/session/merge';
import { tiedJournals } from '@/lib/store/tied';
import type { Make, Written } from '@/lib/store/write';
import { database } from './database';

/** How to write what the joins of these sessions ask for, once something was written to one of them; nothing where all of it is there. */
export async function following(written: readonly Pick<Written, 'owner'>[]): Promise<ReadonlyMap<string, Make>> {
  const asked = followed(await tiedJournals(await database(), written.map(({ owner }) => owner)));
  return new Map([...asked].map(([owner, changes]) => [owner, () => changes]));
}

/**
 * How to write something to a session together with what its joins ask for then, in one act. What another panel writes meanwhile follows after it, as
 * after every save.
 */
export async function withFollowing(id: string, make: Make): Promise<ReadonlyMap<string, Make>> {
  const journals = await tiedJournals(await database(), [id]);
  let asked: ReadonlyMap<string, readonly Change[]> = new Map();
  const first: Make = (changes, act) => {
    const made = make(changes, act);
    asked = followed(new Map([...journals, [id, union(changes, made)]]));
    return [...made, ...(asked.get(id) ?? [])];
  };
  const others = [...journals.keys()].filter((other) => other !== id);
  // They are written in this order (`lib/store/write.ts`).
  return new Map([[id, first], ...others.map((other): [string, Make] => [other, () => asked.get(other) ?? []])]);
}
