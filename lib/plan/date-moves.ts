import type { CivilDate } from '@/lib/dates/civil';
import { ruleOf } from '@/lib/rulebook/rule-of';
import { readAgenda, unansweredIn, type AgendaEntry, type Named } from './agenda';
import { inOrder } from './home';

/** What one update took out of the agenda of a session, and put into it. */
export interface AgendaStep {
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

/** A day, and whether it is the last one or only an advised one. */
export interface SaidDay {
  readonly date: CivilDate;
  readonly isDue: boolean;
}

/** Something open whose day is another one since the rules changed; null where it had none, or has none any more. */
export interface DateMove extends Named {
  readonly from: SaidDay | null;
  readonly to: SaidDay | null;
}

/** Of what is open and has a day of its own; what is of the days of the session only follows them, and an example counts nowhere. */
const DATED = /^[rca]#/;

/**
 * What the rules moved in a session, from before the first of these updates to its agenda of today, by its new day: an agenda less what came, with what went,
 * is the one before. What the user changed or ticked since is left out: its day is no longer the rules' doing alone.
 */
export function dateMoves(steps: readonly AgendaStep[], agenda: readonly string[]): DateMove[] {
  let keys = agenda.filter(isDated);
  const touched = new Set<string>();
  for (const { gone, came } of steps.toReversed()) {
    for (const key of came.filter(isDated)) if (!keys.includes(key)) touched.add(nameIn(key));
    keys = [...keys.filter((key) => !came.includes(key)), ...gone.filter(isDated)];
  }
  const [was, is] = [byName(keys), byName(agenda.filter(isDated))];
  const isAsked = unansweredIn(agenda) > 0;
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => !touched.has(name) && !(isAsked && !is.has(name)))
    .flatMap((name) => moveOf(was.get(name), is.get(name)))
    .sort(byNewDay);
}

function isDated(key: string): boolean {
  return DATED.test(key);
}

/** By occurrence, a rule that was renamed under the name it has today. */
function byName(keys: readonly string[]): ReadonlyMap<string, AgendaEntry> {
  return new Map(readAgenda(keys).map((entry) => [nameOf(entry), entry]));
}

function nameIn(key: string): string {
  return readAgenda([key]).map(nameOf).join('');
}

function nameOf({ rule, subject }: Named): string {
  return `${ruleOf(rule)?.id ?? rule}#${subject}`;
}

function moveOf(was: AgendaEntry | undefined, is: AgendaEntry | undefined): DateMove[] {
  const named = is ?? was;
  if (named === undefined) return [];
  const isSameDue = was?.due === is?.due;
  const from = was === undefined ? null : dayOf(was, isSameDue);
  const to = is === undefined ? null : dayOf(is, isSameDue);
  const rule = ruleOf(named.rule)?.id ?? named.rule;
  return from?.date === to?.date && from?.isDue === to?.isDue ? [] : [{ key: named.key, rule, subject: named.subject, from, to }];
}

/** The last day; the advised one where there is none, or where the last day has stayed. */
function dayOf({ due, target }: AgendaEntry, isSameDue: boolean): SaidDay | null {
  if (due !== null && !isSameDue) return { date: due, isDue: true };
  return target === null ? null : { date: target, isDue: false };
}

function byNewDay(a: DateMove, b: DateMove): number {
  const [one, other] = [a, b].map(({ from, to }) => (to ?? from)?.date ?? '');
  return one === other ? inOrder(a, b) : (one ?? '') < (other ?? '') ? -1 : 1;
}
