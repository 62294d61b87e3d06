import { isCivilDate } from '@/lib/dates/civil';
import type { PlanLine } from '@/lib/plan/plan';
import type { Step } from '@/lib/rulebook/rule';
import { withSubject } from '@/lib/words/subject';
import { timeText } from '@/lib/words/times';
import { typo } from '@/lib/words/typography';
import { narrowDate } from './header';
import type { Cell, Line, Row } from './sheet';

/** One row of the form: Tâche, Fait, À faire, Observation(s), Qui. Of a daily rule, `lines` are its days; there is one at least. */
export function formRow(lines: readonly PlanLine[]): Row {
  return [task(lines), cell(lines.flatMap(done)), cell(lines.flatMap(todo)), cell(notes(lines)), cell(who(lines))];
}

/** What there is to do, and under it its finer lines, each with a box. A step of several days is ticked once it is on each. */
function task(lines: readonly PlanLine[]): Cell {
  const [first] = lines;
  if (first === undefined) return null;
  const { rule, subject, name } = first;
  const title = lines.length === 1 ? withSubject(rule.title, subject, name) : rule.title;
  const steps = new Map<string, Step>(lines.flatMap((line) => line.steps.map((step) => [step.id, step] as const)));
  return { lines: [{ text: typo(title) }, ...[...steps.values()].map((step) => ({ text: typo(step.title), box: isTicked(step, lines) }))] };
}

function isTicked({ id }: Step, lines: readonly PlanLine[]): boolean {
  return lines.filter(({ steps }) => steps.some((step) => step.id === id)).every(({ tick }) => tick.steps[id] === true);
}

/** « fait le 12 févr. 2027 », a ticked box where no day is known, or « sans objet »; of one day of several, which. */
function done({ tick: { status, doneOn, doneAt }, subject, rule }: PlanLine): Line[] {
  const day = rule.daily === true ? dayOf(subject) : '';
  if (status === 'sans-objet') return [{ text: typo(`${day}sans objet`) }];
  if (status !== 'fait') return [];
  const at = doneAt === null ? '' : ` à ${timeText(doneAt)}`;
  if (doneOn === null) return [{ text: typo(`${day}fait${at}`), box: true }];
  return [{ text: typo(`${doneOn === subject ? '' : day}fait le ${narrowDate(doneOn)}${at}`), box: true }];
}

/** An open box with its day: the last one, else the first; never how late it is. */
function todo({ open, rule, subject, due, target, opens }: PlanLine): Line[] {
  if (!open) return [];
  const day = due ?? target;
  if (rule.window === true) return [{ text: day === null ? '' : `jusqu’au ${narrowDate(day)}`, box: false }];
  if (due !== null) return [{ text: due === subject ? narrowDate(due) : `au plus tard le ${narrowDate(due)}`, box: false }];
  return [{ text: opens === null ? '' : `à partir du ${narrowDate(opens)}`, box: false }];
}

/** What was noted, and what is advised while it is still to be done. */
function notes(lines: readonly PlanLine[]): Line[] {
  return lines.flatMap((line) => {
    const { tick, open } = line;
    return [
      ...(tick.observation === null ? [] : [{ text: typo(tick.observation) }]),
      ...(tick.redo === true ? [{ text: 'à refaire' }] : []),
      ...progress(line),
      ...(open ? advice(line) : []),
    ];
  });
}

/** « 11 sur 12 »: how many of the people that it is about are settled, once one is. */
function progress({ count, rule, subject }: PlanLine): Line[] {
  if (count === null || count.done === 0) return [];
  return [{ text: typo(`${rule.daily === true ? dayOf(subject) : ''}${String(count.done)} sur ${String(count.of)}`) }];
}

/** Which of several days it is about: « 15 mars 2027 : ». */
function dayOf(subject: string): string {
  return isCivilDate(subject) ? `${narrowDate(subject)} : ` : '';
}

function advice({ rule, due, target, workingDay }: PlanLine): Line[] {
  if (rule.window === true) return [];
  return [
    ...(target === null || target === due ? [] : [{ text: `conseillé le ${narrowDate(target)}` }]),
    ...(workingDay === null || workingDay === due ? [] : [{ text: typo(`dernier jour ouvré : ${narrowDate(workingDay)}`) }]),
  ];
}

/** Who did it, else who is to; each once. */
function who(lines: readonly PlanLine[]): Line[] {
  const names = lines.flatMap(({ open, tick }) => (open ? tick.who : (tick.doneBy ?? tick.who)) ?? []);
  return [...new Set(names)].map((text) => ({ text }));
}

/** A blank to fill by hand where there is nothing to say. */
function cell(lines: readonly Line[]): Cell {
  return lines.length === 0 ? null : { lines };
}
