import { civil, type CivilDate } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { schedule } from '@/lib/plan/schedule';
import { changesBetween } from '@/lib/session/act';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldSession } from '@/lib/session/fold';
import { sessionLeaves } from '@/lib/session/leaves';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import type { Database } from '@/lib/store/db';
import { openDatabase } from '@/lib/store/open';
import { write, type Make, type Writer, type Written } from '@/lib/store/write';
import { afterEach, vi } from 'vitest';

const opened: Database[] = [];

afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

/** The database at the program's own schema, closed when the test ends. */
export async function open(): Promise<Database> {
  return closing(await openDatabase({ keepCopy: () => Promise.resolve() }));
}

/** Has a connection closed when the test ends. */
export function closing(db: Database): Database {
  opened.push(db);
  return db;
}

/** The day on which these tests write. */
export const TODAY = civil('2026-11-22');

let made = 0;

/** Someone who writes at this moment, with ids that never come twice. */
export function writer(now = 1_000): Writer {
  return { device: 'poste', now, today: TODAY, newId: () => `id-${String((made += 1))}` };
}

/** The session that most tests are about. */
export const SOUDEUR = newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17'));
export const MACON = newSession('s2', 'Maçon', civil('2027-05-03'), civil('2027-05-04'));

/** How much of a session is overdue, by its plan: what the badge says of it. */
export function overdueOf(session: Session, today: CivilDate, centre: Centre = NEW_CENTRE): number {
  return plan(session, centre, today).counts.overdue;
}

/** A session in which all is done but these occurrences: what a test is about, whatever else the rulebook holds. */
export function settledBut(session: Session, ...open: readonly string[]): Session {
  const keys = schedule(session, NEW_CENTRE).map(({ key }) => key);
  for (const key of open) if (!keys.includes(key)) throw new Error(`${key} is no occurrence of this session`);
  const done = keys.filter((key) => !open.includes(key)).map((key) => [key, { ...EMPTY_TICK, status: 'fait' }] as const);
  return { ...session, ticks: Object.fromEntries(done) };
}

/** How to write a session that is not there yet. */
export function creating(session: Session): Make {
  return (_none, act) => changesBetween(act, new Map(), sessionLeaves(session));
}

/** How to write an edit of a session that is. */
export function editing(patch: Partial<Session>): Make {
  return (changes, act) => {
    const session = foldSession(act.session, changes);
    if (session === null) throw new Error(`no session ${act.session}`);
    return changesBetween(act, sessionLeaves(session), sessionLeaves({ ...session, ...patch }));
  };
}

/** How to write changes as they are, as an import does. */
export function importing(changes: readonly Change[]): Make {
  return () => changes;
}

/** Writes these sessions, an act each. */
export async function fill(db: Database, sessions: readonly Session[]): Promise<void> {
  for (const session of sessions) await write(db, writer(), new Map([[session.id, creating(session)]]));
}

/** What one write of one owner came to. */
export function only(written: readonly Written[]): Written {
  const [first] = written;
  if (first === undefined || written.length !== 1) throw new Error(`${String(written.length)} owners written`);
  return first;
}

const STORES = ['sessions', 'centre', 'journal', 'digests', 'aside'] as const;

/** Everything that the database holds, to compare one moment with another. */
export async function contents(db: Database): Promise<Record<string, unknown[]>> {
  const lists = await Promise.all(STORES.map(async (name) => [name, await db.getAll(name)] as const));
  return Object.fromEntries(lists);
}

/** Puts in a store what no code of Jalon would write there. */
export async function spoil(db: Database, store: (typeof STORES)[number], row: object): Promise<void> {
  const tx = db.transaction(store, 'readwrite');
  // The types of the store are what is broken here.
  await tx.objectStore(store).put(row as never);
  await tx.done;
}

type Put = (this: IDBObjectStore, value: unknown) => IDBRequest<IDBValidKey>;

/** Has every put into one store fail until mocks are restored: thrown at once, or the transaction given up before the put, or after it. */
export function failPuts(store: string, how: 'thrown' | 'aborted' | 'uncommitted' = 'thrown'): void {
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
    if (this.name === store && how === 'thrown') throw new DOMException('no room', 'QuotaExceededError');
    const request = put.call(this, value);
    if (this.name !== store) return request;
    if (how === 'aborted') this.transaction.abort();
    else request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
}
