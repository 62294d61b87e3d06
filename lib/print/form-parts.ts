import type { PlanLine } from '@/lib/plan/plan';
import { PHASES, type Phase } from '@/lib/rulebook/phases';

/** A part of the form of source 001, with the phases of the rulebook that it holds. */
export interface FormPart {
  readonly title: string;
  readonly phases: readonly Phase[];
}

/** The three parts of the form. It has the deliberation after the session (001, « Après la session »). */
export const FORM_PARTS: readonly FormPart[] = [
  { title: 'En amont de la session', phases: ['veille', 'programmation', 'convocations', 'dte', 'preparation'] },
  { title: 'Pendant la session', phases: ['accueil', 'lancement', 'deroulement', 'permanent'] },
  { title: 'Après la session', phases: ['deliberation', 'transmission', 'validation', 'archivage', 'suites'] },
];

/** The phases in which a session has something to do, in the order of the work. */
export function phasesOf(lines: readonly PlanLine[]): readonly Phase[] {
  const present = new Set(lines.map(({ rule }) => rule.phase));
  return PHASES.filter((phase) => present.has(phase));
}

/** What stands on one row: the occurrence of a rule, or of a daily one those of all its days. */
export function formRows(lines: readonly PlanLine[]): readonly (readonly PlanLine[])[] {
  const rows = new Map<string, PlanLine[]>();
  for (const line of lines) {
    const row = line.rule.daily === true ? line.rule.id : line.key;
    const days = rows.get(row);
    if (days === undefined) rows.set(row, [line]);
    else days.push(line);
  }
  return [...rows.values()];
}
