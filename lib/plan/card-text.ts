import { citation } from '@/lib/rulebook/sources';
import type { Session } from '@/lib/session/session';
import { dateRange, shortDate } from '@/lib/words/dates';
import { daysLate, relativeDays } from '@/lib/words/days';
import { oneLine } from '@/lib/words/one-line';
import { joinWords, lowerFirst, typo } from '@/lib/words/typography';
import type { ScreenId } from '@/lib/ceres/screen-ids';
import { isRequired } from './claims';
import type { Plan, PlanLine } from './plan';
import { ACT_OF } from './reminders';

/** What stands on a card beside a button of CERES. */
export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * What stands beside a button that freezes something: what freezes, then in four French lines at most for which session, until
 * when, what is not ready or that it was done, and whom to ask. Both risks are always said: freezing too early and being late.
 */
export function cardText(screen: ScreenId, freezes: string, plan: Plan | null): Card {
  const line = plan?.lines.find(({ rule }) => rule.id === ACT_OF[screen]);
  const lines = [sessionLine(plan?.session), lateness(line), standing(line), 'Tout doit être définitif. En cas de doute, votre DDETS.'];
  return {
    title: typo(`Jalon : valider fige ${freezes}.`),
    lines: lines.flatMap((text) => (text === null ? [] : typo(oneLine(text)))),
  };
}

function sessionLine(session: Session | undefined): string {
  if (session === undefined) return 'Cette session n’a pas été retrouvée dans Jalon : ses jours ne sont pas comptés.';
  const { title, start, end } = session;
  return `Session : ${title}, ${dateRange(start, end)}.`;
}

function lateness(line: PlanLine | undefined): string {
  if (line === undefined) return 'Ne pas valider à temps met hors délai.';
  const { due, workingDay, daysLeft } = line;
  if (due === null || daysLeft === null) return 'Aucun dernier jour n’est demandé : votre centre convoque hors de CERES.';
  const day = `la fin du ${shortDate(due)}`;
  const by = askedBy(line);
  if (daysLeft < 0) return `Ne pas avoir validé avant ${day} (${daysLate(-daysLeft)}) met déjà hors délai${by}.`;
  const working = workingDay === null || workingDay === due ? '' : `, dernier jour ouvré ${shortDate(workingDay)}`;
  return `Ne pas valider avant ${day} (${relativeDays(daysLeft)}${working}) met hors délai${by}.`;
}

/** « (source 002, l. 15-16) »: who asks for the last day that holds here. */
function askedBy({ claims, due }: PlanLine): string {
  const binding = claims.find(({ date, strength }) => date === due && isRequired(strength))?.claim;
  if (binding === undefined) return '';
  return binding.confirmed === undefined ? ` (${citation(binding.source)})` : ` (délai confirmé par la DDETS, ${binding.confirmed.by})`;
}

/** What is to be done first and is not, by name; or that it was settled. */
function standing(line: PlanLine | undefined): string | null {
  if (line?.tick.status === 'fait') return 'Dans Jalon, c’est déjà fait.';
  if (line?.tick.status === 'sans-objet') return 'Dans Jalon, c’est sans objet.';
  if (line === undefined || line.unmet.length === 0) return null;
  return `Pas encore prêt : ${joinWords(line.unmet.map(({ rule }) => lowerFirst(rule.title)))}.`;
}
