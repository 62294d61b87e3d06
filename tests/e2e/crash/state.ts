import { isDeepStrictEqual } from 'node:util';
import type { CivilDate } from '@/lib/dates/civil';
import { agendaRange } from '@/lib/plan/agenda';
import { CENTRE_ID } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldCentre, foldSession } from '@/lib/session/fold';
import type { Session } from '@/lib/session/session';
import type { CentreRecord, JournalRow, SetAside } from '@/lib/store/db';
import { centreDigestOf, digestOf, type DigestRow } from '@/lib/store/digest';
import { isMovedKey } from '@/lib/store/moved';
import { centreOf } from '@/lib/store/rows';
import type { Kept } from '../raw-database';

/** The stores that hold the truth, as against the digests, which are made from it. */
export const TRUTH = ['sessions', 'centre', 'journal', 'aside'] as const;

interface Rows {
  readonly sessions: Session;
  readonly centre: CentreRecord;
  readonly journal: JournalRow;
  readonly aside: SetAside;
  readonly digests: DigestRow;
}

export function rowsOf<S extends keyof Rows>({ database }: Kept, store: S): readonly Rows[S][] {
  // The border with the disk: what Jalon wrote there.
  return (database.stores[store]?.rows ?? []) as readonly Rows[S][];
}

/** All the changes of each owner. */
export function journalsOf(kept: Kept): ReadonlyMap<string, readonly Change[]> {
  const journals = new Map<string, readonly Change[]>();
  for (const { session, changes } of rowsOf(kept, 'journal')) journals.set(session, [...(journals.get(session) ?? []), ...changes]);
  return journals;
}

/** Whether two states say the same in some stores, to the byte. */
export function sameIn(stores: readonly (keyof Rows)[], a: Kept, b: Kept): boolean {
  return a.database.version === b.database.version && stores.every((store) => isDeepStrictEqual(rowsOf(a, store), rowsOf(b, store)));
}

/** Which of two states a third one is; null for one between. Aside may come or go by itself where an act is known to take two steps. */
export function sideOf(kept: Kept, before: Kept, after: Kept, inTwoSteps = false): 'before' | 'after' | null {
  const stores = inTwoSteps ? TRUTH.filter((store) => store !== 'aside') : TRUTH;
  if (inTwoSteps && ![before, after].some((side) => sameIn(['aside'], kept, side))) return null;
  if (sameIn(stores, kept, after)) return 'after';
  return sameIn(stores, kept, before) ? 'before' : null;
}

/** What is wrong in a database by itself: a record that is not what its changes add up to. */
export function unsound(kept: Kept, but: readonly string[] = []): string[] {
  const journals = journalsOf(kept);
  const sessions = rowsOf(kept, 'sessions');
  const wrong = sessions.filter((session) => !but.includes(session.id) && !isDeepStrictEqual(session, plain(foldSession(session.id, journals.get(session.id) ?? []))));
  const orphans = [...journals.keys()].filter((owner) => owner !== CENTRE_ID && !sessions.some(({ id }) => id === owner));
  const centre = journals.get(CENTRE_ID);
  const isCentreWrong = !isDeepStrictEqual(rowsOf(kept, 'centre')[0]?.centre, centre === undefined ? undefined : plain(foldCentre(centre)));
  return [...wrong.map(({ id }) => `record of ${id}`), ...orphans.map((id) => `no record of ${id}`), ...(isCentreWrong ? ['record of the centre'] : [])];
}

/** What is stale or wrong among the digests, against those that the records give. */
export function staleDigests(kept: Kept, today: CivilDate, but: readonly string[] = []): string[] {
  const centre = centreOf(rowsOf(kept, 'centre')[0]);
  const shown = rowsOf(kept, 'sessions').filter(({ id, removed }) => !removed && !but.includes(id));
  const expected = new Map<string, unknown>(shown.map((session) => [session.id, plain(digestOf(session, centre, today))]));
  expected.set(CENTRE_ID, plain(centreDigestOf(centre, today)));
  const found = new Map(rowsOf(kept, 'digests').filter(({ id }) => !isMovedKey(id)).map((digest) => [digest.id, digest]));
  const ids = new Set([...expected.keys(), ...found.keys()]);
  return [...ids].filter((id) => !but.includes(id) && !isDeepStrictEqual(found.get(id), expected.get(id)));
}

/** What the button is to show on a day, counted from the digests. */
export function badgeOf(kept: Kept, today: CivilDate): string {
  const ranges = [agendaRange('r', null, today), agendaRange('l', null, null)];
  const keys = rowsOf(kept, 'digests').flatMap(({ agenda }) => agenda);
  const count = ranges.flatMap(([least, beyond]) => keys.filter((key) => least <= key && key < beyond)).length;
  return count === 0 ? '' : count < 100 ? String(count) : '99+';
}

/** As it comes back from a page: without what is undefined. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
