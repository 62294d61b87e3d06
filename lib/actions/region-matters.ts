import { addDays } from '@/lib/dates/civil';
import { regionMatters } from '@/lib/plan/region-matters';
import { digestsFrom } from '@/lib/store/agenda-later';
import { readSession } from '@/lib/store/read-session';
import { database } from './database';
import { centre, today } from './state';

/** A session has dates after its days too: one that began this many days ago still counts. */
const DAYS_BACK = 30;

/** More sessions than this are not read: what is left unsaid is only how many more. */
const SESSIONS = 20;

/** How many dates wait for the centre's region. */
export interface Waiting {
  readonly count: number;
  /** Whether there are more sessions than were read. */
  readonly more: boolean;
}

/** How many open dates of the nearest sessions, examples aside, wait for the centre's region to be said. */
export async function datesWaitingForRegion(): Promise<Waiting> {
  const db = await database();
  const digests = await digestsFrom(db, addDays(today.value, -DAYS_BACK), SESSIONS);
  const read = await Promise.all(digests.filter(({ example }) => !example).map(({ id }) => readSession(db, id)));
  const count = read.reduce((sum, session) => sum + (session === null ? 0 : regionMatters(session, centre.value)), 0);
  return { count, more: digests.length === SESSIONS };
}
