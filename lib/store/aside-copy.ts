import { pack, unpack } from '@/lib/platform/gzip';
import { readLocal, removeLocal, writeLocal } from '@/lib/platform/small-storage';
import * as z from 'zod/mini';
import type { SetAside } from './db';

const KEY = 'illisibles-supprimes';

const rowsSchema = z.array(z.object({ id: z.string(), why: z.string(), raw: z.unknown() }));

/** Keeps a copy of what was set aside, beside what an earlier one still holds; nothing to keep writes nothing. */
export async function keepAside(rows: readonly SetAside[]): Promise<void> {
  if (rows.length === 0) return;
  const fresh = new Set(rows.map(({ id }) => id));
  const older = (await openAside()).filter(({ id }) => !fresh.has(id));
  await writeLocal({ [KEY]: await pack(JSON.stringify([...older, ...rows])) });
}

/** What that copy holds; none where there is no copy. Rejects when it is damaged. */
export async function openAside(): Promise<readonly SetAside[]> {
  const packed = (await readLocal(KEY))[KEY];
  if (typeof packed !== 'string') return [];
  return z.parse(rowsSchema, JSON.parse(await unpack(packed)));
}

/** Takes that copy away, once its rows are back. */
export function dropAsideCopy(): Promise<void> {
  return removeLocal(KEY);
}

/** Takes the rows of an owner out of that copy: what could not be read cannot be searched either. A damaged copy goes whole, for the same reason. */
export async function eraseAsideCopy(owner: string): Promise<void> {
  const rows = await openAside().catch(() => null);
  const kept = rows?.filter(({ id }) => id !== owner) ?? [];
  if (rows !== null && kept.length === rows.length) return;
  await (kept.length === 0 ? dropAsideCopy() : writeLocal({ [KEY]: await pack(JSON.stringify(kept)) }));
}
