import { civil, type CivilDate } from '@/lib/dates/civil';
import type { PlanLine } from '@/lib/plan/plan';
import type { Occurrence } from '@/lib/plan/occurrence';
import { schedule } from '@/lib/plan/schedule';
import type { Claim, Rule } from '@/lib/rulebook/rule';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK, type TickStatus } from '@/lib/session/tick';

/** A session from Monday 15 to Wednesday 17 March 2027, about which nothing more is said. */
export function session(said: Partial<Session> = {}): Session {
  return { ...newSession('s', 'Session', civil('2027-03-15'), civil('2027-03-17')), ...said };
}

export function centre(said: Partial<Centre> = {}): Centre {
  return { ...NEW_CENTRE, ...said };
}

/** A required national claim of source 001 counted in days from the first day, but for what is said. */
export function claim(days: number, said: Partial<Claim> = {}): Claim {
  return { anchor: 'start', offset: { days }, strength: 'required', scope: 'national', source: { doc: '001' }, ...said };
}

/** The ticks of a session where these occurrences have that status. */
export function ticked(status: TickStatus, ...keys: string[]): Pick<Session, 'ticks'> {
  return { ticks: Object.fromEntries(keys.map((key) => [key, { ...EMPTY_TICK, status }])) };
}

/** The one occurrence of a rule taken alone. */
export function occurrence(rule: Rule, of: Session = session(), at: Centre = centre()): Occurrence {
  return only(schedule(of, at, [rule]), rule.id);
}

/** The one line or occurrence of a rule, in a list. */
export function only<T extends Occurrence | PlanLine>(list: readonly T[], rule: string): T {
  const [line, ...others] = list.filter((one) => one.rule.id === rule);
  if (line === undefined || others.length > 0) throw new Error(`not one line of ${rule}, but ${String(others.length)} more`);
  return line;
}

/** The first of these days, or null; sorted here rather than by the code under test. */
export function earliestOf(dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.filter((date) => date !== null).sort()[0] ?? null;
}
