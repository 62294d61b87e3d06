import { addDays, type CivilDate } from '@/lib/dates/civil';
import { addWorkingDays } from '@/lib/dates/working-days';
import type { Centre } from '@/lib/session/centre';
import { centreFor } from '@/lib/session/naming';
import type { Session } from '@/lib/session/session';
import { isRequired, type DatedClaim } from './claims';
import { earliestStart, lastTried, passedBefore, type Kept, type Passed } from './earliest-start';
import type { Occurrence } from './occurrence';

/** What keeps a session from starting a day earlier, or from starting at all. */
export interface Limit {
  readonly occurrence: Occurrence;
  /** Its last day, or its advised one, were the session to start that day too early. */
  readonly day: CivilDate;
  /** Those of its claims that give that day; none where another rule does. */
  readonly claims: readonly DatedClaim[];
  /** The rule whose last day gives it, since it needs this one first; null where its own claims do. */
  readonly neededBy: Limit | null;
}

/** The first day on which a session could start, and why not before. */
export interface EarliestDay {
  /** Null where no day within five years will do. */
  readonly day: CivilDate | null;
  /** The first working day from then on, where the session takes place; null without a day. */
  readonly workingDay: CivilDate | null;
  /** What would have passed one day earlier, or on whatever day where there is none; empty where that day is today. */
  readonly limits: readonly Limit[];
}

/** « Quand puis-je commencer ? »: the first day with nothing late, and the first with every advised margin. */
export interface EarliestDays {
  readonly inTime: EarliestDay;
  readonly advised: EarliestDay;
}

/** The first days on which a session such as this one could start, from `today` on, each with what binds it. */
export function earliestDays(session: Session, centre: Centre, today: CivilDate): EarliestDays {
  return { inTime: earliestDay(session, centre, today, 'due'), advised: earliestDay(session, centre, today, 'target') };
}

/** The first day on which nothing required is late, or with `target` nothing advised has passed, and what binds it. */
export function earliestDay(session: Session, centre: Centre, today: CivilDate, kept: Kept): EarliestDay {
  const day = earliestStart(session, centre, today, kept);
  const { territory } = centreFor(session, centre);
  const workingDay = day === null ? null : addWorkingDays(addDays(day, -1), 1, territory);
  if (day === today) return { day, workingDay, limits: [] };
  const tooEarly = day === null ? lastTried(today) : addDays(day, -1);
  const passed = passedBefore(session, centre, today, tooEarly, kept);
  return { day, workingDay, limits: passed.map((one) => limitOf(one, passed, kept)) };
}

/** What needs something first is open and due before the session too: it has passed with it. */
function limitOf({ occurrence, day }: Passed, passed: readonly Passed[], kept: Kept): Limit {
  const { claims, tightenedBy } = occurrence;
  const needing = kept === 'target' && tightenedBy !== null ? passed.find((one) => one.occurrence.rule.id === tightenedBy) : undefined;
  if (needing !== undefined) return { occurrence, day, claims: [], neededBy: limitOf({ ...needing, day }, [], 'due') };
  const binds = ({ claim, date, strength }: DatedClaim) => date === day && claim.bound !== 'not-before' && (kept === 'target' || isRequired(strength));
  return { occurrence, day, claims: claims.filter(binds), neededBy: null };
}
