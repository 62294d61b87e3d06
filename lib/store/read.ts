import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { union } from '@/lib/session/merge';
import { changesSchema, sessionSchema } from '@/lib/session/record';
import type { Session } from '@/lib/session/session';
import * as z from 'zod/mini';
import { setAside } from './aside';
import type { Database } from './db';
import type { CentreDigest, Digest } from './digest';
import { centreOf, journalOf } from './rows';
import type { ActRef } from './write';

/** The session of this id; null when there is none, or when it cannot be read: it is then set aside, out of every list. */
export async function readSession(db: Database, id: string): Promise<Session | null> {
  const raw = await db.get('sessions', id);
  if (raw === undefined) return null;
  const read = z.safeParse(sessionSchema, raw);
  if (read.success) return read.data;
  await setAside(db, id, z.prettifyError(read.error));
  return null;
}

/** The centre; a new one when nothing readable was stored. */
export async function readCentre(db: Database): Promise<Centre> {
  return centreOf(await db.get('centre', CENTRE_ID));
}

/** Every change of one session, or of the centre, by (stamp, id); none when one cannot be read: the whole is then set aside. */
export async function readChanges(db: Database, owner: string): Promise<Change[]> {
  const rows = await db.getAll('journal', journalOf(owner));
  const read = z.safeParse(changesSchema, rows.flatMap((row) => row.changes));
  if (read.success) return union(read.data, []);
  await setAside(db, owner, z.prettifyError(read.error));
  return [];
}

/** The changes that one act wrote. */
export async function readAct(db: Database, { owner, act }: ActRef): Promise<readonly Change[]> {
  return changesSchema.parse((await db.get('journal', [owner, act]))?.changes ?? []);
}

/** Ids of every session, those removed included. */
export function sessionIds(db: Database): Promise<string[]> {
  return db.getAllKeys('sessions');
}

/** How many sessions there are to show. */
export function countSessions(db: Database): Promise<number> {
  return db.countFromIndex('digests', 'start');
}

/** Whether there is any session to show. */
export async function hasSession(db: Database): Promise<boolean> {
  return (await db.getAllKeysFromIndex('digests', 'start', undefined, 1)).length > 0;
}

/** The digests of all sessions, by first day. */
export async function readDigests(db: Database): Promise<Digest[]> {
  return (await db.getAllFromIndex('digests', 'start')).filter(isOfSession);
}

/** The agenda keys of the centre's own duties. */
export async function readCentreAgenda(db: Database): Promise<readonly string[]> {
  return (await db.get('digests', CENTRE_ID))?.agenda ?? [];
}

/** The centre has a digest of its own, which no list of sessions shows. */
export function isOfSession(digest: Digest | CentreDigest): digest is Digest {
  return digest.id !== CENTRE_ID;
}
