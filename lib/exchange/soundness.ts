import { CENTRE_ID } from '@/lib/session/centre';
import { LIST_NAMES } from '@/lib/session/centre-lists';
import type { Change } from '@/lib/session/change';
import type { Session } from '@/lib/session/session';
import { SESSION_LIST_NAMES } from '@/lib/session/session-lists';
import type { DocumentInput } from './document';
import { placeOf, type Problem } from './problems';
import { french, quoted } from './sentence';

/** The end of the year 9999. Past it a stamp is no moment, and the ones after it could run out of whole numbers. */
const LAST_STAMP = 253_402_300_799_999;

/** What is wrong with the ids and owners of a document whose shape is right. */
export function identityProblems({ sessions, centre }: DocumentInput, file: object): Problem[] {
  return [
    ...sessionIdProblems(sessions, file),
    ...sessions.flatMap((session, i) => [
      ...SESSION_LIST_NAMES.flatMap((list) => entryIdProblems(session[list] ?? [], ['sessions', i, list], file)),
      ...changesProblems(session.id, session.changes ?? [], ['sessions', i, 'changes'], file),
    ]),
    ...LIST_NAMES.flatMap((list) => entryIdProblems(centre?.[list] ?? [], ['centre', list], file)),
    ...changesProblems(CENTRE_ID, centre?.changes ?? [], ['centre', 'changes'], file),
  ];
}

/** Why what a session's changes add up to cannot be kept; null where it can. */
export function unsoundness(session: Session | null, place: string): Problem | null {
  if (session === null) {
    return {
      where: place,
      what: 'ses modifications ne lui donnent pas un titre, un premier et un dernier jour',
      todo: french`Retirez sa clé « changes » : ses champs seront lus`,
    };
  }
  if (session.end >= session.start) return null;
  return {
    where: `${place}, dernier jour`,
    what: french`${quoted(session.end)} est avant le premier jour, ${quoted(session.start)}`,
    todo: 'Corrigez l’un des deux',
  };
}

function sessionIdProblems(sessions: DocumentInput['sessions'], file: object): Problem[] {
  const first = new Map<string, number>();
  return sessions.flatMap(({ id }, i) => {
    const where = () => placeOf(['sessions', i, 'id'], file);
    if (id === CENTRE_ID) {
      return [{ where: where(), what: french`${quoted(id)} est réservé au centre`, todo: 'Donnez un autre identifiant à cette session' }];
    }
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, i);
      return [];
    }
    const what = french`${quoted(id)} est déjà celui de la session ${other + 1}`;
    return [{ where: where(), what, todo: 'Retirez l’une des deux, ou donnez-lui un autre identifiant' }];
  });
}

function entryIdProblems(entries: readonly { readonly id: string }[], base: readonly PropertyKey[], file: object): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const what = french`${quoted(id)} est déjà pris dans cette liste`;
    return [{ where: placeOf([...base, i, 'id'], file), what, todo: 'Retirez l’une des deux lignes, ou donnez-lui un autre identifiant' }];
  });
}

function changesProblems(owner: string, changes: readonly Change[], base: readonly PropertyKey[], file: object): Problem[] {
  const seen = new Set<string>();
  return changes.flatMap(({ id, session, stamp }, i) => {
    const problem = (part: string, what: string, todo: string): Problem => ({ where: placeOf([...base, i, part], file), what, todo });
    const problems: Problem[] = [];
    if (session !== owner) {
      problems.push(problem('session', french`elle porte sur ${quoted(session)}, pas sur ${quoted(owner)}`, 'Remettez-la à sa place'));
    }
    if (seen.has(id)) {
      problems.push(problem('id', french`${quoted(id)} est déjà celui d'une autre modification`, 'Retirez l’une des deux'));
    }
    if (stamp > LAST_STAMP) {
      problems.push(problem('stamp', french`${quoted(stamp)} n'est pas un instant`, 'Mettez un nombre de millisecondes depuis 1970'));
    }
    seen.add(id);
    return problems;
  });
}
