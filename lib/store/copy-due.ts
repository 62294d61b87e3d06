import { readLocal, removeLocal, writeLocal } from '@/lib/platform/small-storage';

const KEY = 'copie-due/';

/** Notes that these owners are about to be written, so that their copies are looked at should the page be closed before they follow. */
export function noteDue(owners: readonly string[]): Promise<void> {
  return writeLocal(Object.fromEntries(owners.map((owner) => [KEY + owner, true])));
}

/** Those of these owners that were written, or were about to be, and whose copies may not have followed. */
export async function readDue(owners: readonly string[]): Promise<readonly string[]> {
  const stored = await readLocal(owners.map((owner) => KEY + owner));
  return owners.filter((owner) => stored[KEY + owner] === true);
}

/** The copies of these owners hold all that is in the store. */
export function settleDue(owners: readonly string[]): Promise<void> {
  return removeLocal(owners.map((owner) => KEY + owner));
}
