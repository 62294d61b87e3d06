import { civil, type CivilDate } from '@/lib/dates/civil';
import { centrePlan } from '@/lib/plan/centre-plan';
import { plan, type PlanLine } from '@/lib/plan/plan';
import type { CentreExample, Example } from '@/lib/rulebook/example';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import { occurrenceKey } from '@/lib/session/tick';

/** The session that an example speaks of; its last day is its first unless said. */
export function sessionOf(said: Example['session']): Session {
  const start = civil(said.start);
  const blank = newSession('s1', 'Exemple', start, civil(said.end ?? said.start));
  // Every date of an example goes through `civil`: the rest is typed as in a session.
  return { ...blank, ...(Object.fromEntries(Object.entries(said).map(([field, value]) => [field, dated(value)])) as object) };
}

export function centreOf(said: Partial<Centre> = {}): Centre {
  return { ...NEW_CENTRE, ...said };
}

/** The line of a rule in the plan of an example, on a day. */
export function lineFor(rule: string, example: Example, today: CivilDate): PlanLine {
  const { lines } = plan(sessionOf(example.session), centreOf(example.centre), today);
  return only(lines, occurrenceKey(rule, example.subject));
}

/** The line of a rule of the centre for the year of an example, on a day. */
export function centreLineFor(rule: string, { centre, subject }: CentreExample, today: CivilDate): PlanLine {
  return only(centrePlan({ ...centreOf(centre), since: civil(`${subject}-01-01`) }, today).lines, occurrenceKey(rule, subject));
}

function only(lines: readonly PlanLine[], key: string): PlanLine {
  const found = lines.filter((line) => line.key === key);
  const [line] = found;
  if (line === undefined || found.length > 1) throw new Error(`${String(found.length)} lines for ${key}`);
  return line;
}

function dated(value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? civil(value) : value;
}
