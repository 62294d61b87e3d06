import type { CivilDate } from '@/lib/dates/civil';
import { newId } from '@/lib/platform/ids';
import { nextSession } from '@/lib/session/duplicate';
import type { Session } from '@/lib/session/session';
import { enter } from './create-session';

/** Creates the next session such as this one and opens it, as a new one is. */
export async function duplicateSession(session: Session, start: CivilDate): Promise<void> {
  await enter(nextSession(session, newId(), start), 'Session dupliquée');
}
