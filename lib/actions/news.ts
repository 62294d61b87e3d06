import { dateMoves, type DateMove } from '@/lib/plan/date-moves';
import { version } from '@/lib/platform/about';
import { onLocalChange, readLocal, writeLocal } from '@/lib/platform/small-storage';
import type { Database } from '@/lib/store/db';
import type { Digest } from '@/lib/store/digest';
import { readMoved, tellMoved } from '@/lib/store/moved-rows';
import { isOfSession } from '@/lib/store/read';
import * as z from 'zod/mini';
import { mark } from './alerts';
import { database } from './database';

const KEY = 'version-vue';

const seenSchema = z.string().check(z.maxLength(40));

/** A session and what the rules moved of it. */
export interface SessionNews extends Pick<Digest, 'id' | 'title' | 'start' | 'end' | 'names'> {
  readonly moves: readonly DateMove[];
}

/** What an update brought. */
export interface News {
  readonly version: string;
  /** The version that the user had when she last said « Compris »; null where she never did. */
  readonly seen: string | null;
  /** The sessions of which days moved, by first day. */
  readonly sessions: readonly SessionNews[];
}

/**
 * Has told what an update brought, where the user has not seen it: another version, or days that moved. A first installation has nothing to tell; who has sessions and
 * was never told anything had Jalon before it told; `hadSession` is of when the panel opened, as the first session may be made meanwhile. « Compris » in one panel ends it in all.
 */
export async function followNews(db: Database, hadSession: boolean): Promise<void> {
  onLocalChange(KEY, () => {
    mark('news', false);
  });
  const seen = await readSeen();
  const isNew = seen === null ? hadSession : seen !== version();
  const isTold = isNew || (await sessionsMoved(db, 'moved')).length > 0;
  mark('news', isTold);
  if (!isTold && seen === null) await writeLocal({ [KEY]: version() });
}

/** What there is to tell: the days that she has not seen, or with `told`, those that she saw last. */
export async function readNews(which: 'moved' | 'told'): Promise<News> {
  return { version: version(), seen: await readSeen(), sessions: await sessionsMoved(await database(), which) };
}

/** « Compris »: told once, in every panel. It can still be read from the settings. */
export async function dismissNews(): Promise<void> {
  mark('news', false);
  await tellMoved(await database());
  await writeLocal({ [KEY]: version() });
}

async function readSeen(): Promise<string | null> {
  const read = z.safeParse(seenSchema, (await readLocal(KEY))[KEY]);
  return read.success ? read.data : null;
}

async function sessionsMoved(db: Database, which: 'moved' | 'told'): Promise<readonly SessionNews[]> {
  const found = await Promise.all(
    (await readMoved(db, which)).map(async ({ session, steps }) => {
      const digest = await db.get('digests', session);
      if (digest === undefined || !isOfSession(digest)) return [];
      const { id, title, start, end, names = {}, agenda } = digest;
      const moves = dateMoves(steps, agenda);
      return moves.length === 0 ? [] : [{ id, title, start, end, names, moves }];
    }),
  );
  return found.flat().sort((a, b) => (a.start < b.start ? -1 : 1));
}
