import { daysBetween, type CivilDate } from '@/lib/dates/civil';
import type { SessionState } from '@/lib/session/session';
import { dateRange, shortDate } from '@/lib/words/dates';
import { countdown, daysLate, relativeDays } from '@/lib/words/days';
import { counted } from '@/lib/words/numbers';
import { oneLine } from '@/lib/words/one-line';
import { withSubject } from '@/lib/words/subject';
import { joinWords, lowerFirst, typo } from '@/lib/words/typography';
import type { Occurrence } from './occurrence';
import type { Plan, PlanLine } from './plan';

/** How many things a line names before it says how many more there are. */
const NAMED = 3;

/** The same of what waits, each of which names others. */
const WAITING = 2;

const CALLED_OFF: Readonly<Record<SessionState, string>> = { active: '', reportee: ', reportée', annulee: ', annulée', archivee: ', archivée' };

/**
 * Where a session stands, for somebody who does not have it before her eyes: at most eight lines of plain text, a subject each; a line
 * that would say nothing is left out.
 */
export function situation(plan: Plan): readonly string[] {
  const lines = plan.session.state === 'active' ? [overdue(plan), next(plan), blocked(plan), who(plan), unanswered(plan)] : [];
  return [heading(plan), people(plan), done(plan), ...lines].flatMap((line) => (line === null ? [] : [typo(oneLine(line))]));
}

/** The same as one text to be pasted: what it is about, then a dash a line. */
export function situationText(plan: Plan): string {
  return situation(plan).join('\n– ');
}

function heading({ session, today }: Plan): string {
  const { title, start, end, state, ceresNumber } = session;
  const when = state === 'active' ? ` (${countdown(daysBetween(today, start))})` : CALLED_OFF[state];
  return `${title}, ${dateRange(start, end)}${when}${ceresNumber === null ? '' : `, CERES ${ceresNumber}`}`;
}

function people({ session: { responsable, suppleant } }: Plan): string | null {
  if (responsable === null && suppleant === null) return null;
  const parts = [responsable === null ? null : `Responsable : ${responsable}`, suppleant === null ? null : `suppléant : ${suppleant}`];
  return capitalised(parts.filter((part) => part !== null).join(' ; '));
}

function done({ counts, today }: Plan): string {
  return `Au ${shortDate(today)} : ${String(counts.settled)} sur ${counted(counts.total, 'tâche faite', 'tâches faites')}`;
}

function overdue({ lines, counts }: Plan): string | null {
  const late = byDay(lines.filter((line) => line.overdue));
  if (late.length === 0) return 'Aucun retard';
  return `En retard (${String(counts.overdue)}) : ${listed(late, NAMED, (line) => `${named(line)} (${daysLate(-(line.daysLeft ?? 0))})`)}`;
}

/** What falls on the next day on which something is due. */
function next({ lines, today }: Plan): string | null {
  const coming = byDay(lines.filter((line) => isAhead(line, today)));
  const day = coming[0]?.due ?? null;
  if (day === null) return null;
  const then = coming.filter(({ due }) => due === day);
  return `Ensuite, au plus tard le ${shortDate(day)} (${relativeDays(daysBetween(today, day))}) : ${listed(then, NAMED, named)}`;
}

/** What is late or due within thirty days and waits for something else. */
function blocked({ lines, today }: Plan): string | null {
  const waiting = byDay(lines.filter((line) => line.unmet.length > 0 && (line.overdue || isSoon(line, today))));
  if (waiting.length === 0) return null;
  return `En attente : ${listed(waiting, WAITING, (line) => `${named(line)} (d’abord : ${joinWords(line.unmet.map(named))})`)}`;
}

function who({ lines }: Plan): string | null {
  const told = byDay(lines.filter(({ open, tick }) => open && tick.who !== null));
  return told.length === 0 ? null : `Qui : ${listed(told, NAMED, (line) => `${named(line)}, ${line.tick.who ?? ''}`)}`;
}

function unanswered({ counts }: Plan): string | null {
  return counts.unanswered === 0 ? null : `À régulariser : ${counted(counts.unanswered, 'tâche antérieure', 'tâches antérieures')} à la saisie de la session`;
}

/** What is open and due today or later, the days of the session themselves aside: they are its programme, not a step towards it. */
function isAhead({ open, due, until }: PlanLine, today: CivilDate): boolean {
  return open && until === null && due !== null && due >= today;
}

function isSoon(line: PlanLine, today: CivilDate): boolean {
  return isAhead(line, today) && line.due !== null && daysBetween(today, line.due) <= 30;
}

function byDay(lines: readonly PlanLine[]): PlanLine[] {
  const day = ({ due }: PlanLine) => due ?? '9';
  return [...lines].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function named({ rule, subject }: Occurrence): string {
  return lowerFirst(withSubject(rule.title, subject));
}

/** A few of them one after the other, and how many more there are. */
function listed(lines: readonly PlanLine[], most: number, text: (line: PlanLine) => string): string {
  const more = lines.length - most;
  return [...lines.slice(0, most).map(text), ...(more > 0 ? [`et ${counted(more, 'autre')}`] : [])].join(' ; ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
