import { RULES } from '@/lib/rulebook/rulebook';
import type { Centre } from '@/lib/session/centre';
import { centreFor } from '@/lib/session/naming';
import { REGIONS, type Region } from '@/lib/session/regions';
import type { Session } from '@/lib/session/session';
import type { Occurrence } from './occurrence';
import { isOutstanding, schedule } from './schedule';

const NAMED: ReadonlySet<string> = new Set(RULES.flatMap(({ claims }) => claims.map(({ scope }) => scope)));

/** Each region that a source speaks of, and one of those that none does: the others give the same dates as that one. */
const TRIED: readonly Region[] = [
  ...REGIONS.filter((region) => NAMED.has(region)),
  ...REGIONS.filter((region) => !NAMED.has(region)).slice(0, 1),
];

/**
 * How many open dates of a session wait for its region: occurrences whose last day, or advised day, is another one in at least one region
 * than while none is said. 0 where its site says the region, and where nothing of it is asked for any more.
 */
export function regionMatters(session: Session, centre: Centre): number {
  if (session.removed || session.state !== 'active' || centreFor(session, centre).region !== null) return 0;
  const open = schedule(session, centre).filter((one) => isOutstanding(one, session));
  const elsewhere = TRIED.map((region) => daysOf(schedule(session, { ...centre, region })));
  return open.filter((one) => elsewhere.some((days) => days.get(one.key) !== textOf(one))).length;
}

function daysOf(occurrences: readonly Occurrence[]): ReadonlyMap<string, string> {
  return new Map(occurrences.map((one) => [one.key, textOf(one)]));
}

function textOf({ due, target }: Occurrence): string {
  return `${due ?? ''} ${target ?? ''}`;
}
