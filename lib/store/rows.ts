import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { centreSchema } from '@/lib/session/centre-record';
import * as z from 'zod/mini';
import type { CentreRecord } from './db';
import { underPolicy } from './imposed';

/** The range of journal keys of one session, or of the centre: an array sorts after every string. */
export function journalOf(owner: string): IDBKeyRange {
  return IDBKeyRange.bound([owner], [owner, []]);
}

/** The centre in its stored row, under the policy that holds; a new one where there is none that can be read. */
export function centreOf(row: CentreRecord | undefined): Centre {
  const read = z.safeParse(centreSchema, row?.centre);
  return underPolicy(read.success ? read.data : NEW_CENTRE);
}
