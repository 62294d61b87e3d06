import { withPlanKept } from '@/lib/plan/archive';
import { enteredOn } from '@/lib/plan/behind';
import { withRecordedTicks } from '@/lib/plan/recorded';
import { goTo } from '@/lib/platform/address';
import { changeOf } from '@/lib/session/act';
import type { Centre } from '@/lib/session/centre';
import { foldSession } from '@/lib/session/fold';
import type { Session } from '@/lib/session/session';
import type { SessionLists } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';
import type { Written } from '@/lib/store/write';
import { hrefOf } from './navigation';
import { editing, save } from './save';
import { centre, today } from './state';
import { announce } from './undo';

/** What the form of a session can change. */
export type SessionPatch = Partial<Omit<Session, 'id' | 'ticks' | 'removed' | 'example' | 'frozen' | 'unansweredBefore' | 'erasedOn' | 'joinedTo' | 'erasedFrom' | keyof SessionLists>>;

/** Writes the fields of a session that differ, as one act. */
export async function editSession(id: string, patch: SessionPatch): Promise<void> {
  announce(await write(id, patch, []), EDITED);
}

/**
 * The same from the form of the session, which it then leaves: for « Déjà fait ? » where the days have moved and something now lies behind, for the
 * session otherwise.
 * @param redo keys of what was done and is to be done again, since the days have moved.
 */
export async function editAndLeave(id: string, patch: SessionPatch, redo: readonly string[] = []): Promise<void> {
  const written = await write(id, patch, redo);
  goTo(hrefOf({ view: written.some(asksLate) ? 'deja-fait' : 'session', id }));
  announce(written, EDITED);
}

const EDITED = 'Session modifiée';

function write(id: string, patch: SessionPatch, redo: readonly string[]): Promise<readonly Written[]> {
  return save(new Map([[id, editing((session) => patched(session, patch, redo, centre.value))]]));
}

/** Whether what was written moved the days of a session, with something behind it now. */
function asksLate({ owner, added, changes }: Written): boolean {
  const session = foldSession(owner, changes);
  return added.some(({ path }) => path === 'start' || path === 'end') && session?.state === 'active' && session.unansweredBefore !== null;
}

/** The session with a patch and all that follows from it: what is to be done again, what lies behind its new days, its plan kept if archived. */
export function patched(session: Session, patch: SessionPatch, redo: readonly string[], at: Centre): Session {
  const again = redo.map((key) => [key, { ...(session.ticks[key] ?? EMPTY_TICK), status: 'a-faire', doneOn: null, doneAt: null, redo: true }] as const);
  const after = withRecordedTicks(session, { ...session, ...patch, ticks: { ...session.ticks, ...Object.fromEntries(again) } });
  const moved = after.start !== session.start || after.end !== session.end;
  return withPlanKept(session, moved && after.state !== 'archivee' ? enteredOn(after, at, today.value) : after, at);
}

/** Takes a session out of every list, with those that were joined to it. It stays in the journal, and « Annuler » brings it back whole. */
export async function removeSession(id: string): Promise<void> {
  const { joinedInto } = await import('./joined');
  const owners = [id, ...(await joinedInto(id))];
  const written = await save(new Map(owners.map((owner) => [owner, (_all, act) => [changeOf(act, 'removed', false, true)]])));
  goTo(hrefOf({ view: 'sessions' }));
  announce(written, 'Session supprimée');
}
