import { changesBetween } from '@/lib/session/act';
import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import { nextStamp, type Change } from '@/lib/session/change';
import { lastStamp } from '@/lib/session/fold';
import { centreLeaves, sessionLeaves, type Leaves } from '@/lib/session/leaves';
import { union } from '@/lib/session/merge';
import type { Session } from '@/lib/session/session';
import type { CivilDate } from '@/lib/dates/civil';
import type { IDBPTransaction } from 'idb';
import { abandon } from './abandon';
import { digestFor, examine, foldOf, isSession, rowOf, type OwnerRows, type Verdict } from './check-owner';
import type { CentreDigest, Digest } from './digest';
import type { CentreRecord, Database, JalonDb } from './db';
import { centreOf, journalOf } from './rows';
import { moveAside } from './set-aside';
import type { Writer } from './write';

const READ = ['sessions', 'centre', 'journal', 'digests'] as const;
const WRITTEN = [...READ, 'aside'] as const;

type Write = IDBPTransaction<JalonDb, (typeof WRITTEN)[number][], 'readwrite'>;
type Read = IDBPTransaction<JalonDb, (typeof READ)[number][]>;

/** What is found of these owners, read together. Writes nothing. */
export async function examineOwners(db: Database, owners: readonly string[], today: CivilDate): Promise<readonly Verdict[]> {
  const tx = db.transaction([...READ]);
  const centre = centreOf(await tx.objectStore('centre').get(CENTRE_ID));
  const rows = await Promise.all(owners.map((owner) => rowsOf(tx, owner)));
  return rows.map((found) => examine(found, centre, today));
}

/**
 * Repairs one owner in one strict transaction, or sets aside what cannot be read. All is read and judged again in that transaction: what another page
 * wrote meanwhile stands, and where it mended all, nothing is written. Returns what was found then.
 * @param copied the changes of the owner's second copy, for a journal that lost its own.
 */
export async function repairOwner(db: Database, writer: Writer, owner: string, copied: readonly Change[]): Promise<Verdict> {
  const tx = db.transaction([...WRITTEN], 'readwrite', { durability: 'strict' });
  try {
    const centre = centreOf(await tx.objectStore('centre').get(CENTRE_ID));
    const rows = await rowsOf(tx, owner);
    const verdict = examine(rows, centre, writer.today);
    if (verdict.unreadable !== null) await moveAside(tx, owner, verdict.unreadable);
    else if (verdict.repairs.length > 0) await mend(tx, rows, verdict, copied, centre, writer);
    await tx.done;
    return verdict;
  } catch (error) {
    await abandon(tx);
    throw error;
  }
}

async function mend(tx: Write, rows: OwnerRows, { owner, repairs, changes, holds }: Verdict, copied: readonly Change[], centre: Centre, writer: Writer): Promise<void> {
  const whole = holds !== null && repairs.includes('journal') ? completed(owner, union(copied, changes), holds, writer) : null;
  if (whole !== null) await putJournal(tx, owner, whole);
  const held = whole === null ? holds : foldOf(owner, whole);
  if (repairs.includes('record')) await keepFormer(tx, rows);
  if (held !== null && (whole !== null || repairs.includes('record'))) await putRecord(tx, owner, held);
  await putDigest(tx, owner, digestFor(owner, held, centre, writer.today));
}

/** The changes that are left, and what leads from what they add up to on to what the record still says. */
function completed(owner: string, known: readonly Change[], holds: Session | Centre, writer: Writer): readonly Change[] {
  const act = { id: writer.newId(), session: owner, stamp: nextStamp(writer.now, lastStamp(known)), device: writer.device, newId: writer.newId };
  const before = foldOf(owner, known);
  return union(known, changesBetween(act, before === null ? new Map() : leavesOf(before), leavesOf(holds)));
}

function leavesOf(holds: Session | Centre): Leaves {
  return isSession(holds) ? sessionLeaves(holds) : centreLeaves(holds);
}

/** Writes a journal whole: a row an act. */
async function putJournal(tx: Write, owner: string, changes: readonly Change[]): Promise<void> {
  const journal = tx.objectStore('journal');
  await journal.delete(journalOf(owner));
  const acts = new Map<string, Change[]>();
  for (const change of changes) acts.set(change.act, [...(acts.get(change.act) ?? []), change]);
  await Promise.all([...acts].map(([act, own]) => journal.put({ session: owner, act, changes: own })));
}

/** Keeps a record that differs from its journal as it was found, unless something was set aside there already: nothing is thrown away. */
async function keepFormer(tx: Write, { owner, record }: OwnerRows): Promise<void> {
  const aside = tx.objectStore('aside');
  if (record === undefined || (await aside.getKey(owner)) !== undefined) return;
  await aside.put({ id: owner, why: 'record differs from its journal', raw: { record, journal: [] } });
}

async function putRecord(tx: Write, owner: string, holds: Session | Centre): Promise<void> {
  const row = rowOf(owner, holds);
  // `rowOf` gives either by the owner.
  if (owner === CENTRE_ID) await tx.objectStore('centre').put(row as CentreRecord);
  else await tx.objectStore('sessions').put(row as Session);
}

async function putDigest(tx: Write, owner: string, digest: Digest | CentreDigest | undefined): Promise<void> {
  const digests = tx.objectStore('digests');
  await (digest === undefined ? digests.delete(owner) : digests.put(digest));
}

async function rowsOf(tx: Read | Write, owner: string): Promise<OwnerRows> {
  const [record, journal, digest] = await Promise.all([
    (tx as Read).objectStore(owner === CENTRE_ID ? 'centre' : 'sessions').get(owner),
    (tx as Read).objectStore('journal').getAll(journalOf(owner)),
    (tx as Read).objectStore('digests').get(owner),
  ]);
  return { owner, record, journal, digest };
}
