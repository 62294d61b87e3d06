import type { CivilDate } from '@/lib/dates/civil';
import type { Session } from '@/lib/session/session';
import type { Check } from './checks';
import { juryChecks } from './jury-checks';
import { staffChecks } from './staff-checks';

/** What is to be looked at in the people of a session on `today`; nothing once it is over, or their names were erased. */
export function peopleChecks(session: Session, today: CivilDate): readonly Check[] {
  if (today > session.end || session.erasedOn !== null) return [];
  return [...juryChecks(session, today), ...staffChecks(session)];
}

/** Of these checks, those about one person. */
export function checksAbout(checks: readonly Check[], person: string): readonly Check[] {
  return checks.filter(({ people }) => people?.includes(person) === true);
}
