import { addDays, type CivilDate } from '@/lib/dates/civil';
import { changesBetween } from '@/lib/session/act';
import { sessionLeaves } from '@/lib/session/leaves';
import { newSession, type Session } from '@/lib/session/session';
import { newId } from '@/lib/platform/ids';
import { hrefOf } from './navigation';
import { goTo } from '@/lib/platform/address';
import { save } from './save';
import { today } from './state';
import { announce } from './undo';

/** What a new session asks for: nothing else is needed to see its dates. */
export interface NewSession {
  readonly title: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** Creates a session and opens it. */
export async function createSession({ title, start, end }: NewSession): Promise<void> {
  await add(newSession(newId(), title, start, end), 'Session créée');
}

/** An example to look at, forty days ahead: it counts nowhere, and one click removes it. */
export async function createExample(): Promise<void> {
  const start = addDays(today.value, 40);
  const session = newSession(newId(), 'Agent de propreté et d’hygiène (exemple)', start, addDays(start, 2));
  await add({ ...session, ceresNumber: '27-0412', candidateCount: 8, routes: ['formation'], example: true }, 'Exemple ajouté');
}

async function add(session: Session, text: string): Promise<void> {
  const written = await save(
    new Map([[session.id, (_none, act) => changesBetween(act, new Map(), sessionLeaves(session))]]),
  );
  goTo(hrefOf({ view: 'session', id: session.id }));
  announce(written, text);
}
