import { joinPreview, type JoinPreview } from '@/lib/exchange/join-preview';
import { goTo } from '@/lib/platform/address';
import { changeOf } from '@/lib/session/act';
import type { Change } from '@/lib/session/change';
import { followed } from '@/lib/session/follow';
import { JOINED } from '@/lib/session/join';
import { rejoining } from '@/lib/session/rejoin';
import { staysOf } from '@/lib/session/stays';
import { readChanges } from '@/lib/store/read-session';
import { tiedJournals } from '@/lib/store/tied';
import type { Make } from '@/lib/store/write';
import { database } from './database';
import { hrefOf } from './navigation';
import { save } from './save';
import { announce } from './undo';

/** What joining these two would do; null where one of them is no longer there. Writes nothing. */
export async function previewJoin(one: string, other: string): Promise<JoinPreview | null> {
  const db = await database();
  const [a, b] = [await readChanges(db, one), await readChanges(db, other)];
  return staysOf(a, b) === 'a' ? joinPreview(a, b) : joinPreview(b, a);
}

/** Joins a session to the one that stays, as one act that can be undone, and shows that one. */
export async function joinSessions({ stays, joined }: Pick<JoinPreview, 'stays' | 'joined'>): Promise<void> {
  const journals = await tiedJournals(await database(), [stays.id, joined.id]);
  const theirs = journals.get(joined.id) ?? [];
  const asked = followed(new Map([...journals, [joined.id, [...theirs, joinOf(joined.id, stays.id)]]]));
  const copies = asked.get(stays.id) ?? [];
  const owners = new Map<string, Make>([
    [stays.id, (changes, act) => [...copies, ...rejoining(act, [...changes, ...copies], theirs)]],
    [joined.id, (_all, act) => [changeOf(act, JOINED, null, stays.id), ...(asked.get(joined.id) ?? [])]],
  ]);
  const written = await save(owners);
  goTo(hrefOf({ view: 'session', id: stays.id }));
  announce(written, 'Sessions jointes');
}

/** A join that is not written yet, to find what it will ask for. */
function joinOf(session: string, to: string): Change {
  return { id: 'jonction', act: '', session, stamp: Number.MAX_SAFE_INTEGER, device: '', path: JOINED, from: null, to };
}
