import { goTo } from '@/lib/platform/address';
import type { Session } from '@/lib/session/session';
import { hrefOf } from './navigation';
import { editing, save } from './save';
import { announce } from './undo';

/** What the form of a session can change. */
export type SessionPatch = Partial<Omit<Session, 'id' | 'ticks' | 'removed' | 'example'>>;

/** Writes the fields of a session that differ, as one act. */
export async function editSession(id: string, patch: SessionPatch): Promise<void> {
  announce(await save(new Map([[id, editing((session) => ({ ...session, ...patch }))]])), 'Session modifiée');
}

/** Takes a session out of every list. It stays in the journal, and « Annuler » brings it back whole. */
export async function removeSession(id: string): Promise<void> {
  const written = await save(new Map([[id, editing((session) => ({ ...session, removed: true }))]]));
  goTo(hrefOf({ view: 'sessions' }));
  announce(written, 'Session supprimée');
}
