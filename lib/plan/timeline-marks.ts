import { earliest, latest, type CivilDate } from '@/lib/dates/civil';
import { PHASES, type Phase } from '@/lib/rulebook/phases';
import type { PlanLine } from './plan';
import { stateOf, STATES, type MarkState } from './timeline-state';

/**
 * What is dated, as one thing to point at: one occurrence, the days of a daily rule together, or those whom one rule is about on one day.
 * Every dated occurrence is in one mark, and in one only.
 */
export interface Mark {
  /** The key of its first occurrence. */
  readonly id: string;
  readonly lines: readonly PlanLine[];
  /** Of these, the one that asks for most. */
  readonly lead: PlanLine;
  readonly phase: Phase;
  readonly state: MarkState;
  /** Its day; of a daily rule, the first of its days. */
  readonly from: CivilDate;
  /** The same day; of a daily rule, the last of its days. */
  readonly to: CivilDate;
  /** Of a mark for paper, which outlives its day. */
  readonly onPaper: boolean;
}

/** The marks of a plan's lines, by day, then in the order of the work. */
export function marksOf(lines: readonly PlanLine[], onPaper: boolean): Mark[] {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const day = dayOf(line);
    if (day === null) continue;
    const key = line.rule.daily === true ? line.rule.id : `${line.rule.id}#${day}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { lines: [line], days: [day] });
    else {
      known.lines.push(line);
      known.days.push(day);
    }
  }
  return [...groups.values()].flatMap((group) => markOf(group, onPaper)).sort(inOrder);
}

/** The day at which an occurrence stands: its last day, else the advised one, else the first on which it may be done; null without any. */
export function dayOf({ due, target, opens }: Pick<PlanLine, 'due' | 'target' | 'opens'>): CivilDate | null {
  return due ?? target ?? opens;
}

interface Group {
  readonly lines: PlanLine[];
  readonly days: CivilDate[];
}

function markOf({ lines, days }: Group, onPaper: boolean): Mark[] {
  const [first] = lines;
  const lead = leading(lines, onPaper);
  const from = earliest(days);
  const to = latest(days);
  if (first === undefined || lead === undefined || from === null || to === null) return [];
  return [{ id: first.key, lines, lead, phase: first.rule.phase, state: stateOf(lead, onPaper), from, to, onPaper }];
}

function leading(lines: readonly PlanLine[], onPaper: boolean): PlanLine | undefined {
  if (lines.length === 1) return lines[0];
  const rank = (line: PlanLine) => STATES.indexOf(stateOf(line, onPaper));
  return lines.reduce<PlanLine | undefined>((best, line) => (best === undefined || rank(line) < rank(best) ? line : best), undefined);
}

function inOrder(a: Mark, b: Mark): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase);
}
