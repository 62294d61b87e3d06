import { yearOf, type CivilDate } from '@/lib/dates/civil';
import { agendaOf } from '@/lib/plan/agenda-keys';
import type { Occurrence } from '@/lib/plan/occurrence';
import { withoutProof } from '@/lib/plan/people';
import { centreAgenda } from '@/lib/plan/centre-plan';
import { isOutstanding, schedule, SCHEDULE_VERSION } from '@/lib/plan/schedule';
import { RULEBOOK } from '@/lib/rulebook/version';
import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import { fingerprint } from '@/lib/session/fingerprint';
import type { Session } from '@/lib/session/session';

/** What lists, Aujourd'hui and the badge show of a session, derived from it: small, and never the truth. */
export interface Digest
  extends Pick<Session, 'id' | 'title' | 'titleCode' | 'titleExpiry' | 'start' | 'end' | 'ceresNumber' | 'state' | 'example'> {
  /** What the dates were made with; another stamp than today's means: make anew. */
  readonly stamp: string;
  readonly total: number;
  readonly settled: number;
  readonly agenda: readonly string[];
  /** The labels of the candidates that the agenda names, by id; absent for none. */
  readonly names?: Readonly<Record<string, string>>;
  /** The labels of the candidates without proof of their convocation; absent for none. */
  readonly unproven?: readonly string[];
}

/** What is open of the centre's own duties. Without a first day, it stands in no list of sessions. */
export interface CentreDigest {
  readonly id: typeof CENTRE_ID;
  readonly stamp: string;
  readonly agenda: readonly string[];
}

/** What one update did to the agenda of a session. It is in no index, so that no list shows it. */
export interface MovedDigest {
  /** The session, whose id has no colon, and the rules that the update brought; `told` once the user has seen it. */
  readonly id: `${'moved' | 'told'}:${string}:${string}`;
  /** Of the digest that came of it. */
  readonly stamp: string;
  readonly agenda: readonly [];
  /** What it took out of the agenda, and what it put into it. */
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

/** What the store of digests holds. */
export type DigestRow = Digest | CentreDigest | MovedDigest;

/**
 * What the dates of every session depend on beside itself: the rulebook, the way of counting, the facts of the centre, and what the
 * centre added: its sites, tasks, margins and confirmed delays. Its titles are not among them: a session keeps its own copy.
 */
export function stampOf(centre: Centre): string {
  const facts = [centre.region, centre.territory, centre.convenes].join(' ');
  return [`${String(RULEBOOK.version)}.${String(SCHEDULE_VERSION)} ${facts}`, ...additionsOf(centre)].join(' ');
}

/** A short mark of what the centre added; none where it added nothing. */
function additionsOf({ sites, ownRules, margins, confirmed }: Centre): string[] {
  const places = sites.map(({ id, name, region, territory }) => [id, name, region, territory]);
  // A record from the store and one just made of its changes hold their fields in two orders.
  const added = [places, ...[ownRules, margins, confirmed].map((list) => list.map((entry) => Object.entries(entry).sort(compareNames)))];
  return added.every((list) => list.length === 0) ? [] : [fingerprint(JSON.stringify(added))];
}

function compareNames([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** The digest of the centre: it is another one each year. */
export function centreDigestOf(centre: Centre, today: CivilDate): CentreDigest {
  return { id: CENTRE_ID, stamp: `${stampOf(centre)} ${String(yearOf(today))}`, agenda: centreAgenda(centre, today) };
}

/** The digest of a session in its centre, as it was written on `today`. */
export function digestOf(session: Session, centre: Centre, today: CivilDate | null = null): Digest {
  const occurrences = schedule(session, centre);
  const { id, title, titleCode, titleExpiry, start, end, ceresNumber, state, example } = session;
  return {
    id,
    title,
    titleCode,
    titleExpiry,
    start,
    end,
    ceresNumber,
    state,
    example,
    stamp: stampOf(centre),
    total: occurrences.length,
    settled: occurrences.filter((occurrence) => !isOutstanding(occurrence, session)).length,
    agenda: agendaOf(session, occurrences, today),
    ...named(occurrences),
    ...unproven(session),
  };
}

/** Absent rather than empty: most sessions have none, and there are thousands of rows. */
function named(occurrences: readonly Occurrence[]): Pick<Digest, 'names'> {
  const names = occurrences.flatMap(({ subject, name }) => (name === null ? [] : [[subject, name] as const]));
  return names.length === 0 ? {} : { names: Object.fromEntries(names) };
}

function unproven(session: Session): Pick<Digest, 'unproven'> {
  const labels = withoutProof(session).map(({ label }) => label);
  return labels.length === 0 ? {} : { unproven: labels };
}
