import type { CivilDate } from '@/lib/dates/civil';
import type { Act } from '@/lib/session/act';
import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import { nextStamp, type Change } from '@/lib/session/change';
import { foldCentre, foldSession, lastStamp } from '@/lib/session/fold';
import { isErasure, withoutErased } from '@/lib/session/erase';
import { union } from '@/lib/session/merge';
import { readChangeList } from '@/lib/session/sound-change';
import type { IDBPTransaction, StoreNames } from 'idb';
import { abandon } from './abandon';
import type { Database, JalonDb, JournalRow } from './db';
import { centreDigestOf, digestOf, type DigestRow } from './digest';
import { StoreError } from './errors';
import { underPolicy } from './imposed';
import { movedBetween, rulesOf } from './moved';
import { centreOf, journalOf } from './rows';

/** Who writes, and when: what every act of this page carries. */
export interface Writer {
  readonly device: string;
  readonly now: number;
  /** The civil day where the user is: the centre's digest is one of a year. */
  readonly today: CivilDate;
  readonly newId: () => string;
}

/** What the changes of one session or of the centre are, and the act about to be added. */
export type Make = (changes: readonly Change[], act: Act) => readonly Change[];

/** One act of one owner, by which what it wrote can be found and undone. */
export interface ActRef {
  readonly owner: string;
  readonly act: string;
}

/** What came of one write: the whole journal of that owner after it, and what was new. */
export interface Written extends ActRef {
  readonly added: readonly Change[];
  readonly changes: readonly Change[];
}

type Write = IDBPTransaction<JalonDb, StoreNames<JalonDb>[], 'readwrite'>;

const STORES = ['sessions', 'centre', 'journal', 'digests', 'aside'] as const;

/**
 * Writes one act on one or several owners (session ids, or `centre`) in one strict transaction over records, journal and digests: a
 * page killed in the middle leaves the state before or after, never between. What an act erases goes in that same transaction, from the rows of
 * older acts too. `make` must not wait for anything.
 * Rejects, with nothing written, when the changes would leave a session without title or day, or one that ends before it begins, or could not be read
 * again.
 */
export async function write(
  db: Database,
  writer: Writer,
  owners: ReadonlyMap<string, Make>,
): Promise<readonly Written[]> {
  const tx = db.transaction([...STORES], 'readwrite', { durability: 'strict' });
  const id = writer.newId();
  try {
    const written: Written[] = [];
    // The centre first: the digests of the sessions depend on it.
    const order = [...owners].sort(([a], [b]) => Number(b === CENTRE_ID) - Number(a === CENTRE_ID));
    // Asked for all at once, answered one by one: between two answers the page lives on.
    const [journal, digests] = [tx.objectStore('journal'), tx.objectStore('digests')];
    const known = order.map(([owner, make]) => ({ owner, make, rows: asked(journal.getAll(journalOf(owner))), former: asked(digests.get(owner)) }));
    let centre = await storedCentre(tx);
    for (const { owner, make, rows, former } of known) {
      const result = await writeOwner(tx, owner, await rows, make, writer, id);
      if (result.added.length > 0 && owner === CENTRE_ID) centre = putCentre(tx, result.changes, writer.today);
      else if (result.added.length > 0) putSession(tx, result, await former, centre, writer.today);
      written.push(result);
    }
    await tx.done;
    return written;
  } catch (error) {
    throw (await abandon(tx)) ?? error;
  }
}

/** A request of a transaction, for which nobody may be waiting when it fails: that fails the transaction, which is waited for. */
function asked<T>(request: Promise<T>): Promise<T> {
  request.catch(() => undefined);
  return request;
}

async function writeOwner(tx: Write, owner: string, rows: readonly JournalRow[], make: Make, writer: Writer, act: string): Promise<Written> {
  const read = readChangeList(rows.flatMap((row) => row.changes));
  if (!read.success) throw new StoreError('unreadable', read.error);
  const before = union(read.data, []);
  const stamp = nextStamp(writer.now, lastStamp(before));
  const made = checked(make(before, { id: act, session: owner, stamp, device: writer.device, newId: writer.newId }));
  const changes = union(before, made);
  // What was known, and what either side erased, is not among the union's: nothing of it is written, and what was written of the latter goes.
  const kept = new Set(changes);
  const added = made.filter((change) => kept.has(change));
  if (added.length > 0) void asked(tx.objectStore('journal').put({ session: owner, act, changes: added }));
  if (added.some(isErasure)) await eraseRows(tx, owner, rows, changes.filter(isErasure));
  return { owner, act, added, changes };
}

/** Nothing is written that could not be read again. */
function checked(made: readonly Change[]): readonly Change[] {
  const read = readChangeList(made);
  if (!read.success) throw read.error;
  return read.data;
}

/** Takes what was erased out of the rows that hold it; a row of which nothing is left goes. */
async function eraseRows(tx: Write, owner: string, rows: readonly JournalRow[], marks: readonly Change[]): Promise<void> {
  const journal = tx.objectStore('journal');
  for (const row of rows) {
    const left = new Set(withoutErased([...row.changes, ...marks]));
    const changes = row.changes.filter((change) => left.has(change));
    if (changes.length === row.changes.length) continue;
    await (changes.length === 0 ? journal.delete([row.session, row.act]) : journal.put({ ...row, changes }));
  }
  // What could not be read, before the owner came back from elsewhere, cannot be searched either.
  await tx.objectStore('aside').delete(owner);
}

function putSession(tx: Write, written: Written, former: DigestRow | undefined, centre: Centre, today: CivilDate): void {
  const { owner: id, changes } = written;
  const session = foldSession(id, changes);
  if (session === null) throw new Error(`session ${id}: title or day missing`);
  if (session.end < session.start) throw new Error(`session ${id}: it ends before it begins`);
  void asked(tx.objectStore('sessions').put(session));
  const digests = tx.objectStore('digests');
  const digest = digestOf(session, centre, today);
  keepMoved(tx, written, former, digest.stamp, centre);
  if (session.removed) void asked(digests.delete(id));
  else void asked(digests.put(digest));
}

/** Written to before an update's new rules reached its digest, a session keeps what they moved, less what is written now. */
function keepMoved(tx: Write, { changes, added }: Written, former: DigestRow | undefined, stamp: string, centre: Centre): void {
  if (former === undefined || rulesOf(former.stamp) === rulesOf(stamp)) return;
  const before = foldSession(former.id, changes.filter((change) => !added.includes(change)));
  const moved = before === null ? null : movedBetween(former, digestOf(before, centre));
  if (moved !== null) void asked(tx.objectStore('digests').put(moved));
}

function putCentre(tx: Write, changes: readonly Change[], today: CivilDate): Centre {
  const stored = foldCentre(changes);
  const centre = underPolicy(stored);
  void asked(tx.objectStore('digests').put(centreDigestOf(centre, today)));
  void asked(tx.objectStore('centre').put({ id: CENTRE_ID, centre: stored }));
  return centre;
}

async function storedCentre(tx: Write): Promise<Centre> {
  return centreOf(await tx.objectStore('centre').get(CENTRE_ID));
}
