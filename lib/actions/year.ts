import { yearOf } from '@/lib/dates/civil';
import { copyText } from '@/lib/platform/clipboard';
import type { Session } from '@/lib/session/session';
import { readDigests } from '@/lib/store/read';
import { readSession } from '@/lib/store/read-session';
import { database } from './database';
import { toast } from './state';

/** The sessions whose first day is in a year, whole, by first day; what cannot be read is set aside, and left out. */
export async function readYear(year: number): Promise<readonly Session[]> {
  const db = await database();
  const digests = (await readDigests(db)).filter(({ start }) => yearOf(start) === year);
  const sessions = await Promise.all(digests.map(({ id }) => readSession(db, id)));
  return sessions.filter((session) => session !== null);
}

/** Puts the programme in the clipboard, as the text of a message, and says so. */
export async function copyProgramme(text: string): Promise<void> {
  await copyText(text);
  toast.value = { text: 'Programmation copiée : collez-la dans votre message' };
}
