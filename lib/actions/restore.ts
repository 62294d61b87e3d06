import { CENTRE_ID } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { union } from '@/lib/session/merge';
import { dropAside } from '@/lib/store/aside';
import { readableChanges } from '@/lib/store/set-aside';
import { lastCopy, listCopies, openCopy, type Copy } from '@/lib/store/copy';
import type { Database } from '@/lib/store/db';
import { sessionIds } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { journalOf } from '@/lib/store/rows';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { effect } from '@preact/signals';
import { database } from './database';
import { noted } from './fault';
import { save } from './save';
import { aside, lost, toast } from './state';
import { announce } from './undo';
import { forgetWiped, readWiped } from './wiped';

export type { Copy };

export const DAMAGED = 'Cette copie est endommagée : elle ne peut pas être reprise. Importez votre dernier fichier exporté.';

/** Whose copies hold what the store lacks, as the last check of the data found. */
const lacking = new Set<string>();

/**
 * Looks for second copies of what the store does not hold: of everything where it has no session, of what was set aside, of a centre that is gone, and
 * of what a check of the data found wanting. What was deleted on purpose is not lost.
 */
export async function findLost(db: Database): Promise<void> {
  const isEmpty = (await sessionIds(db)).length === 0;
  const missing = new Set(aside.value.map(({ id }) => id));
  const gone = new Set([...lacking, ...((await hasCentre(db)) ? [] : [CENTRE_ID])]);
  const [copies, wiped] = await Promise.all([listCopies(isEmpty ? null : [...missing, ...gone]), readWiped()]);
  const isGone = ({ owner, count }: Copy) => count > (wiped.get(owner) ?? 0) && (owner === CENTRE_ID ? gone.has(owner) : isEmpty || gone.has(owner));
  lost.value = copies.filter((copy) => missing.has(copy.owner) || isGone(copy));
}

/** Has the copies of these owners offered, which a check of the data found to hold what the store lacks. */
export async function offerCopies(db: Database, owners: readonly string[]): Promise<void> {
  lacking.clear();
  for (const owner of owners) lacking.add(owner);
  await findLost(db);
}

async function hasCentre(db: Database): Promise<boolean> {
  const keys = await Promise.all([db.getKey('centre', CENTRE_ID), db.getKey('journal', journalOf(CENTRE_ID))]);
  return keys.some((key) => key !== undefined);
}

/** Offers at once the copy of what is set aside while the panel is open. */
export function followAside(): void {
  effect(() => {
    if (aside.value.length > 0) void noted(database().then(findLost));
  });
}

/**
 * Takes back the sessions of these copies, and the centre where nothing of it is left: their changes join the store, and nothing that is
 * there is lost. A damaged copy is left, and said.
 */
export async function restore(copies: readonly Copy[]): Promise<void> {
  const db = await database();
  const wanted = copies.some(({ owner }) => owner === CENTRE_ID) ? copies : [...copies, ...(await centreCopy(db))];
  const opened = await Promise.all(wanted.map(async (copy) => [copy.owner, await changesOf(copy)] as const));
  const sound = new Map(opened.filter((entry): entry is readonly [string, readonly Change[]] => entry[1] !== null));
  const damaged = opened.length - sound.size;
  if (sound.size === 0) {
    toast.value = { text: typo(DAMAGED) };
    return;
  }
  const written = await save(new Map([...sound].map(([owner, changes]) => [owner, () => changes])));
  await Promise.all([...sound.keys()].map((owner) => dropAside(db, owner)));
  aside.value = aside.value.filter(({ id }) => !sound.has(id));
  await forgetWiped([...sound.keys()]);
  for (const owner of sound.keys()) lacking.delete(owner);
  await findLost(db);
  const rest = damaged === 0 ? '' : `, sauf ${counted(damaged, 'copie endommagée', 'copies endommagées')}`;
  announce(written, `Copie reprise${rest}`);
}

/** Leaves the copies where they are and stops offering them until the panel is opened again. */
export function ignoreLost(): void {
  lost.value = [];
}

/** The changes of a copy, with what can still be read of the journal that was set aside; null when the copy is damaged. */
async function changesOf(copy: Copy): Promise<readonly Change[] | null> {
  const left = aside.value.filter(({ id }) => id === copy.owner).flatMap(readableChanges);
  try {
    return union(await openCopy(copy), [...(await sinceThen(copy)), ...left]);
  } catch {
    return null;
  }
}

/** What was written since a richer copy was kept: a store that was lost and begun again has two copies, and neither holds all. */
async function sinceThen(copy: Copy): Promise<readonly Change[]> {
  const last = await lastCopy(copy.owner);
  return last === null || last.data === copy.data ? [] : openCopy(last).catch(() => []);
}

async function centreCopy(db: Database): Promise<Copy[]> {
  if ((await readChanges(db, CENTRE_ID)).length > 0) return [];
  return listCopies([CENTRE_ID]);
}
