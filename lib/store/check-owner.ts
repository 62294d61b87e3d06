import type { CivilDate } from '@/lib/dates/civil';
import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import { centreSchema } from '@/lib/session/centre-record';
import type { Change } from '@/lib/session/change';
import { foldCentre, foldSession } from '@/lib/session/fold';
import { union } from '@/lib/session/merge';
import { changesSchema, sessionSchema } from '@/lib/session/record';
import type { Session } from '@/lib/session/session';
import * as z from 'zod/mini';
import { centreDigestOf, digestOf, type CentreDigest, type Digest } from './digest';
import { centreOf } from './rows';

/** What the store holds of one owner, as it was found. */
export interface OwnerRows {
  readonly owner: string;
  /** A session, or the centre's row. */
  readonly record: unknown;
  readonly journal: readonly unknown[];
  readonly digest: unknown;
}

/** What is derived and can be made anew: the record, from its journal; what the journal lost, from the copy and the record; the digest. */
export type Repair = 'record' | 'journal' | 'digest';

/** What one owner's rows are found to be. */
export interface Verdict {
  readonly owner: string;
  readonly repairs: readonly Repair[];
  /** Why the owner cannot be read at all; null where it can. */
  readonly unreadable: string | null;
  /** By (stamp, id); none where the journal cannot be read. */
  readonly changes: readonly Change[];
  /** What is, or is to be, in the store of records; null for nothing. */
  readonly holds: Session | Centre | null;
}

const rowsSchema = z.array(z.object({ changes: z.array(z.unknown()) }));
const centreRowSchema = z.object({ centre: centreSchema });

/**
 * Compares what the store holds of one owner: the journal is the truth, the record its fold, the digest the session's. A journal that adds up to no
 * session beside a record that can be read has lost rows.
 * @param centre as the store has it; for the centre itself it is not looked at.
 */
export function examine(rows: OwnerRows, centre: Centre, today: CivilDate): Verdict {
  const { owner, record, journal, digest } = rows;
  const read = readJournal(journal);
  if ('why' in read) return { owner, repairs: [], unreadable: read.why, changes: [], holds: null };
  const { changes } = read;
  const known = readRecord(owner, record);
  const folded = foldOf(owner, changes);
  if (folded === null && known === null && (record !== undefined || changes.length > 0)) {
    return { owner, repairs: [], unreadable: 'neither record nor journal adds up', changes: [], holds: null };
  }
  const holds = folded ?? known;
  const repairs: Repair[] = [
    ...(folded === null && known !== null ? (['journal'] as const) : []),
    ...(folded !== null && !same(record, rowOf(owner, folded)) ? (['record'] as const) : []),
    ...(sameDigest(digest, digestFor(owner, holds, centre, today)) ? [] : (['digest'] as const)),
  ];
  return { owner, repairs, unreadable: null, changes, holds };
}

/** The row that keeps a session or the centre. */
export function rowOf(owner: string, holds: Session | Centre): object {
  return owner === CENTRE_ID ? { id: CENTRE_ID, centre: holds } : holds;
}

/** The digest that goes with what an owner holds; undefined where there is to be none. */
export function digestFor(owner: string, holds: Session | Centre | null, centre: Centre, today: CivilDate): Digest | CentreDigest | undefined {
  // As the store gives it back: the stamp tells the order of an entry's fields, and a fold has them as they were said.
  if (owner === CENTRE_ID) return centreDigestOf(centreOf(isSession(holds) || holds === null ? undefined : { id: owner, centre: holds }), today);
  return isSession(holds) && !holds.removed ? digestOf(holds, centre, today) : undefined;
}

/** Tells a session from the centre. */
export function isSession(holds: Session | Centre | null): holds is Session {
  return holds !== null && 'start' in holds;
}

/** What the changes add up to. No change at all makes no centre either: nothing was ever said of it. */
export function foldOf(owner: string, changes: readonly Change[]): Session | Centre | null {
  if (owner !== CENTRE_ID) return foldSession(owner, changes);
  return changes.length === 0 ? null : foldCentre(changes);
}

function readJournal(journal: readonly unknown[]): { readonly changes: readonly Change[] } | { readonly why: string } {
  const rows = z.safeParse(rowsSchema, journal);
  if (!rows.success) return { why: z.prettifyError(rows.error) };
  const read = z.safeParse(changesSchema, rows.data.flatMap(({ changes }) => changes));
  return read.success ? { changes: union(read.data, []) } : { why: z.prettifyError(read.error) };
}

function readRecord(owner: string, record: unknown): Session | Centre | null {
  if (owner === CENTRE_ID) return z.safeParse(centreRowSchema, record).data?.centre ?? null;
  return z.safeParse(sessionSchema, record).data ?? null;
}

/** What was done on the day on which a digest was written is told that day alone: no two writers need agree on it. */
function sameDigest(found: unknown, wanted: Digest | CentreDigest | undefined): boolean {
  return same(lasting(found), lasting(wanted));
}

function lasting(digest: unknown): unknown {
  if (typeof digest !== 'object' || digest === null || !('agenda' in digest) || !Array.isArray(digest.agenda)) return digest;
  return { ...digest, agenda: digest.agenda.filter((key) => typeof key !== 'string' || !key.startsWith('f#')) };
}

/** Whether two rows say the same, in whatever order their fields were written. */
function same(a: unknown, b: unknown): boolean {
  return inOrder(a) === inOrder(b);
}

function inOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
