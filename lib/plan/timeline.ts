import { addDays, addMonths, earliest, latest, type CivilDate } from '@/lib/dates/civil';
import { PHASE_TITLES, PHASES, type Phase } from '@/lib/rulebook/phases';
import { dateRange } from '@/lib/words/dates';
import type { Plan, PlanLine } from './plan';
import { dayOf, marksOf, type Mark } from './timeline-marks';

/** Where everything of a session lies in time. Every date is one of the plan. */
export interface Timeline {
  /** « Soudeur, 15 – 17 mars 2027 ». */
  readonly title: string;
  readonly span: Span;
  readonly session: Span;
  /** The day of the plan, where the span holds it; null where it lies beyond. */
  readonly today: CivilDate | null;
  /** The first day of each month that begins in the span. */
  readonly months: readonly CivilDate[];
  /** The phases that hold something dated, in the order of the work. */
  readonly phases: readonly PhaseMarks[];
  /** By day, then in the order of the work. */
  readonly marks: readonly PlacedMark[];
  /** What has no date. */
  readonly undated: readonly PlanLine[];
  /** Paper says « à faire » and « fait le », as it is true for longer than a day. */
  readonly onPaper: boolean;
}

/** From one day to another, both included. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A mark and its place: in the span, or in a margin before or after it, which has no scale. */
export interface PlacedMark extends Mark {
  readonly place: 'earlier' | 'within' | 'later';
}

export interface PhaseMarks {
  readonly phase: Phase;
  readonly title: string;
  readonly marks: readonly PlacedMark[];
  /** From its first day in the span to its last; null where all of it lies beyond. */
  readonly bar: Span | null;
}

/** The months before the first day that are always shown: the earliest date that a source gives is eight months before (003). */
const MONTHS_BEFORE = 8;

/** What lies farther from the session than this would crush the rest: it stands in a margin. */
const MOST_MONTHS_BEFORE = 14;
const MOST_MONTHS_AFTER = 6;

/** The timeline of a plan: from eight months before the session, or earlier, to what follows it. */
export function timelineOf(plan: Plan, { onPaper = false }: { readonly onPaper?: boolean } = {}): Timeline {
  const { session, today, lines } = plan;
  const found = marksOf(lines, onPaper);
  const days = { from: session.start, to: latest([session.start, session.end]) ?? session.start };
  const span = spanOf(days, [today, ...found.flatMap(({ from, to }) => [from, to])]);
  const marks = found.map((mark): PlacedMark => ({ place: placeOf(mark, span), ...mark }));
  return {
    title: `${session.title}, ${dateRange(days.from, days.to)}`,
    span,
    session: days,
    today: holds(span, today) ? today : null,
    months: monthsOf(span),
    phases: phasesOf(marks),
    marks,
    undated: lines.filter((line) => dayOf(line) === null),
    onPaper,
  };
}

function spanOf({ from: start, to: end }: Span, dates: readonly CivilDate[]): Span {
  const first = addMonths(start, -MOST_MONTHS_BEFORE);
  const last = addMonths(end, MOST_MONTHS_AFTER);
  const near = dates.filter((date) => first <= date && date <= last);
  return {
    from: earliest([addMonths(start, -MONTHS_BEFORE), ...near]) ?? start,
    to: latest([addMonths(end, 1), ...near]) ?? end,
  };
}

function holds({ from, to }: Span, date: CivilDate): boolean {
  return from <= date && date <= to;
}

function placeOf({ from, to }: Mark, span: Span): PlacedMark['place'] {
  if (from < span.from) return 'earlier';
  return to > span.to ? 'later' : 'within';
}

function monthsOf({ from, to }: Span): CivilDate[] {
  const next = addMonths(addDays(from, 1 - Number(from.slice(8))), from.endsWith('-01') ? 0 : 1);
  const months: CivilDate[] = [];
  // Past the end of the calendar a month has no first day: what is given is the calendar's last one, again and again.
  for (let n = 0, month = next; month <= to && month.endsWith('-01'); n += 1, month = addMonths(next, n)) months.push(month);
  return months;
}

function phasesOf(marks: readonly PlacedMark[]): PhaseMarks[] {
  const byPhase = new Map(PHASES.map((phase): [Phase, PlacedMark[]] => [phase, []]));
  for (const mark of marks) byPhase.get(mark.phase)?.push(mark);
  return [...byPhase].flatMap(([phase, own]) => (own.length === 0 ? [] : [{ phase, title: PHASE_TITLES[phase], marks: own, bar: barOf(own) }]));
}

function barOf(marks: readonly PlacedMark[]): Span | null {
  const within = marks.filter(({ place }) => place === 'within');
  const from = earliest(within.map((mark) => mark.from));
  const to = latest(within.map((mark) => mark.to));
  return from === null || to === null ? null : { from, to };
}
