import { DAYS_AHEAD, laterOf, type HomeLine } from '@/lib/plan/home';
import { digestsDueBeyond } from '@/lib/store/agenda';
import { database } from './database';
import { centreDue, today } from './state';

/** How many lines « Plus tard » shows, the nearest first. */
export const LATER_LIMIT = 100;

/** What comes after the days that Aujourd'hui shows at once, of the centre and of its sessions: the first hundred lines. */
export async function readLater(): Promise<readonly HomeLine[]> {
  const digests = await digestsDueBeyond(await database(), today.value, DAYS_AHEAD, LATER_LIMIT);
  return laterOf([centreDue.value, ...digests], today.value).slice(0, LATER_LIMIT);
}
