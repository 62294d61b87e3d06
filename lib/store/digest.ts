import { agendaOf } from '@/lib/plan/agenda-keys';
import { isOpen, tickOf } from '@/lib/plan/plan';
import { schedule, SCHEDULE_VERSION } from '@/lib/plan/schedule';
import { RULEBOOK } from '@/lib/rulebook/rulebook';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';

/** What lists, Aujourd'hui and the badge show of a session, derived from it: small, and never the truth. */
export interface Digest extends Pick<Session, 'id' | 'title' | 'start' | 'end' | 'ceresNumber' | 'state' | 'example'> {
  /** What the dates were made with; another stamp than today's means: make anew. */
  readonly stamp: string;
  readonly total: number;
  readonly settled: number;
  readonly agenda: readonly string[];
}

/** What the dates of every session depend on beside itself: the rulebook, the way of counting, the facts of the centre. */
export function stampOf(centre: Centre): string {
  const facts = [centre.region, centre.territory, centre.convenes].join(' ');
  return `${String(RULEBOOK.version)}.${String(SCHEDULE_VERSION)} ${facts}`;
}

/** The digest of a session in its centre. */
export function digestOf(session: Session, centre: Centre): Digest {
  const occurrences = schedule(session, centre);
  const { id, title, start, end, ceresNumber, state, example } = session;
  return {
    id,
    title,
    start,
    end,
    ceresNumber,
    state,
    example,
    stamp: stampOf(centre),
    total: occurrences.length,
    settled: occurrences.filter(({ key }) => !isOpen(tickOf(session, key))).length,
    agenda: agendaOf(session, occurrences),
  };
}
