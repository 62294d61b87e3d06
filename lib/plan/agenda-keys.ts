import type { Session } from '@/lib/session/session';
import type { Occurrence } from './occurrence';
import { isOutstanding } from './schedule';

/** The keys of a session's open dated occurrences; none for a session that is not active. `agenda.ts` says what a key tells. */
export function agendaOf(session: Session, occurrences: readonly Occurrence[]): string[] {
  if (session.state !== 'active' || session.removed) return [];
  return agendaKeys(
    occurrences.filter((occurrence) => isOutstanding(occurrence, session)),
    session.example,
  );
}

/** The keys of what is open, in order. */
export function agendaKeys(open: readonly Occurrence[], example = false): string[] {
  return open.flatMap((occurrence) => keysOf(occurrence, open, example)).sort();
}

function keysOf(occurrence: Occurrence, open: readonly Occurrence[], example: boolean): string[] {
  const { rule, subject, due, target, workingDay, opens, until } = occurrence;
  if (until !== null) return [[example ? 'xd' : 'd', until, rule.id, subject, due ?? '', opens ?? ''].join('#')];
  const tail = [rule.id, subject, workingDay === due ? '' : (workingDay ?? ''), opens ?? ''].join('#');
  const prefix = example ? 'x' : '';
  const advised = target !== null && target !== due ? [`${prefix}a#${target}#${tail}`] : [];
  if (due === null) return advised;
  return [`${prefix}${countsWithAnother(occurrence, open) ? 'c' : 'r'}#${due}#${tail}`, ...advised];
}

/** Of two open occurrences that count together, the one due first is counted: when the later is overdue, so is the first. */
function countsWithAnother({ rule, due }: Occurrence, open: readonly Occurrence[]): boolean {
  return open.some((other) => {
    if (due === null || other.due === null) return false;
    return other.rule.id === rule.countsWith ? other.due <= due : other.rule.countsWith === rule.id && other.due < due;
  });
}
