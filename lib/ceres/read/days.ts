import { daysBetween, type CivilDate } from '@/lib/dates/civil';
import { datesIn, type Span } from './dates';
import { roleOf, type DayRole } from './day-roles';
import { labelledRank, type Line } from './line';
import { settle, type Clue } from './settle';

/** The first and the last day of the session, where they were read. */
export interface ReadDays {
  readonly start: Clue<CivilDate> | null;
  readonly end: Clue<CivilDate> | null;
}

/** A longer stay is not a session's: an agrément, a training. */
const MOST_DAYS = 366;

/** How far days are believed that only their place names. */
const UNNAMED = 0.1;

/** A date of a line, and what it is to the session. */
interface Day {
  readonly first: CivilDate;
  readonly last: CivilDate;
  readonly isRange: boolean;
  readonly role: DayRole;
  readonly rank: number;
}

/**
 * The first and last day that a page says of its session. One day alone is both, unless another last day is said
 * anywhere; a first day after the last leaves neither.
 */
export function readDays(lines: readonly Line[]): ReadDays {
  const days = lines.filter(continues).flatMap((line) => daysIn(line).map((day) => ({ ...day, line })));
  const starts = days.filter(({ role, isRange }) => role !== 'end' || isRange);
  const ends = days.filter(({ role, isRange }) => role === 'end' || isRange);
  const start = settle(starts.map((day) => ({ ...day, value: day.first })));
  const isAlone = ends.length === 0 && start?.role === 'session';
  const end = isAlone ? start : settle(ends.map((day) => ({ ...day, value: day.last })));
  return start && end && start.value > end.value ? { start: null, end: null } : { start, end };
}

/** « Au » ends what the field before begins: « Habilité du », as it may be. */
function continues(line: Line, n: number, lines: readonly Line[]): boolean {
  const last = lines[n - 1];
  return line.name !== 'au' || last === undefined || daysIn(last).length > 0;
}

/** Whether a line says the session's days, or one that it names. */
export function saysDays(line: Line): boolean {
  return daysIn(line).length > 0;
}

function daysIn(line: Line): Day[] {
  const spans = datesIn(line.plain);
  return spans.flatMap((span, n) => dayOf(line, span, spans[n - 1]?.to ?? 0) ?? []);
}

function dayOf(line: Line, { from, to, days }: Span, after: number): Day | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) > MOST_DAYS) return null;
  const { plain, name, rank } = line;
  const isRange = days.length > 1;
  const role = roleOf(line, { lead: plain.slice(after, from), rest: plain.slice(to), isFirst: after === 0, isRange });
  if (role === 'other') return null;
  const named = name === '' || after > 0 ? rank : labelledRank(line);
  return { first, last, isRange, role, rank: role === 'unnamed' ? rank * UNNAMED - 1 : named };
}
