import { changeOf } from '@/lib/session/act';
import { erasureOf } from '@/lib/session/entries';
import { isErasure } from '@/lib/session/erase';
import { foldSession } from '@/lib/session/fold';
import { leafDefault } from '@/lib/session/leaves';
import type { Session } from '@/lib/session/session';
import type { SessionListName } from '@/lib/session/session-lists';
import type { Scalar } from '@/lib/session/values';
import { eraseCopies, withCopiesOf } from '@/lib/store/copy';
import { readChanges } from '@/lib/store/read-session';
import { typo } from '@/lib/words/typography';
import { database } from './database';
import { dropDrafts } from './drafts';
import { withFollowing } from './follow';
import { save } from './save';
import { toast, today } from './state';

/** The lists of a session that say who somebody is. */
const PERSONAL_LISTS = ['candidates', 'jurors', 'others', 'incidents'] as const satisfies readonly SessionListName[];

export type PersonalList = (typeof PERSONAL_LISTS)[number];

/**
 * Erases what says who is who in a session: in its record, its journal, its digest, its copies and what was typed and not saved. The one act without
 * undo: a mark stays, which wins over every copy, file or panel that still knows (`lib/session/erase.ts`). Throws, with nothing erased in the store,
 * where a copy could not be cleared or nothing be written.
 */
export async function eraseSession(id: string): Promise<void> {
  // Each entry bears a mark of its own too: of who was only named, nothing else would be left to say that she was there.
  await erase(id, (session) => [['erasedOn', today.value], ...(session === null ? [] : entryMarks(session))]);
  await dropDrafts(id);
  toast.value = { text: typo('Données personnelles effacées, pour de bon') };
}

/** The same of one person of a session, or of what an incident tells. What somebody wrote of her in a free text stays there. */
export async function erasePerson(session: string, list: PersonalList, id: string): Promise<void> {
  const label = await labelOf(session, list, id);
  await erase(session, () => [[erasureOf(list, id), true]]);
  if (label !== null) await dropDrafts(session, label);
  toast.value = { text: typo(list === 'incidents' ? 'Récit effacé, pour de bon' : 'Personne effacée, pour de bon') };
}

type Mark = readonly [path: string, to: Scalar];

/** The copies first: killed in between, the store still has all of it, and shows that. What joins keep of it elsewhere goes in the same act. */
async function erase(id: string, marks: (session: Session | null) => readonly Mark[]): Promise<void> {
  // The message of the act before may name somebody, and offers to bring her back.
  toast.value = null;
  const erasing = marks(null).map(([path, to]) => ({ id: '', act: '', session: id, stamp: 0, device: '', path, from: null, to }));
  await withCopiesOf(id, () => eraseCopies(id, erasing, false));
  const owners = await withFollowing(id, (changes, act) => {
    const known = new Set(changes.filter(isErasure).map(({ path }) => path));
    return marks(foldSession(id, changes))
      .filter(([path]) => !known.has(path))
      .map(([path, to]) => changeOf(act, path, leafDefault(id, path) ?? null, to));
  });
  await save(owners);
}

function entryMarks(session: Session): readonly Mark[] {
  return PERSONAL_LISTS.flatMap((list) => session[list].map(({ id }): Mark => [erasureOf(list, id), true]));
}

async function labelOf(session: string, list: PersonalList, id: string): Promise<string | null> {
  const entry = foldSession(session, await readChanges(await database(), session))?.[list].find((each) => each.id === id);
  return entry === undefined || !('label' in entry) ? null : entry.label;
}
