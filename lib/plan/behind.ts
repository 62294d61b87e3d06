import type { CivilDate } from '@/lib/dates/civil';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import type { Occurrence } from './occurrence';
import { isOutstanding, schedule } from './schedule';

/** What a session has behind it on `today` and nobody has ticked: « Déjà fait ? » asks for it; days of the session that are over too. */
export function behind(session: Session, centre: Centre, today: CivilDate): readonly Occurrence[] {
  return schedule(session, centre).filter((one) => one.due !== null && one.due < today && isOutstanding(one, session));
}

/** The session as it is entered or moved on `today`: where something lies behind, that is to be asked for. */
export function enteredOn(session: Session, centre: Centre, today: CivilDate): Session {
  const asked = behind(session, centre, today).some(({ until }) => until === null);
  return { ...session, unansweredBefore: asked ? today : null };
}
