import { civil, type CivilDate } from '@/lib/dates/civil';
import { momentOf } from '@/lib/platform/clock';
import type { Journals } from '@/lib/session/follow';
import { foldSession } from '@/lib/session/fold';
import { joinedTo } from '@/lib/session/join';
import { bornAt } from '@/lib/session/stays';
import { comingBack, leaving } from '@/lib/session/separate';
import { tiedJournals } from '@/lib/store/tied';
import type { Make } from '@/lib/store/write';
import { database } from './database';
import { joinedInto } from './joined';
import { save } from './save';
import { announce } from './undo';

/** A session as the one that it was joined to names it. */
export interface JoinedSession {
  readonly id: string;
  readonly title: string;
  /** The day on which it was entered, where the user is. */
  readonly enteredOn: CivilDate;
}

/** The sessions that were joined to this one itself, by the day on which they were entered. */
export async function joinedHere(id: string): Promise<readonly JoinedSession[]> {
  const journals = await tiedJournals(await database(), [id]);
  const found = [...journals].flatMap(([other, changes]): readonly JoinedSession[] => {
    const title = joinedTo(changes) === id ? foldSession(other, changes)?.title : undefined;
    return title === undefined ? [] : [{ id: other, title, enteredOn: civil(momentOf(bornAt(changes).stamp).day) }];
  });
  return found.sort((a, b) => (a.enteredOn < b.enteredOn ? -1 : 1));
}

/** Where a session that is in no list went: the one that it was joined to, and that one in its turn; null where that is in no list either. */
export async function whereJoined(id: string): Promise<Pick<JoinedSession, 'id' | 'title'> | null> {
  const journals = await tiedJournals(await database(), [id]);
  const end = endFrom(id, journals, []);
  const session = end === null || end === id ? null : foldSession(end, journals.get(end) ?? []);
  return session === null || session.removed ? null : { id: session.id, title: session.title };
}

/** The session at the end of the joins that lead from one: itself where none does; null where they go round. */
function endFrom(id: string, journals: Journals, seen: readonly string[]): string | null {
  if (seen.includes(id)) return null;
  const to = joinedTo(journals.get(id) ?? []);
  return to === null ? id : endFrom(to, journals, [...seen, id]);
}

/** Takes back the join of a session to the one that stays, as one act that can be undone; both are then in the lists. */
export async function separateSessions(stays: string, joined: string): Promise<void> {
  const journals = await tiedJournals(await database(), [stays]);
  const gone = new Set([joined, ...(await joinedInto(joined))]);
  const theirs = journals.get(joined) ?? [];
  const owners = new Map<string, Make>([
    [stays, (changes, act) => leaving(act, changes, gone, theirs)],
    [joined, (changes, act) => comingBack(act, changes)],
  ]);
  announce(await save(owners), 'Sessions séparées');
}
