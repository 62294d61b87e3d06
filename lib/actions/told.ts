import { civil, type CivilDate } from '@/lib/dates/civil';
import { addWorkingDays, isWorkingDay } from '@/lib/dates/working-days';
import { toldOn, type Notice, type Owner } from '@/lib/plan/told';
import { momentOf, now } from '@/lib/platform/clock';
import { showNotification } from '@/lib/platform/notifications';
import { mayNotify } from '@/lib/platform/permissions';
import { countOverdue } from '@/lib/store/agenda';
import type { Database } from '@/lib/store/db';
import type { DigestRow } from '@/lib/store/digest';
import { imposed } from '@/lib/store/imposed';
import { isOfSession, readCentre } from '@/lib/store/read';
import { digestsDueBetween, digestsStartingOn } from '@/lib/store/told';
import { dayMonth } from '@/lib/words/dates';
import { badgeTitle } from './badge';
import { lastTold, noteTold, readToldSetting } from './told-setting';

let inHand: Promise<void> = Promise.resolve();

/**
 * Tells the digest of the day, where it is switched on: once a civil day, at the hour chosen or when the machine wakes later that day; nothing on
 * days off, nor where there is nothing to say. One after the other: two wakings at once would both find it untold.
 */
export function tell(db: Database): Promise<void> {
  inHand = inHand.catch(() => undefined).then(() => tellNow(db));
  return inHand;
}

async function tellNow(db: Database): Promise<void> {
  const { on, hour } = await readToldSetting();
  const { day, hours } = momentOf(now());
  if (!on || imposed().policy.noDesktopReminders === true || hours < hour || (await lastTold()) === day || !(await mayNotify())) return;
  // First: a worker that is stopped in between tells nothing that day, rather than twice.
  await noteTold(day);
  const notice = await noticeOn(db, civil(day));
  if (notice !== null) await showNotification(notice);
}

/** What there is to tell of a day, from the digests alone; null on a day off, or where there is nothing. */
async function noticeOn(db: Database, today: CivilDate): Promise<Notice | null> {
  const { territory } = await readCentre(db);
  if (!isWorkingDay(today, territory)) return null;
  const next = addWorkingDays(today, 1, territory);
  const overdue = await countOverdue(db, today);
  const owners = (await digestsDueBetween(db, today, next)).map(ownerOf);
  const beginning = (await digestsStartingOn(db, today)).filter(({ state, example }) => state === 'active' && !example);
  return toldOn({ today, next, overdue, overdueText: badgeTitle(overdue), owners, beginning: beginning.map(({ title }) => title) });
}

function ownerOf(digest: DigestRow): Owner {
  return { label: isOfSession(digest) ? `${digest.title}, ${dayMonth(digest.start)}` : 'votre centre', agenda: digest.agenda };
}
