import { addDays, type CivilDate } from '@/lib/dates/civil';
import { enteredOn } from '@/lib/plan/behind';
import { changesBetween } from '@/lib/session/act';
import { sessionLeaves } from '@/lib/session/leaves';
import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import { withTitle } from '@/lib/session/naming';
import { newSession, type Session } from '@/lib/session/session';
import { newId } from '@/lib/platform/ids';
import { hrefOf } from './navigation';
import { goTo } from '@/lib/platform/address';
import { editingCentre, save } from './save';
import { centre, today } from './state';
import { announce } from './undo';

/** What a new session asks for: nothing else is needed to see its dates. */
export interface NewSession {
  readonly title: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
  /** The site of the centre that it names. */
  readonly site?: string | null;
  /** What a page of CERES said of it. */
  readonly known?: Partial<Pick<Session, 'ceresNumber' | 'candidateCount' | 'ceresState'>>;
}

/**
 * Creates a session and opens it; where something lies behind it, at « Déjà fait ? ». Where its title is one of the centre's, it takes its own copy of what that says; the centre's only site
 * is its site.
 */
export async function createSession(asked: NewSession): Promise<void> {
  await enter(sessionFor(asked, newId(), centre.value), 'Session créée');
}

/** The session that a new one would be. */
export function sessionFor({ title, start, end, site = null, known = {} }: NewSession, id: string, { titles, sites }: Centre): Session {
  const model = titles.find(({ label }) => label === title);
  const session = { ...newSession(id, title, start, end), ...known, site: site ?? (sites.length === 1 ? (sites[0]?.id ?? null) : null) };
  return model === undefined ? session : withTitle(session, model);
}

/** Adds a session and opens it; where something lies behind it, at « Déjà fait ? ». `text` says what was done. */
export async function enter(session: Session, text: string): Promise<void> {
  const entered = enteredOn(session, centre.value, today.value);
  await add(entered, text, entered.unansweredBefore === null ? 'session' : 'deja-fait');
}

/** An example to look at, forty days ahead: it counts nowhere, and one click removes it. */
export async function createExample(): Promise<void> {
  const start = addDays(today.value, 40);
  const session = newSession(newId(), 'Agent de propreté et d’hygiène (exemple)', start, addDays(start, 2));
  await add({ ...session, ceresNumber: '27-0412', candidateCount: 8, routes: ['formation'], example: true }, 'Exemple ajouté');
}

async function add(session: Session, text: string, view: 'session' | 'deja-fait' = 'session'): Promise<void> {
  const written = await save(
    new Map([
      [session.id, (_none, act) => changesBetween(act, new Map(), sessionLeaves(session))],
      // From its first session on, the centre's own duties are followed too.
      ...(session.example ? [] : [[CENTRE_ID, editingCentre((centre) => centre)] as const]),
    ]),
  );
  goTo(hrefOf({ view, id: session.id }));
  announce(written, text);
}
