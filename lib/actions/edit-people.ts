import { newId } from '@/lib/platform/ids';
import { changeOf } from '@/lib/session/act';
import { checkEntry, withEntry, type Draft } from '@/lib/session/draft';
import type { AnyEntry } from '@/lib/session/entries';
import type { Session } from '@/lib/session/session';
import type { SessionEntry, SessionListName } from '@/lib/session/session-lists';
import type { Refusal } from './edit-list';
import { save, saveEdit } from './save';
import { announce } from './undo';

/** What « Annuler » speaks of where nothing else is said. */
const SAVED = 'Enregistré';

/** Saves an entry of one of a session's lists, a new one without an id; nothing is written while a field is wrong. */
export async function saveSessionEntry(session: string, list: SessionListName, id: string | null, draft: Draft): Promise<Refusal> {
  const checked = checkEntry(list, id ?? newId(), draft);
  if (checked.entry === null) return checked.errors;
  await putEntries(session, list, [checked.entry], SAVED);
  return null;
}

/** Writes entries of a list, new or in the place of those of the same ids, as one act. */
export async function putEntries(session: string, list: SessionListName, entries: readonly AnyEntry[], said: string): Promise<void> {
  await edit(session, (now) => entries.reduce((so, entry) => withEntry(so, list, entry), now), said);
}

/** Changes some fields of those entries that have these ids, as one act; the others stay as they are, and so does what was saved meanwhile. */
export async function patchEntries<L extends SessionListName>(
  session: string,
  list: L,
  ids: readonly string[],
  patch: Partial<Omit<SessionEntry<L>, 'id'>>,
  said = SAVED,
): Promise<void> {
  const which = new Set(ids);
  await edit(session, (now) => ({ ...now, [list]: now[list].map((entry) => (which.has(entry.id) ? { ...entry, ...patch } : entry)) }), said);
}

/** Takes an entry out of its list; « Annuler » brings it back. */
export async function removeSessionEntry(session: string, list: SessionListName, id: string, said = 'Retiré de la liste'): Promise<void> {
  announce(await save(new Map([[session, (_changes, act) => [changeOf(act, `${list}/${id}/removed`, false, true)]]])), said);
}

async function edit(session: string, change: (now: Session) => Session, said: string): Promise<void> {
  announce(await saveEdit(session, change), said);
}
