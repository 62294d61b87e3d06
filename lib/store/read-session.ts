import type { Change } from '@/lib/session/change';
import { union } from '@/lib/session/merge';
import { changesSchema, sessionSchema } from '@/lib/session/record';
import { readChangeList } from '@/lib/session/sound-change';
import type { Session } from '@/lib/session/session';
import * as z from 'zod/mini';
import type { Database } from './db';
import { journalOf } from './rows';
import { setAside } from './set-aside';
import type { ActRef } from './write';

// Apart from what lists and Aujourd'hui read, so that the panel opens without what it takes to read a session.

/** The session of this id; null when there is none, or when it cannot be read: it is then set aside, out of every list. */
export async function readSession(db: Database, id: string): Promise<Session | null> {
  const raw = await db.get('sessions', id);
  if (raw === undefined) return null;
  const read = z.safeParse(sessionSchema, raw);
  if (read.success) return read.data;
  await setAside(db, id, z.prettifyError(read.error));
  return null;
}

/** Every change of one session, or of the centre, by (stamp, id); none when one cannot be read: the whole is then set aside. */
export async function readChanges(db: Database, owner: string): Promise<Change[]> {
  const rows = await db.getAll('journal', journalOf(owner));
  const read = readChangeList(rows.flatMap((row) => row.changes));
  if (read.success) return union(read.data, []);
  await setAside(db, owner, z.prettifyError(read.error));
  return [];
}

/** The changes that one act wrote. */
export async function readAct(db: Database, { owner, act }: ActRef): Promise<readonly Change[]> {
  return changesSchema.parse((await db.get('journal', [owner, act]))?.changes ?? []);
}
