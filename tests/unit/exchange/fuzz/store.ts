import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import { changeSchema, type Change } from '@/lib/session/change';
import { foldCentre } from '@/lib/session/fold';
import { mergeImport, type ImportMerge } from '@/lib/exchange/merge';
import { readDocument, type ReadDocument } from '@/lib/exchange/read';
import { folded } from '@/tests/arbitraries/session';
import type { Session } from '@/lib/session/session';
import { union } from '@/lib/session/merge';
import * as z from 'zod/mini';

/** What a database would hold: the changes of each session and of the centre. */
export interface Journals {
  readonly sessions: ReadonlyMap<string, readonly Change[]>;
  readonly centre: readonly Change[];
}

export const NOTHING: Journals = { sessions: new Map(), centre: [] };

const changes = z.array(changeSchema);

/** The journals of a file that is sound, each session edited here since by one change and lacking another. */
export function livedIn(text: string): Journals {
  const read = readDocument(text);
  if (!read.ok) return NOTHING;
  const sessions = read.sessions.map(({ session: { id }, changes: all }) => [id, union(all.filter(isKept), [edit(id, 'site', 'Atelier'), edit(id, 'kind', 'ccp')])] as const);
  return { sessions: new Map(sessions), centre: union(read.centre?.changes ?? [], [edit(CENTRE_ID, 'name', 'Centre')]) };
}

function isKept({ path }: Change, i: number): boolean {
  return i % 5 !== 4 || !path.includes('/');
}

function edit(session: string, path: string, to: string): Change {
  return { id: `ici-${path}`, act: 'ici', session, stamp: 1_800_000_000_000, device: 'ici', path, from: null, to };
}

/** The journals after an import; throws where the store would refuse to write, as `write` does. */
export function imported(merge: ImportMerge, { sessions, centre }: Journals): Journals {
  const written = [...merge.sessions].map(([id, fresh]) => [id, union(sessions.get(id) ?? [], changes.parse(fresh))] as const);
  return { sessions: new Map([...sessions, ...written]), centre: union(centre, changes.parse(merge.centre)) };
}

/** What importing this into these would write. */
export function mergeInto(read: ReadDocument, { sessions, centre }: Journals): ImportMerge {
  return mergeImport(read, sessions, centre);
}

/** A session as its journal adds up to it. */
export interface Held {
  readonly session: Session;
  readonly changes: readonly Change[];
}

/** These sessions, as their journals add up to them. */
export function heldIn({ sessions }: Journals, ids: Iterable<string>): readonly Held[] {
  return [...ids].map((id) => {
    const changes = sessions.get(id) ?? [];
    return { session: folded(id, changes), changes };
  });
}

export function centreIn({ centre }: Journals): Centre {
  return foldCentre(centre);
}
