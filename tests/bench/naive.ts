import { addDays, civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { today } from '@/lib/platform/clock';
import { DATABASE, type JalonDb } from '@/lib/store/db';
import { readCentre } from '@/lib/store/read';
import { typo } from '@/lib/words/typography';
import { shortDate } from '@/lib/words/dates';
import { openDB } from 'idb';

/*
 * What Aujourd'hui would be without digests: every session read, every plan made, then what is due within thirty days. On the same store, and with the
 * same rules; only to be compared with.
 */

const DAYS_AHEAD = 30;
/** Aujourd'hui shows three lines of a session. */
const SHOWN = 3;

const db = await openDB<JalonDb>(DATABASE);
const [centre, sessions] = [await readCentre(db), await db.getAll('sessions')];
const day = civil(today());
const last = addDays(day, DAYS_AHEAD);
const list = document.createElement('ul');
for (const session of sessions) {
  const due = plan(session, centre, day).lines.filter(({ open, due: on }) => open && on !== null && on <= last);
  for (const { rule, due: on } of due.slice(0, SHOWN)) {
    const item = document.createElement('li');
    item.className = 'line';
    item.textContent = typo(`${session.title} : ${rule.title}, ${on === null ? '' : shortDate(on)}`);
    list.append(item);
  }
}
document.querySelector('main')?.append(list);
