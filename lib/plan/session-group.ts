import type { CivilDate } from '@/lib/dates/civil';
import type { SessionState } from '@/lib/session/session';
import { waitingIn } from './agenda';

/** Where a session stands in its life, in the order in which a list shows them: what is at hand first, what is put away last. */
export const SESSION_GROUPS = ['en-cours', 'a-cloturer', 'prevues', 'terminees', 'reportees-annulees', 'archivees'] as const;

export type SessionGroup = (typeof SESSION_GROUPS)[number];

/** What a digest tells of a session's life. */
export interface Lived {
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly state: SessionState;
  readonly total: number;
  readonly settled: number;
  readonly agenda: readonly string[];
}

/** The groups whose sessions are behind: the latest of them is the one that is looked for. */
const BEHIND: readonly SessionGroup[] = ['terminees', 'reportees-annulees', 'archivees'];

/**
 * The group of a session on `today`. After its last day it is to be closed while something that can be done is still open: what opens years
 * later, its archives to destroy, keeps none open.
 */
export function groupOf({ state, start, end, total, settled, agenda }: Lived, today: CivilDate): SessionGroup {
  if (state === 'archivee') return 'archivees';
  if (state !== 'active') return 'reportees-annulees';
  if (today < start) return 'prevues';
  if (today <= end) return 'en-cours';
  return total - settled > waitingIn(agenda, today) ? 'a-cloturer' : 'terminees';
}

/** Sessions by group, each group in order: by first day as they come, the latest first where they are behind. */
export function grouped<T extends Lived>(sessions: readonly T[], today: CivilDate): Readonly<Record<SessionGroup, readonly T[]>> {
  const groups: Record<SessionGroup, T[]> = {
    'en-cours': [],
    'a-cloturer': [],
    prevues: [],
    terminees: [],
    'reportees-annulees': [],
    archivees: [],
  };
  for (const session of sessions) groups[groupOf(session, today)].push(session);
  for (const group of BEHIND) groups[group].reverse();
  return groups;
}
