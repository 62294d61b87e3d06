import { isCivilDate } from '@/lib/dates/civil';
import type { Plan, PlanLine } from '@/lib/plan/plan';
import { sourcesOf } from '@/lib/plan/reminder-text';
import { PHASE_TITLES } from '@/lib/rulebook/phases';
import { typo } from '@/lib/words/typography';
import { frenchDay, type Cell } from './spreadsheet';

const HEADS = [
  'Phase',
  'Tâche',
  'Jour ou candidat',
  'Au plus tard',
  'Dernier jour ouvré',
  'Conseillé',
  'État',
  'Fait le',
  'Fait par',
  'Observations',
  'Qui',
  'Sources',
];

/** The checklist of a session as a table, a row a task, in the order of the rulebook. It may name a candidate: it is for the file of the session. */
export function checklistRows({ lines }: Plan): readonly (readonly Cell[])[] {
  return [HEADS, ...lines.map(row)];
}

function row(line: PlanLine): readonly Cell[] {
  const { rule, due, workingDay, target, tick } = line;
  return [
    PHASE_TITLES[rule.phase],
    typo(rule.title),
    subjectOf(line),
    frenchDay(due),
    frenchDay(workingDay),
    frenchDay(target),
    stateOf(line),
    frenchDay(tick.doneOn, tick.doneAt),
    tick.doneBy,
    tick.observation,
    tick.who,
    sourcesOf(line),
  ];
}

/** The id of a person who is not named says nothing. */
function subjectOf({ subject, name }: PlanLine): Cell {
  if (name !== null) return name;
  return isCivilDate(subject) ? frenchDay(subject) : null;
}

function stateOf({ tick, open, overdue, unanswered }: PlanLine): string {
  if (!open) return tick.status === 'sans-objet' ? 'sans objet' : 'fait';
  if (unanswered) return 'à régulariser';
  if (tick.redo === true) return overdue ? 'à refaire, en retard' : 'à refaire';
  return overdue ? 'en retard' : 'à faire';
}
