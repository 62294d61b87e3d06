import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import type { Database } from './db';
import type { Digest, DigestRow } from './digest';
import { centreOf } from './rows';

/** The centre; a new one when nothing readable was stored. */
export async function readCentre(db: Database): Promise<Centre> {
  return centreOf(await db.get('centre', CENTRE_ID));
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

/** The centre has a digest of its own, which no list of sessions shows; nor does an index hold what updates moved. */
export function isOfSession(digest: DigestRow): digest is Digest {
  return digest.id !== CENTRE_ID;
}
