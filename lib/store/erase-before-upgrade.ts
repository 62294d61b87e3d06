import { pack, unpack } from '@/lib/platform/gzip';
import { readLocal, removeLocal, writeLocal } from '@/lib/platform/small-storage';
import type { Change } from '@/lib/session/change';
import { withoutErased } from '@/lib/session/erase';
import { SCHEMA } from '@/lib/session/version';
import * as z from 'zod/mini';
import { beforeUpgradeKey } from './before-upgrade';

// Apart from `before-upgrade.ts`: the worker keeps such a copy, and has no room for what erases.

/** As much as tells whose a row is. */
const rowSchema = z.looseObject({ id: z.optional(z.string()), session: z.optional(z.string()), changes: z.optional(z.array(z.unknown())) });
const rowsSchema = z.record(z.string(), z.array(rowSchema));

type Rows = z.infer<typeof rowsSchema>;

/**
 * Takes out of the databases kept before an upgrade what these marks erase of their owner. Its record, its digest and what was set aside of it go
 * whole: the journal says all that they did. So does a copy that cannot be opened.
 */
export async function eraseBeforeUpgrade(owner: string, marks: readonly Change[]): Promise<void> {
  const keys = Array.from({ length: SCHEMA }, (_, n) => beforeUpgradeKey(n + 1));
  for (const [key, packed] of Object.entries(await readLocal(keys))) {
    const rows = await rowsIn(packed);
    const speaks = rows !== null && Object.values(rows).some((list) => list.some((row) => ownerOf(row) === owner));
    if (rows === null) await removeLocal(key);
    else if (speaks) await writeLocal({ [key]: await pack(JSON.stringify(erasedRows(rows, owner, marks))) });
  }
}

async function rowsIn(packed: unknown): Promise<Rows | null> {
  try {
    return rowsSchema.parse(JSON.parse(await unpack(String(packed))));
  } catch {
    return null;
  }
}

function erasedRows(rows: Rows, owner: string, marks: readonly Change[]): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([store, list]) => [
      store,
      list.flatMap((row) => {
        if (ownerOf(row) !== owner) return [row];
        return row.changes === undefined ? [] : [{ ...row, changes: keptOf(row.changes, marks) }];
      }),
    ]),
  );
}

/** Only the session and the path of a change are asked for, and what has neither was never a change. */
function keptOf(changes: readonly unknown[], marks: readonly Change[]): unknown[] {
  const own = new Set<unknown>(marks);
  const sound = changes.filter((change) => typeof change === 'object' && change !== null && 'session' in change && 'path' in change && typeof change.path === 'string');
  return withoutErased([...(sound as Change[]), ...marks]).filter((change) => !own.has(change));
}

function ownerOf({ session, id }: Rows[string][number]): string | undefined {
  return session ?? id;
}
