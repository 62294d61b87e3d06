import type { Plan } from '@/lib/plan/plan';
import type { Centre } from '@/lib/session/centre';
import { siteOf, titleOf } from '@/lib/session/naming';
import type { Session, SessionState } from '@/lib/session/session';
import { withSubject } from '@/lib/words/subject';
import { typo } from '@/lib/words/typography';
import { frenchDay, type Cell } from './spreadsheet';

const HEADS = [
  'Session',
  'Code du titre',
  'Premier jour',
  'Dernier jour',
  'Lieu',
  'Numéro CERES',
  'État',
  'Candidats',
  'Tâches',
  'Faites ou sans objet',
  'En retard',
  'À régulariser',
  'Première échéance ouverte',
  'Première tâche ouverte',
];

const STATES: Readonly<Record<SessionState, string>> = { active: 'active', reportee: 'reportée', annulee: 'annulée', archivee: 'archivée' };

/** Sessions as a table, a row each with where it stands, in the order in which they come. It names nobody. */
export function sessionRows(plans: readonly Plan[], centre: Centre): readonly (readonly Cell[])[] {
  return [HEADS, ...plans.map((plan) => row(plan, centre))];
}

function row({ session, counts, next }: Plan, centre: Centre): readonly Cell[] {
  const isOn = session.state === 'active';
  return [
    session.title,
    codeOf(session, centre),
    frenchDay(session.start),
    frenchDay(session.end),
    siteOf(session, centre)?.name ?? session.site,
    session.ceresNumber,
    STATES[session.state],
    session.candidateCount,
    counts.total,
    counts.settled,
    // Of what is put away nothing is asked any more.
    isOn ? counts.overdue : null,
    isOn ? counts.unanswered : null,
    isOn ? frenchDay(next?.due ?? null) : null,
    isOn && next !== null ? typo(withSubject(next.rule.title, next.subject)) : null,
  ];
}

/** A title of the centre may have no code: what the session holds is then its id. */
function codeOf(session: Session, centre: Centre): string | null {
  const title = titleOf(session, centre);
  return title === null ? session.titleCode : title.code;
}
