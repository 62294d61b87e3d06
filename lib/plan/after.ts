import { latest, type CivilDate } from '@/lib/dates/civil';
import { representerCandidat } from '@/lib/rulebook/suites/representer-candidat';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import type { Candidate } from '@/lib/session/session-lists';
import { EMPTY_TICK, occurrenceKey } from '@/lib/session/tick';
import { byLabel } from '@/lib/words/order';
import { dateFrom } from './claims';
import { factsOf } from './facts';
import { liveSchedule } from './schedule';

/** Presentations in all: the first, and the two that may follow (003, l. 151-153). */
const PRESENTATIONS = 3;

/** Whether a candidate may come again, and until when; where no day is given, why. */
export type Return =
  | { readonly kind: 'transport' | 'vae' | 'exhausted' | 'undated' }
  | { readonly kind: 'open' | 'closed'; readonly until: CivilDate; readonly left: number };

/** The candidates to whom something is to be offered, by label: those who failed, or succeeded in part. */
export function followed({ candidates }: Pick<Session, 'candidates'>): readonly Candidate[] {
  return candidates.filter(({ result }) => result === 'echec' || result === 'partielle').toSorted(byLabel);
}

/** Whether and until when each of those may come again, by id; the days are those of the plan. */
export function returnsOf(session: Session, centre: Centre, today: CivilDate): ReadonlyMap<string, Return> {
  const isTransport = factsOf(session, centre).has('transport');
  const days = windowDays(session, centre);
  return new Map(
    followed(session).map(({ id, route, attempt }): [string, Return] => {
      const left = PRESENTATIONS - (attempt ?? 1);
      if (isTransport) return [id, { kind: 'transport' }];
      if (route === 'vae') return [id, { kind: 'vae' }];
      if (left <= 0) return [id, { kind: 'exhausted' }];
      const until = days.get(id) ?? null;
      return [id, until === null ? { kind: 'undated' } : { kind: until < today ? 'closed' : 'open', until, left }];
    }),
  );
}

/**
 * The last day on which a window of a session is open; null where it has none. While nobody said when a training ended, it is counted from the last day
 * of the session: no training ends later. What was ticked « sans objet » keeps nothing open.
 */
export function windowsUntil(session: Session, centre: Centre): CivilDate | null {
  const [claim] = representerCandidat.claims;
  const latestOf = claim === undefined ? null : dateFrom(session.end, claim.offset, centre.territory);
  return latest([...windowDays(session, centre).values()].flatMap((day) => day ?? latestOf ?? []));
}

/** The last day of each window, by candidate (empty for one for all); null where nobody said when the training ended. Archived or not. */
function windowDays(session: Session, centre: Centre): ReadonlyMap<string, CivilDate | null> {
  const open = liveSchedule(session, centre, [representerCandidat]).filter(({ key }) => session.ticks[key]?.status !== 'sans-objet');
  return new Map(open.map(({ subject, target }) => [subject, target]));
}

const PV_KEY = occurrenceKey('transmettre-pv');
const SCAN_STEP = 'version-numerisee';

/** The session whose scan of the PV went on a day, or has not gone yet with null: the step of its rule says so too (CTRMTV). */
export function withScan(session: Session, day: CivilDate | null): Session {
  const tick = session.ticks[PV_KEY] ?? EMPTY_TICK;
  const steps = { ...tick.steps, [SCAN_STEP]: day !== null };
  return { ...session, pvScanSentOn: day, ticks: { ...session.ticks, [PV_KEY]: { ...tick, steps } } };
}

/** Where the erasing of personal data stands: done, too early and why, or to be proposed. */
export type Erasing =
  | { readonly kind: 'done'; readonly on: CivilDate }
  | { readonly kind: 'pv-awaited' }
  | { readonly kind: 'window-open'; readonly until: CivilDate }
  | { readonly kind: 'proposed' };

/** Jalon's record is not the archive: once the validated PV is back and every window is closed, its names have no use left. */
export function erasingOf(session: Session, centre: Centre, today: CivilDate): Erasing {
  if (session.erasedOn !== null) return { kind: 'done', on: session.erasedOn };
  if (session.pvValidatedOn === null) return { kind: 'pv-awaited' };
  const until = windowsUntil(session, centre);
  return until === null || until < today ? { kind: 'proposed' } : { kind: 'window-open', until };
}
