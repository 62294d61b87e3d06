import { sessionSchema } from '@/lib/session/record';
import type { Session } from '@/lib/session/session';
import * as z from 'zod/mini';
import type { Database } from './db';

/** Few enough to leave the page alive while one batch is worked on. */
const SIZE = 50;

/** Every session that can be read, those removed included, a few at a time: the page lives on between two reads. */
export async function* sessionBatches(db: Database): AsyncGenerator<readonly Session[]> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const rows: readonly Session[] = await db.getAll('sessions', after, SIZE);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.flatMap((raw) => {
      const read = z.safeParse(sessionSchema, raw);
      return read.success ? [read.data] : [];
    });
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}
