import type { CivilDate } from '@/lib/dates/civil';
import { CENTRE_ID } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { entryAt } from '@/lib/session/entries';
import { foldSession } from '@/lib/session/fold';
import { union } from '@/lib/session/merge';
import { counted } from '@/lib/words/numbers';
import { fieldLabel } from './labels';
import { mergedSession, mergeImport, type RefusedSession } from './merge';
import { ownerPreview, type OwnerPreview } from './owner-preview';
import { peopleNotes } from './people-notes';
import type { ReadDocument, ReadSession } from './read';
import { french } from './sentence';

export interface SessionPreview extends OwnerPreview {
  readonly id: string;
  /** Title and days as they will be. */
  readonly title: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly outcome: 'new' | 'changed' | 'identical' | 'refused';
  /** Whether the session is removed once imported. */
  readonly removed: boolean;
  /** The title of the session that it is then joined to; null where it is not, or that one is unknown. */
  readonly joinedTo: string | null;
}

export interface ImportTotals {
  readonly new: number;
  readonly changed: number;
  readonly identical: number;
  readonly refused: number;
  /** Sessions that the import removes, or brings in already removed. */
  readonly removed: number;
  readonly newChanges: number;
  readonly conflicts: number;
}

export interface FieldCount {
  /** « titre », « tâches ». */
  readonly label: string;
  /** How many of its leaves move, over all sessions and the centre; of a list, how many of its entries. */
  readonly count: number;
}

/** What an import would do, to be shown before anything is written. */
export interface ImportPreview {
  readonly sessions: readonly SessionPreview[];
  /** Null where the file has no centre. */
  readonly centre: OwnerPreview | null;
  readonly totals: ImportTotals;
  readonly fields: readonly FieldCount[];
  readonly refused: readonly RefusedSession[];
  readonly notes: readonly string[];
}

/**
 * What importing a file would do to what is here. Writes nothing, and tells exactly what `mergeImport` would write.
 * @param now the clock in milliseconds: changes stamped ahead of it are said.
 */
export function previewImport(
  read: ReadDocument,
  current: ReadonlyMap<string, readonly Change[]>,
  currentCentre: readonly Change[],
  now: number,
): ImportPreview {
  const merge = mergeImport(read, current, currentCentre);
  const refused = new Set(merge.refused.map(({ id }) => id));
  const titleOf = (id: string | null) => (id === null ? null : (foldSession(id, union(current.get(id) ?? [], merge.sessions.get(id) ?? []))?.title ?? null));
  const sessions = [...read.sessions, ...tiedSessions(read, current, merge.sessions)].map((each) => {
    const { id } = each.session;
    return refused.has(id) ? untouched(each, 'refused') : sessionPreview(each, current.get(id), merge.sessions.get(id), titleOf);
  });
  const centre = read.centre === null ? null : ownerPreview(CENTRE_ID, currentCentre, read.centre.changes, merge.centre);
  const rewritten = read.sessions.flatMap(({ session }) => {
    const fresh = merge.sessions.get(session.id);
    return fresh === undefined ? [] : [{ session, here: current.get(session.id) ?? [], fresh }];
  });
  const all: readonly OwnerPreview[] = centre === null ? sessions : [...sessions, centre];
  return {
    sessions,
    centre,
    totals: totalsOf(sessions, all),
    fields: fieldCounts(sessions, centre),
    refused: merge.refused,
    notes: [...read.notes, ...peopleNotes(rewritten), ...aheadNotes([...merge.sessions.values(), merge.centre], now)],
  };
}

/** The sessions that are not in the file, and to which something follows from one that is. */
function tiedSessions(read: ReadDocument, current: ReadonlyMap<string, readonly Change[]>, merged: ReadonlyMap<string, readonly Change[]>): ReadSession[] {
  const inFile = new Set(read.sessions.map(({ session }) => session.id));
  return [...merged].flatMap(([id, changes]) => {
    const session = inFile.has(id) ? null : foldSession(id, union(current.get(id) ?? [], changes));
    return session === null ? [] : [{ session, changes }];
  });
}

function sessionPreview(
  incoming: ReadSession,
  here: readonly Change[] | undefined,
  fresh: readonly Change[] | undefined,
  titleOf: (id: string | null) => string | null,
): SessionPreview {
  if (fresh === undefined) return untouched(incoming, 'identical');
  const merged = mergedSession(incoming.session, here ?? [], fresh) ?? incoming.session;
  const { id, title, start, end, removed } = merged;
  const facts = { id, title, start, end, removed, joinedTo: titleOf(merged.joinedTo) };
  return here === undefined
    ? { ...facts, outcome: 'new', newChanges: fresh.length, fields: [], conflicts: [] }
    : { ...facts, outcome: 'changed', ...ownerPreview(id, here, incoming.changes, fresh) };
}

function untouched({ session }: ReadSession, outcome: 'identical' | 'refused'): SessionPreview {
  const { id, title, start, end, removed } = session;
  return { id, title, start, end, removed, joinedTo: null, outcome, newChanges: 0, fields: [], conflicts: [] };
}

function totalsOf(sessions: readonly SessionPreview[], all: readonly OwnerPreview[]): ImportTotals {
  const count = (outcome: SessionPreview['outcome']) => sessions.filter((session) => session.outcome === outcome).length;
  return {
    new: count('new'),
    changed: count('changed'),
    identical: count('identical'),
    refused: count('refused'),
    removed: sessions.filter(isRemovedBy).length,
    newChanges: all.reduce((sum, { newChanges }) => sum + newChanges, 0),
    conflicts: all.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
  };
}

function isRemovedBy({ outcome, removed, fields }: SessionPreview): boolean {
  return outcome === 'new' ? removed : fields.some(({ path, to }) => path === 'removed' && to === true);
}

function fieldCounts(sessions: readonly SessionPreview[], centre: OwnerPreview | null): FieldCount[] {
  const counts = new Map<string, Set<string>>();
  const add = (owner: string, path: string) => {
    const [label, at] = [fieldLabel(owner, path), entryAt(path)];
    const moved = counts.get(label) ?? new Set();
    counts.set(label, moved.add(`${owner} ${at === null ? path : `${at.list}/${at.id}`}`));
  };
  for (const { id, fields } of sessions) for (const { path } of fields) add(id, path);
  for (const { path } of centre?.fields ?? []) add(CENTRE_ID, path);
  return [...counts].map(([label, { size }]) => ({ label, count: size }));
}

function aheadNotes(written: readonly (readonly Change[])[], now: number): string[] {
  const ahead = written.flat().filter(({ stamp }) => stamp > now).length;
  if (ahead === 0) return [];
  const what = counted(ahead, 'modification est datée', 'modifications sont datées');
  const which = ahead === 1 ? 'elle l’emportera' : 'elles l’emporteront';
  return [
    french`${what} après l'heure de cet ordinateur : Jalon garde cette date, et ${which} d'ici là sur ce que vous changerez au même endroit.`,
  ];
}
