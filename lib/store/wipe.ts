import { abandon } from './abandon';
import type { Database, SetAside } from './db';

/** What is about to be thrown away, as it was when its second copies were made sure of. */
export interface Held {
  /** The journal's keys: the owner and the act of each row. */
  readonly acts: readonly (readonly [owner: string, act: string])[];
  readonly aside: readonly SetAside[];
}

const STORES = ['sessions', 'centre', 'journal', 'digests', 'aside'] as const;

/** The keys of all that is written, and what was set aside. */
export async function readHeld(db: Database): Promise<Held> {
  const tx = db.transaction(['journal', 'aside']);
  const [acts, aside] = await Promise.all([tx.objectStore('journal').getAllKeys(), tx.objectStore('aside').getAll()]);
  return { acts, aside };
}

/**
 * Empties the store in one strict transaction: all of it, or nothing. Returns false, and throws nothing away, when it holds anything else than
 * `held`: what another panel wrote meanwhile has no second copy yet.
 */
export async function emptyStore(db: Database, held: Held): Promise<boolean> {
  const tx = db.transaction([...STORES], 'readwrite', { durability: 'strict' });
  try {
    const acts = await tx.objectStore('journal').getAllKeys();
    const aside = await tx.objectStore('aside').getAllKeys();
    if (!sameKeys(acts, held.acts) || !sameKeys(aside, held.aside.map(({ id }) => id))) {
      await abandon(tx);
      return false;
    }
    await Promise.all(STORES.map((store) => tx.objectStore(store).clear()));
    await tx.done;
    return true;
  } catch (error) {
    throw (await abandon(tx)) ?? error;
  }
}

/** Puts back what had been set aside, but for what has been set aside anew since. */
export async function putAside(db: Database, rows: readonly SetAside[]): Promise<void> {
  const tx = db.transaction('aside', 'readwrite', { durability: 'strict' });
  const known = new Set(await tx.store.getAllKeys());
  await Promise.all(rows.filter(({ id }) => !known.has(id)).map((row) => tx.store.put(row)));
  await tx.done;
}

function sameKeys(a: readonly unknown[], b: readonly unknown[]): boolean {
  const known = new Set(b.map((key) => JSON.stringify(key)));
  return a.length === b.length && a.every((key) => known.has(JSON.stringify(key)));
}
