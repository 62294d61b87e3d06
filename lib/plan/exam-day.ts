import { isCivilDate, type CivilDate } from '@/lib/dates/civil';
import { DAY_ORDER, type DayItem, type DayMoment } from '@/lib/rulebook/day-order';
import type { Rule, Step } from '@/lib/rulebook/rule';
import type { Session } from '@/lib/session/session';
import type { Juror } from '@/lib/session/session-lists';
import { byLabel } from '@/lib/words/order';
import { presenceOn } from './people';
import type { Plan, PlanLine } from './plan';

/** One thing to tick on an exam day: a line of the plan, or one step of it that has its own place in the day. */
export interface DayLine {
  readonly id: string;
  readonly line: PlanLine;
  /** The step, where it stands alone; null for the line itself. */
  readonly step: Step | null;
  /** The steps that stand under the line. */
  readonly steps: readonly Step[];
  readonly done: boolean;
}

/** One moment of an exam day, with what it asks of this session on this day. */
export interface DayPart {
  readonly moment: DayMoment;
  readonly lines: readonly DayLine[];
  readonly done: boolean;
  /** When the last of it was ticked: `09:05`; null where no hour says it. */
  readonly at: string | null;
}

/** An exam day, in the order in which it goes. */
export interface ExamDay {
  readonly parts: readonly DayPart[];
  /** What is to be done now: the first moment with something open, and in it the first open line; null when all is done. */
  readonly now: { readonly part: string; readonly line: string | null } | null;
  /** Of the days before this one, those with something still open, and how much. */
  readonly behind: readonly { readonly day: CivilDate; readonly count: number }[];
}

/** The days of a session, as its plan counts them; the first one at least. */
export function daysOf({ session, lines }: Plan): readonly CivilDate[] {
  const days = lines.flatMap(({ rule, subject }) => (rule.daily === true && isCivilDate(subject) ? [subject] : []));
  return days.length === 0 ? [session.start] : [...new Set(days)].sort();
}

/** The day that is shown until another is chosen: today where it is one of the session's, else its first. */
export function dayToShow(plan: Plan): CivilDate {
  const days = daysOf(plan);
  return days.find((day) => day === plan.today) ?? days[0] ?? plan.session.start;
}

/** What a day of a session asks, the centre's own tasks first, then in the order of `DAY_ORDER`: what belongs to another day, or not to this session, is left out. */
export function examDay(plan: Plan, day: CivilDate): ExamDay {
  const parts = partsOf(plan, day);
  const open = parts.filter(({ done }) => !done);
  const now = open.find(({ moment }) => moment.lasts !== true) ?? open[0];
  const before = daysOf(plan).filter((one) => one < day);
  return {
    parts,
    now: now === undefined ? null : { part: now.moment.id, line: now.lines.find(({ done }) => !done)?.id ?? null },
    behind: before.flatMap((one) => {
      const count = partsOf(plan, one).flatMap(({ lines }) => lines.filter(({ done }) => !done)).length;
      return count === 0 ? [] : [{ day: one, count }];
    }),
  };
}

/** What the centre added for such a day, which no source puts at an hour of it. */
const OWN_TASKS: DayMoment = { id: 'vos-taches', title: 'Vos tâches de ce jour', items: [], lasts: true, sources: [{ doc: 'centre' }] };

function partsOf(plan: Plan, day: CivilDate): readonly DayPart[] {
  return [...ownTasks(plan, day), ...momentsOf(plan, day)];
}

function ownTasks({ lines }: Plan, day: CivilDate): DayPart[] {
  const own = lines.filter(({ rule, due }) => due === day && isOwn(rule)).map(wholeLine);
  return own.length === 0 ? [] : [{ moment: OWN_TASKS, lines: own, done: own.every(({ done }) => done), at: latestOf(own) }];
}

function isOwn({ sources }: Rule): boolean {
  return sources.every(({ doc }) => doc === 'centre');
}

function wholeLine(line: PlanLine): DayLine {
  return { id: line.rule.id, line, step: null, steps: [], done: !line.open };
}

function momentsOf(plan: Plan, day: CivilDate): readonly DayPart[] {
  const lines = new Map(plan.lines.filter((line) => dayOf(line, plan.session) === day).map((line) => [line.rule.id, line]));
  return DAY_ORDER.flatMap((moment) => {
    const own = moment.items.flatMap((item) => lineOf(item, lines, plan.session));
    const done = own.every((line) => line.done);
    if (own.length > 0) return [{ moment, lines: own, done, at: latestOf(own) }];
    // The jury is welcomed once, and may be short on any day.
    const jurors = moment.notes === 'jurors' ? welcomed(plan.session) : [];
    if (jurors.length === 0) return [];
    return [{ moment, lines: own, done: jurors.every(({ id }) => presenceOn(plan.session, day, id)?.presence != null), at: null }];
  });
}

/** The day of the session to which a line belongs: its own, the last for what is counted from it, the first otherwise. */
function dayOf({ rule, subject }: PlanLine, { start, end }: Session): CivilDate {
  if (isCivilDate(subject)) return subject;
  return rule.claims[0]?.anchor === 'end' ? end : start;
}

function lineOf(item: DayItem, lines: ReadonlyMap<string, PlanLine>, session: Session): DayLine[] {
  const line = lines.get(item.rule);
  if (line === undefined) return [];
  if (item.step === undefined) return [{ ...wholeLine(line), steps: stepsUnder(item, line) }];
  const step = line.steps.find(({ id }) => id === item.step);
  if (step === undefined) return [];
  // A rule that is done says nothing of a step that comes at another moment: each is looked at when it is its turn.
  const done = line.tick.steps[step.id] === true || session.ticks[line.key]?.status === 'sans-objet';
  return [{ id: `${item.rule}/${step.id}`, line, step, steps: [], done }];
}

/** Not those that have their own moment, nor those that are noted of each candidate. */
function stepsUnder({ rule, each }: DayItem, { steps, count }: PlanLine): readonly Step[] {
  return each === true && count !== null ? [] : steps.filter(({ id }) => !isApart(rule, id));
}

/** Whether a step has its own place in the day, apart from its rule. */
function isApart(rule: string, step: string): boolean {
  return DAY_ORDER.some(({ items }) => items.some((item) => item.rule === rule && item.step === step));
}

function latestOf(lines: readonly DayLine[]): string | null {
  const hours = lines.flatMap(({ line, step }) => (step === null ? (line.tick.doneAt ?? []) : []));
  return hours.sort().at(-1) ?? null;
}

/** The jurors whom the day may see, by label: all but those who said that they do not come. */
export function welcomed({ jurors }: Pick<Session, 'jurors'>): readonly Juror[] {
  return jurors.filter(({ answer }) => answer !== 'non').sort(byLabel);
}
