import { CENTRE_ID } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { union } from '@/lib/session/merge';
import { dropAside } from '@/lib/store/aside';
import { readableChanges } from '@/lib/store/set-aside';
import { lastCopy, listCopies, openCopy, type Copy } from '@/lib/store/copy';
import type { Database } from '@/lib/store/db';
import { sessionIds } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { effect } from '@preact/signals';
import { database } from './database';
import { noted } from './fault';
import { save } from './save';
import { aside, lost, toast } from './state';
import { announce } from './undo';
import { forgetWiped, readWiped } from './wiped';

const DAMAGED = 'Cette copie est endommagée : elle ne peut pas être reprise. Importez votre dernier fichier exporté.';

/**
 * Looks for second copies of what the store does not hold: only when it is empty, or when a record was set aside. What was deleted on purpose is
 * not lost.
 */
export async function findLost(db: Database): Promise<void> {
  const ids = new Set(await sessionIds(db));
  const missing = new Set(aside.value.map(({ id }) => id));
  if (ids.size > 0 && missing.size === 0) {
    lost.value = [];
    return;
  }
  const [copies, wiped] = await Promise.all([listCopies(), readWiped()]);
  const gone = ({ owner, count }: Copy) => owner !== CENTRE_ID && count > (wiped.get(owner) ?? 0);
  lost.value = copies.filter((copy) => (ids.size === 0 ? gone(copy) : missing.has(copy.owner)));
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
  return (await listCopies()).filter(({ owner }) => owner === CENTRE_ID);
}
