import type { Territory } from '@/lib/dates/territory';
import { isWorking, monthsLater, read, write } from './calendar';
import { TABLE, type Cell, type Said } from './table';

// A second reading of deadlines.md, to hold the first against. It shares no code with lib/: what both get wrong, they get wrong twice.

/** The dates of one rule. */
export interface Dates {
  readonly due: string | null;
  readonly target: string | null;
  readonly workingDay: string | null;
  readonly opens: string | null;
}

export interface Question extends Said {
  readonly territory: Territory;
  /** The rules that are done or « sans objet ». */
  readonly settled: readonly string[];
}

interface Counted {
  readonly cell: Cell;
  readonly day: number | null;
  readonly required: boolean;
}

/** The dates of each rule of the table, by its id. */
export function oracle(question: Question): Record<string, Dates> {
  const rows = Object.entries(TABLE).map(([id, { claims, opens }]) => {
    const counted = countClaims(claims, question);
    const due = first(counted.filter(({ required }) => required));
    return {
      id,
      due,
      own: first(counted),
      workingDay: due === null ? null : workingDay(due, counted, question),
      opens: opens === undefined ? null : dayOf(opens, question),
    };
  });
  return Object.fromEntries(
    rows.map(({ id, due, own, workingDay: day, opens }) => {
      const asking = rows.filter((other) => needs(other.id, id) && !question.settled.includes(other.id));
      const target = least([own, ...asking.map((other) => other.due)]);
      return [id, { due: said(due), target: said(target), workingDay: said(day), opens: said(opens) }];
    }),
  );
}

/** The urgency of an open occurrence, line after line of the page. Rules of the days of the session are not of this table. */
export function urgencyIn({ due, target, opens }: Dates, today: string): string {
  const days = (date: string): number => read(date) - read(today);
  if (opens !== null && days(opens) > 0) return 'pas-encore-ouvert';
  if (due !== null && days(due) < 0) return 'en-retard';
  const step = (date: string): string | null => {
    const left = days(date);
    if (left === 0) return 'aujourdhui';
    if (left >= 1 && left <= 7) return 'sous-7-jours';
    return left >= 8 && left <= 30 ? 'sous-30-jours' : null;
  };
  if (due !== null) return step(due) ?? (target !== null && days(target) < 0 ? 'conseille-depasse' : 'plus-tard');
  if (target !== null) return step(target) ?? (days(target) < 0 ? 'conseille-depasse' : 'plus-tard');
  return 'sans-date';
}

function countClaims(claims: readonly Cell[], question: Question): Counted[] {
  const holding = claims.filter(({ holds }) => holds === undefined || holds(question));
  const asked = holding.filter((cell) => cell.strength === 'required' && cell.onlyAdvised?.(question) !== true);
  const atHome = ({ scope }: Cell): boolean => question.region === null || scope === 'national' || scope === question.region;
  const saved = new Set(asked.filter(atHome).map(({ from }) => from));
  return holding.map((cell) => ({
    cell,
    day: dayOf(cell, question),
    required: asked.includes(cell) && (atHome(cell) || !saved.has(cell.from)),
  }));
}

function dayOf({ from, plus }: Pick<Cell, 'from' | 'plus'>, { start, end, titleExpiry, territory }: Question): number | null {
  const anchor = { S: start, E: end, T: titleExpiry }[from];
  if (anchor === null) return null;
  let day = monthsLater(read(anchor), plus.months ?? 0) + (plus.days ?? 0);
  for (let left = plus.workingDays ?? 0; left > 0; ) {
    day += 1;
    if (isWorking(day, territory)) left -= 1;
  }
  return day;
}

/** « where due is no working day, the working day before it, if that is not before E where the claim that gives due is counted from E ». */
function workingDay(due: number, counted: readonly Counted[], { end, territory }: Question): number {
  let day = due;
  while (!isWorking(day, territory)) day -= 1;
  const fromEnd = counted.some((claim) => claim.required && claim.day === due && claim.cell.from === 'E');
  return fromEnd && day < read(end) ? due : day;
}

function needs(rule: string, other: string): boolean {
  return TABLE[rule]?.needs?.includes(other) === true;
}

function first(counted: readonly Counted[]): number | null {
  return least(counted.map(({ day }) => day));
}

function least(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function said(day: number | null): string | null {
  return day === null ? null : write(day);
}
