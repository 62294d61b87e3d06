import type { CivilDate } from '@/lib/dates/civil';
import { addDays } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { changeOf, changesBetween, type Act } from '@/lib/session/act';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldSession } from '@/lib/session/fold';
import { sessionLeaves, type Leaves } from '@/lib/session/leaves';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK, type Tick } from '@/lib/session/tick';
import type { Scalar } from '@/lib/session/values';

/** A session and what it is the fold of. */
export interface Recorded {
  readonly session: Session;
  readonly changes: readonly Change[];
}

/** Which session, where it lies around `today`, and when it was written, in milliseconds. */
export interface Asked {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly start: CivilDate;
  /** All that was due before this day is done. */
  readonly doneBefore: CivilDate;
  readonly now: number;
}

/** A full session. */
const FULL = { changes: 150, candidates: 12, jurors: 2 };

const CANDIDATE = { route: 'formation', way: 'recommande', attempt: 1 };
const JUROR = { role: 'reserve', employer: 'Entreprise des Deux Rives', answer: 'oui' };

/** The centre that all sessions are of. */
export const CENTRE: Centre = { ...NEW_CENTRE, name: 'Centre des Deux Rives', region: 'occitanie', convenes: 'ceres' };

/** A session of about 65 rules. */
export function sessionOf(asked: Asked): Recorded {
  return written(asked, leavesOf(asked));
}

/** The same with as many people and changes as {@link FULL} says: fields and ticks, then a note written again and again. */
export function fullSession(asked: Asked): Recorded {
  const people = [...entries('candidates', FULL.candidates, CANDIDATE), ...entries('jurors', FULL.jurors, JUROR)];
  const leaves = [...leavesOf(asked)].filter(([path]) => !path.startsWith('ticks/'));
  const ticks = [...leavesOf(asked)].filter(([path]) => path.startsWith('ticks/'));
  return written(asked, new Map([...leaves, ...people, ...ticks].slice(0, FULL.changes)), FULL.changes);
}

function leavesOf({ id, title, number, start, doneBefore }: Asked): Leaves {
  const session: Session = {
    ...newSession(id, title, start, addDays(start, 1)),
    ceresNumber: number,
    candidateCount: FULL.candidates,
    routes: ['formation'],
  };
  const past = plan(session, CENTRE, doneBefore).lines.filter(({ due, target }) => (due ?? target ?? doneBefore) < doneBefore);
  const ticks = past.map(({ key, due, target }): [string, Tick] => [key, { ...EMPTY_TICK, status: 'fait', doneOn: due ?? target }]);
  return sessionLeaves({ ...session, ticks: Object.fromEntries(ticks) });
}

/** The leaves of so many people of a list. */
function entries(list: string, count: number, fields: Readonly<Record<string, Scalar>>): [string, Scalar][] {
  return Array.from({ length: count }, (_, n) => Object.entries({ label: `P. ${String(n + 1)}`, ...fields }).map(([field, value]): [string, Scalar] => [`${list}/p${String(n)}/${field}`, value])).flat();
}

function written({ id, now }: Asked, leaves: Leaves, count = 0): Recorded {
  let made = 0;
  const newId = () => `${id}-${String((made += 1))}`;
  const act: Act = { id: `${id}-acte`, session: id, stamp: now, device: 'mesure', newId };
  const changes = changesBetween(act, new Map(), leaves);
  for (let again = 1; changes.length < count; again += 1) {
    changes.push(changeOf({ ...act, stamp: now + again }, 'notes', again === 1 ? null : noteOf(again - 1), noteOf(again)));
  }
  const session = foldSession(id, changes);
  if (session === null) throw new Error(`${id} is no session`);
  return { session, changes };
}

function noteOf(again: number): string {
  return `Salle réservée, matériel vérifié, relance numéro ${String(again)} envoyée.`;
}
