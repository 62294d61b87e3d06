import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { freeze } from './frozen';
import { liveSchedule } from './schedule';

/** The session with the plan that its state wants: one that is being archived keeps its own as it stands, one that is taken back loses it. */
export function withPlanKept(before: Session | null, after: Session, centre: Centre): Session {
  if (after.state !== 'archivee') return after.frozen === null ? after : { ...after, frozen: null };
  return before?.state === 'archivee' ? after : { ...after, frozen: freeze(liveSchedule(after, centre)) };
}
