import * as z from 'zod/mini';
import { civil, type CivilDate } from '@/lib/dates/civil';
import { plan, type PlanLine } from '@/lib/plan/plan';
import type { Example } from '@/lib/rulebook/example';
import { NEW_CENTRE } from '@/lib/session/centre';
import { sessionSchema } from '@/lib/session/record';
import { newSession, type Session } from '@/lib/session/session';

/** The session that an example speaks of, checked as a stored one is; it lasts a day unless said. */
export function sessionOf({ session: said }: Example): Session {
  const blank = newSession('exemple', 'Exemple', civil(said.start), civil(said.end ?? said.start));
  return z.parse(sessionSchema, { ...blank, ...said });
}

/** The line of a rule in the plan of its example, on a day. */
export function lineFor(rule: string, example: Example, today: CivilDate): PlanLine {
  const { lines } = plan(sessionOf(example), { ...NEW_CENTRE, ...example.centre }, today);
  const [line, ...others] = lines.filter((one) => one.rule.id === rule);
  if (line === undefined || others.length > 0) throw new Error(`not one line for ${rule}`);
  return line;
}
