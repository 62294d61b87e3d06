import { DAYS_AHEAD, HOME_LIMIT, laterOf, type HomeLine } from '@/lib/plan/home';
import { possibleOf, type NamedOf } from '@/lib/plan/home-named';
import { digestsDueBeyond, digestsPossible } from '@/lib/store/agenda-later';
import { database } from './database';
import { centreDue, today } from './state';

/** How many lines « Plus tard » shows, the nearest first. */
export const LATER_LIMIT = 100;

/** What comes after the days that Aujourd'hui shows at once, of the centre and of its sessions: the first hundred lines. */
export async function readLater(): Promise<readonly HomeLine[]> {
  const digests = await digestsDueBeyond(await database(), today.value, DAYS_AHEAD, LATER_LIMIT);
  return laterOf([centreDue.value, ...digests], today.value).slice(0, LATER_LIMIT);
}

/** What may be done now without a day to be done by, of the centre and of its sessions, by session. */
export async function readPossible(): Promise<readonly NamedOf[]> {
  const digests = await digestsPossible(await database(), today.value, HOME_LIMIT);
  return possibleOf([centreDue.value, ...digests], today.value);
}
