import { instant } from '@/lib/platform/clock';
import type { Change } from '@/lib/session/change';
import { keepAside } from '@/lib/store/aside-copy';
import { lastCopy, openCopy, withCopiesOf, writeCopy, type Copy } from '@/lib/store/copy';
import type { Database } from '@/lib/store/db';
import { readChanges } from '@/lib/store/read-session';
import { emptyStore, readHeld, type Held } from '@/lib/store/wipe';
import { typo } from '@/lib/words/typography';
import { takeBackAside } from './copies';
import { database } from './database';
import { note, noted } from './fault';
import { restore } from './restore';
import { afterImport } from './save';
import { toast } from './state';
import { noteWiped } from './wiped';

const NO_COPY =
  'Rien n’a été supprimé : la copie de secours n’a pas pu être écrite. Libérez de l’espace sur le disque, ou exportez vos données, puis recommencez.';
const MEANWHILE = 'Rien n’a été supprimé : une autre fenêtre vient d’enregistrer. Recommencez.';
const DONE = 'Tout a été supprimé ; les copies de secours restent.';

/**
 * Deletes every session, its history, the centre and its lists, and what was set aside, in one transaction. The second copies stay, and « Annuler »
 * takes everything back from them. Without a sound copy of each, nothing is deleted, and that is said. Returns whether it was done.
 */
export async function wipe(): Promise<boolean> {
  const db = await database();
  let secured: Secured;
  try {
    secured = await secure(db);
  } catch (error) {
    await note(error);
    return refuse(NO_COPY);
  }
  if (!(await emptyStore(db, secured.held))) return refuse(MEANWHILE);
  await noted(noteWiped(secured.copies));
  await afterImport([]);
  toast.value = { text: typo(DONE), undo: () => takeAllBack(secured.copies) };
  return true;
}

interface Secured {
  readonly held: Held;
  readonly copies: readonly Copy[];
}

/** Makes sure of a second copy of all that the store holds. Throws where one cannot be written, or does not read as what it is a copy of. */
async function secure(db: Database): Promise<Secured> {
  const { acts } = await readHeld(db);
  const copies: Copy[] = [];
  for (const owner of new Set(acts.map(([id]) => id))) {
    const changes = await readChanges(db, owner);
    // None where reading has just set it aside.
    if (changes.length > 0) copies.push(await withCopiesOf(owner, () => exactCopy(owner, changes)));
  }
  const { aside } = await readHeld(db);
  await keepAside(aside);
  const copied = new Set(copies.map(({ owner }) => owner));
  return { copies, held: { acts: acts.filter(([id]) => copied.has(id)), aside } };
}

async function exactCopy(owner: string, changes: readonly Change[]): Promise<Copy> {
  const known = await lastCopy(owner);
  if (known !== null && (await holds(known, changes))) return known;
  await writeCopy(owner, changes, instant());
  const written = await lastCopy(owner);
  if (written === null || !(await holds(written, changes))) throw new Error(`no sound copy of ${owner}`);
  return written;
}

/** Whether a copy can be read, and holds these changes and no other. */
async function holds(copy: Copy, changes: readonly Change[]): Promise<boolean> {
  try {
    const ids = new Set((await openCopy(copy)).map(({ id }) => id));
    return ids.size === changes.length && changes.every(({ id }) => ids.has(id));
  } catch {
    return false;
  }
}

async function takeAllBack(copies: readonly Copy[]): Promise<void> {
  await takeBackAside();
  if (copies.length > 0) await restore(copies);
  else await afterImport([]);
}

function refuse(words: string): false {
  toast.value = { text: typo(words) };
  return false;
}
