import { CENTRE_ID } from '@/lib/session/centre';
import type { IDBPTransaction } from 'idb';
import type { Database, JalonDb } from './db';
import { isMovedKey } from './moved';
import { journalOf } from './rows';

type Reading = IDBPTransaction<JalonDb, ('sessions' | 'centre' | 'journal' | 'digests')[]>;

/** Which owners (session ids, and `centre`) have a row, by store. */
export interface OwnerKeys {
  readonly records: ReadonlySet<string>;
  readonly journals: ReadonlySet<string>;
  readonly digests: ReadonlySet<string>;
}

/** Every owner of which the store holds anything, by its keys alone, the centre first. */
export async function readOwners(db: Database): Promise<readonly string[]> {
  const { records, journals, digests } = await keysIn(db.transaction(['sessions', 'centre', 'journal', 'digests']));
  return [...new Set([CENTRE_ID, ...records, ...journals, ...digests])];
}

/**
 * The owners whose rows do not go together: a record without its journal or the other way round, a digest without a session, a session without its
 * digest. By keys alone, two requests an owner whatever its acts, but for the sessions without digest, which may have been removed; and always the centre,
 * whose one record costs little.
 */
export async function readSuspects(db: Database): Promise<readonly string[]> {
  const tx = db.transaction(['sessions', 'centre', 'journal', 'digests']);
  const { records, journals, digests } = await keysIn(tx);
  const apart = [...new Set([...records, ...journals, ...digests])].filter((owner) => records.has(owner) !== journals.has(owner) || !records.has(owner));
  const bare = [...records].filter((owner) => owner !== CENTRE_ID && !digests.has(owner));
  const found = await Promise.all(bare.map(async (id) => ({ id, record: await tx.objectStore('sessions').get(id) })));
  const unlisted = found.filter(({ record }) => record?.removed !== true).map(({ id }) => id);
  return [...new Set([CENTRE_ID, ...apart, ...unlisted])];
}

async function keysIn(tx: Reading): Promise<OwnerKeys> {
  const [sessions, centre, rows] = await Promise.all([
    tx.objectStore('sessions').getAllKeys(),
    tx.objectStore('centre').getAllKeys(),
    tx.objectStore('digests').getAllKeys(),
  ]);
  const digests = rows.filter((key) => !isMovedKey(key));
  const records = new Set([...sessions, ...centre]);
  return { records, journals: new Set(await journalOwners(tx, [...new Set([...records, ...digests])].sort())), digests: new Set(digests) };
}

/** Whose acts the journal holds. A journal has dozens of rows an owner: one key of each, and of what lies between two, tells as much as all of them. */
async function journalOwners(tx: Reading, known: readonly string[]): Promise<string[]> {
  const journal = tx.objectStore('journal');
  const own = known.map(async (owner) => ((await journal.getKey(journalOf(owner))) === undefined ? [] : [owner]));
  const others = [null, ...known].map((after, n) => ownersBetween(tx, after, known[n] ?? null));
  return (await Promise.all([...own, ...others])).flat();
}

/** The owners of acts between two owners, both excluded; open-ended where null. */
async function ownersBetween(tx: Reading, after: string | null, before: string | null): Promise<string[]> {
  const found: string[] = [];
  let from = after;
  for (;;) {
    // An array sorts after every text, so that [owner, []] ends an owner's rows and [[]] the journal.
    const range = IDBKeyRange.bound(from === null ? [] : [from, []], before === null ? [[]] : [before], true, true);
    const key = await tx.objectStore('journal').getKey(range);
    if (key === undefined) return found;
    [from] = key;
    found.push(from);
  }
}
