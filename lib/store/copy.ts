import type { Change } from '@/lib/session/change';
import { isErasure } from '@/lib/session/erase';
import { union } from '@/lib/session/merge';
import { SCHEMA } from '@/lib/session/version';
import { pack, unpack } from '@/lib/platform/gzip';
import { alone, withOthers } from '@/lib/platform/locks';
import { readLocal, removeLocal, writeLocal } from '@/lib/platform/small-storage';
import * as z from 'zod/mini';
import { eraseAsideCopy } from './aside-copy';
import type { JournalRow } from './db';
import { eraseBeforeUpgrade } from './erase-before-upgrade';
import { copyOf } from './make-copy';
import { leadRows } from './migrations';

const KEY = 'copie/';
const PREVIOUS = 'copie-precedente/';

/** The second copy of one session or of the centre: all its changes, packed, in another engine than the store's. */
const copySchema = z.object({
  owner: z.string(),
  savedAt: z.string(),
  /** The schema that its changes were written in. */
  schema: z.int(),
  /** How many changes it holds, so that a poorer state is recognised without unpacking. */
  count: z.int(),
  title: z.string(),
  data: z.string(),
});

export type Copy = z.infer<typeof copySchema>;

/** Does what reads and writes the copies of an owner while no other page does. Not to be done within itself. */
export function withCopiesOf<T>(owner: string, work: () => Promise<T>): Promise<T> {
  return withOthers(KEY, () => alone(KEY + owner, work));
}

/** The same for the copies of many owners: while no other page reads and writes any. */
export function withAllCopies<T>(work: () => Promise<T>): Promise<T> {
  return alone(KEY, work);
}

/**
 * Writes the second copy of an owner and keeps the one before it. An empty state writes nothing; and where what is there holds more changes
 * than what comes (a store that was lost and begun again), the richer one stays as the previous copy until it is outgrown. What the changes erase is
 * erased in the copies too. To be done within `withCopiesOf`.
 */
export async function writeCopy(owner: string, changes: readonly Change[], savedAt: string): Promise<void> {
  if (changes.length === 0) return;
  const marks = changes.filter(isErasure);
  if (marks.length > 0 && !(await bears(await lastCopy(owner), marks))) await eraseCopies(owner, marks, true);
  await putCopies([await copyOf(owner, changes, savedAt)]);
}

/** Puts these copies in place of those that are there, all of them or none, by the same rules: nothing in them erases. Likewise within `withCopiesOf`, or `withAllCopies`. */
export async function putCopies(copies: readonly Copy[]): Promise<void> {
  const stored = await readLocal(copies.flatMap(({ owner }) => [KEY + owner, PREVIOUS + owner]));
  await writeLocal(Object.fromEntries(copies.flatMap((copy) => entriesOf(copy, stored))));
}

/** What is written of a copy: itself, and the one to be kept as the one before it. */
function entriesOf(copy: Copy, stored: Readonly<Record<string, unknown>>): [string, Copy][] {
  const { owner, count } = copy;
  const [last, previous] = [readCopy(stored[KEY + owner]), readCopy(stored[PREVIOUS + owner])];
  const keepPrevious = previous !== null && previous.count > count && previous.count > (last?.count ?? 0);
  const kept = keepPrevious ? previous : last;
  return kept === null ? [[KEY + owner, copy]] : [[KEY + owner, copy], [PREVIOUS + owner, kept]];
}

/**
 * Takes out of everything that is kept beside the store what these marks erase: both copies, what was set aside when all was deleted, and the database
 * as it was before an upgrade. What cannot be opened goes whole: it cannot be searched either.
 * To be done within `withCopiesOf`.
 * @param bear whether the copies are to bear the marks; not while the store does not bear them yet.
 */
export async function eraseCopies(owner: string, marks: readonly Change[], bear: boolean): Promise<void> {
  const stored = await readLocal([KEY + owner, PREVIOUS + owner]);
  for (const [key, raw] of Object.entries(stored)) {
    const copy = await erasedCopy(readCopy(raw), marks, bear);
    await (copy === null ? removeLocal(key) : writeLocal({ [key]: copy }));
  }
  await eraseAsideCopy(owner);
  await eraseBeforeUpgrade(owner, marks);
}

/** A copy from which these marks erased what they say; null for one that cannot be opened. */
async function erasedCopy(copy: Copy | null, marks: readonly Change[], bear: boolean): Promise<Copy | null> {
  const changes = copy === null ? null : await changesIn(copy).catch(() => null);
  if (copy === null || changes === null) return null;
  const own = new Set(bear ? [] : marks);
  const kept = union(changes, marks).filter((change) => !own.has(change));
  return { ...copy, schema: SCHEMA, count: kept.length, data: await pack(JSON.stringify(kept)) };
}

/** Whether a copy bears these marks already: what they erase was then taken out of everything. */
async function bears(copy: Copy | null, marks: readonly Change[]): Promise<boolean> {
  const changes = copy === null ? [] : await changesIn(copy).catch(() => []);
  const ids = new Set(changes.map(({ id }) => id));
  return marks.every(({ id }) => ids.has(id));
}

/** The best copy of each of these owners, or of all: the latest, or the previous one where that holds more. */
export async function listCopies(owners: readonly string[] | null = null): Promise<Copy[]> {
  const stored = await readLocal(owners === null ? null : owners.flatMap((owner) => [KEY + owner, PREVIOUS + owner]));
  const best = new Map<string, Copy>();
  for (const [key, raw] of Object.entries(stored)) {
    const copy = key.startsWith(KEY) || key.startsWith(PREVIOUS) ? readCopy(raw) : null;
    if (copy === null) continue;
    const other = best.get(copy.owner);
    if (other === undefined || copy.count > other.count || (copy.count === other.count && copy.savedAt > other.savedAt)) {
      best.set(copy.owner, copy);
    }
  }
  return [...best.values()];
}

/** Both copies of each of these owners as they are stored: null for one that is none, absent where there is nothing. */
export async function storedCopies(owners: readonly string[]): Promise<ReadonlyMap<string, { readonly last?: Copy | null; readonly previous?: Copy | null }>> {
  const stored = await readLocal(owners.flatMap((owner) => [KEY + owner, PREVIOUS + owner]));
  const at = (key: string) => (key in stored ? readCopy(stored[key]) : undefined);
  return new Map(
    owners.map((owner) => {
      const [last, previous] = [at(KEY + owner), at(PREVIOUS + owner)];
      return [owner, { ...(last === undefined ? {} : { last }), ...(previous === undefined ? {} : { previous }) }];
    }),
  );
}

/** The latest copy of an owner, whatever the one before it holds; null where there is none that can be read. */
export async function lastCopy(owner: string): Promise<Copy | null> {
  return readCopy((await readLocal(KEY + owner))[KEY + owner]);
}

/** The changes that a copy holds or, where it is damaged, those of its owner's other copy. Rejects when neither can be read. */
export async function openCopy(copy: Copy): Promise<readonly Change[]> {
  try {
    return await changesIn(copy);
  } catch (damage) {
    const stored = await readLocal([KEY + copy.owner, PREVIOUS + copy.owner]);
    const other = Object.values(stored)
      .map(readCopy)
      .find((found) => found !== null && found.data !== copy.data);
    if (other == null) throw damage;
    return changesIn(other);
  }
}

/** The changes of this copy alone. Rejects when it cannot be read. */
export async function changesIn({ owner, schema, data }: Copy): Promise<readonly Change[]> {
  // What a copy of another schema holds is only known once it was led to this one, and checked then.
  const row = { session: owner, act: '', changes: JSON.parse(await unpack(data)) as Change[] } satisfies JournalRow;
  const led = schema > SCHEMA ? null : leadRows([row], schema, SCHEMA);
  if (led === null) throw new Error(`copy of ${owner}: unreadable`);
  return led.flatMap(({ changes }) => changes);
}

function readCopy(raw: unknown): Copy | null {
  const read = z.safeParse(copySchema, raw);
  return read.success ? read.data : null;
}
