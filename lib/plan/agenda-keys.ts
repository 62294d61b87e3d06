import type { CivilDate } from '@/lib/dates/civil';
import type { Session } from '@/lib/session/session';
import type { Occurrence } from './occurrence';
import { isUnanswered } from './plan';
import { isOutstanding } from './schedule';

/**
 * The agenda keys of a session; `agenda.ts` says what a key tells. What was done on `today` has its own, where that day is said. One that is removed, reported or called off has none, an archived
 * one only what opens later.
 */
export function agendaOf(session: Session, occurrences: readonly Occurrence[], today: CivilDate | null = null): string[] {
  const { state, removed, example, unansweredBefore } = session;
  if (removed || state === 'annulee' || state === 'reportee') return [];
  const open = occurrences.filter((one) => isOutstanding(one, session));
  if (state === 'archivee') return open.flatMap((one) => openingKey(one, session)).sort();
  const asked = open.filter((one) => !isUnanswered(one, unansweredBefore));
  return [
    ...agendaKeys(asked, example),
    ...unansweredKey(open.length - asked.length, session),
    ...asked.filter(({ target, rule }) => target === null || rule.window === true).flatMap((one) => openingKey(one, session)),
    ...occurrences.flatMap((one) => doneKey(one, session, today)),
  ].sort();
}

/** The keys of what is open and dated, in order. */
export function agendaKeys(open: readonly Occurrence[], example = false): string[] {
  const paired = pairedIn(open);
  return open.flatMap((occurrence) => keysOf(occurrence, paired, example)).sort();
}

/** Those that count with another, and those that another counts with: few, where a centre may have thousands of tasks. */
function pairedIn(open: readonly Occurrence[]): readonly Occurrence[] {
  const named = new Set(open.flatMap(({ rule }) => rule.countsWith ?? []));
  return open.filter(({ rule }) => rule.countsWith !== undefined || named.has(rule.id));
}

function keysOf(occurrence: Occurrence, paired: readonly Occurrence[], example: boolean): string[] {
  const { rule, subject, due, target, workingDay, opens, until } = occurrence;
  if (rule.window === true) return [];
  if (until !== null) return [[example ? 'xd' : 'd', until, rule.id, subject, due ?? '', opens ?? ''].join('#')];
  const tail = [rule.id, subject, workingDay === due ? '' : (workingDay ?? ''), opens ?? ''].join('#');
  const prefix = example ? 'x' : '';
  const advised = target !== null && target !== due ? [`${prefix}a#${target}#${tail}`] : [];
  if (due === null) return advised;
  return [`${prefix}${countsWithAnother(occurrence, paired) ? 'c' : 'r'}#${due}#${tail}`, ...advised];
}

/** Of two open occurrences that count together, the one due first is counted: when the later is overdue, so is the first. */
function countsWithAnother({ rule, due }: Occurrence, paired: readonly Occurrence[]): boolean {
  return paired.some((other) => {
    if (due === null || other.due === null) return false;
    return other.rule.id === rule.countsWith ? other.due <= due : other.rule.countsWith === rule.id && other.due < due;
  });
}

/** One key for all that lay behind when the session was entered or moved. */
function unansweredKey(count: number, { unansweredBefore, example }: Session): string[] {
  return count === 0 ? [] : [`${example ? 'x' : ''}l#${unansweredBefore ?? ''}#${String(count)}`];
}

/** What has no last day and opens after the session: the archives that may go, five years on; another presentation, as long as its window is open. */
function openingKey({ rule, subject, due, target, opens }: Occurrence, { end, example }: Session): string[] {
  if (due !== null || opens === null || (opens <= end && rule.window !== true) || example) return [];
  return [['o', opens, rule.id, subject, ...(rule.window === true && target !== null ? [target] : [])].join('#')];
}

function doneKey({ rule, subject, key }: Occurrence, { ticks }: Session, today: CivilDate | null): string[] {
  const tick = ticks[key];
  return tick?.status === 'fait' && today !== null && tick.doneOn === today ? [`f#${today}#${rule.id}#${subject}`] : [];
}
