import { daysBetween, weekday, yearOf, type CivilDate } from '@/lib/dates/civil';
import { holidaysOf } from '@/lib/dates/holidays';
import type { SourceRef } from '@/lib/rulebook/sources';
import type { Centre } from '@/lib/session/centre';
import { centreFor, withTitle } from '@/lib/session/naming';
import { newSession, type Session } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { checksOf } from './checks';
import { isRequired, type DatedClaim } from './claims';
import { earliestDay } from './earliest-limits';
import { rulesFor } from './own-rules';
import { plan, type PlanLine } from './plan';
import { isSameTitle } from './same-title';

/** What is typed on the screen where CERES creates a session, and where and when. */
export interface Typed {
  readonly start: CivilDate;
  /** Null while no last day is typed: the session then ends on its first. */
  readonly end: CivilDate | null;
  /** As the page writes it; what a title of the centre says of its sessions then counts. */
  readonly title: string | null;
  readonly centre: Centre;
  readonly today: CivilDate;
}

/** A last day, and the required claims that make it. */
export interface SourcedDay {
  readonly due: CivilDate;
  readonly workingDay: CivilDate;
  /** Days from today to `due`, negative once it has passed. */
  readonly daysLeft: number;
  readonly claims: readonly DatedClaim[];
}

/** The first day on which such a session could start with nothing late, and what an earlier one would make late. */
export interface Earliest {
  readonly day: CivilDate;
  readonly limit: { readonly title: string; readonly claims: readonly DatedClaim[] } | null;
}

/** Something wrong with the days themselves: a French sentence, and who says so; null where the calendar does. */
export interface GuardWarning {
  readonly text: string;
  readonly source: SourceRef | null;
}

/** What the plan answers to a first day that is being typed. */
export interface CreationGuard {
  readonly start: CivilDate;
  /** Whether that day is before today: nothing can be created in time for it. */
  readonly isPast: boolean;
  /** By when CERES is to hold the session; null where no source says. */
  readonly creation: SourcedDay | null;
  /** Null where no day within five years is late enough. */
  readonly earliest: Earliest | null;
  /** None for a day that has passed. */
  readonly warnings: readonly GuardWarning[];
}

const CREATION = 'creer-session-ceres';

/** What can be wrong with the days alone: nothing else is typed yet. */
const OF_DAYS: readonly string[] = ['fin-avant-debut', 'session-trop-longue', 'session-apres-le-titre'];

const SUNDAY = 0;

/** What to say while the dates of a session are typed in CERES. Nothing is kept of it. */
export function creationGuard(typed: Typed): CreationGuard {
  const { start, centre, today } = typed;
  const session = supposed(typed);
  const line = linesOf(session, typed).find(({ rule }) => rule.id === CREATION);
  return {
    start,
    isPast: start < today,
    creation: line ? sourcedDay(line, today) : null,
    earliest: earliestOf(session, typed),
    warnings: start < today ? [] : [...daysWrong(typed, session), ...closedOn(start, centreFor(session, centre))],
  };
}

/** The session that it would be: with what its title says in the centre, at the centre's only site. */
function supposed({ start, end, title, centre: { titles, sites } }: Typed): Session {
  const site = sites.length === 1 ? (sites[0]?.id ?? null) : null;
  const session = { ...newSession('saisie', title ?? 'Nouvelle session', start, end ?? start), site };
  const known = titles.filter(({ label }) => title !== null && isSameTitle(label, title));
  return known[0] === undefined || known.length > 1 ? session : withTitle(session, known[0]);
}

/** As for the earliest start: checks and days of the calendar say nothing about when to start. */
function linesOf(session: Session, { centre, today }: Typed): readonly PlanLine[] {
  const rules = rulesFor(centre).filter(({ doneWhen, fixedOn }) => doneWhen === undefined && fixedOn === undefined);
  return plan(session, centre, today, rules).lines;
}

function sourcedDay({ due, workingDay, claims }: PlanLine, today: CivilDate): SourcedDay | null {
  if (due === null) return null;
  return { due, workingDay: workingDay ?? due, daysLeft: daysBetween(today, due), claims: bindingOf(claims, due) };
}

/** The required claims whose day is the last day. */
function bindingOf(claims: readonly DatedClaim[], due: CivilDate): readonly DatedClaim[] {
  return claims.filter(({ claim, date, strength }) => date === due && isRequired(strength) && claim.bound !== 'not-before');
}

function earliestOf(session: Session, { centre, today }: Typed): Earliest | null {
  const { day, limits } = earliestDay(session, centre, today, 'due');
  if (day === null) return null;
  const limit = limits.find(({ occurrence }) => occurrence.rule.id === CREATION) ?? limits[0];
  return { day, limit: limit === undefined ? null : { title: limit.occurrence.rule.title, claims: limit.claims } };
}

function daysWrong({ centre, today }: Typed, session: Session): GuardWarning[] {
  const checks = checksOf(session, centre, today).filter(({ id }) => OF_DAYS.includes(id));
  return checks.map(({ text, todo, source }) => ({ text: `${text} ${todo}`, source }));
}

/** A Sunday, or a public holiday where the session takes place: CERES may take it, and few candidates would come. */
function closedOn(start: CivilDate, { territory }: Centre): GuardWarning[] {
  const holiday = holidaysOf(yearOf(start), territory).find(({ date }) => date === start);
  if (holiday) return [{ text: typo(`Le ${shortDate(start)} est férié : ${holiday.name}.`), source: { doc: 'code-travail', article: holiday.article } }];
  return weekday(start) === SUNDAY ? [{ text: `Le ${shortDate(start)} est un dimanche.`, source: null }] : [];
}
