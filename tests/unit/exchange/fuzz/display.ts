import type { CivilDate } from '@/lib/dates/civil';
import { calendarText } from '@/lib/exchange/calendar';
import { historyOf } from '@/lib/exchange/history';
import { spreadsheetText } from '@/lib/exchange/spreadsheet';
import { checklistRows } from '@/lib/exchange/spreadsheet-checklist';
import { sessionRows } from '@/lib/exchange/spreadsheet-sessions';
import { checksOf } from '@/lib/plan/checks';
import { daysOf, examDay } from '@/lib/plan/exam-day';
import { plan } from '@/lib/plan/plan';
import { programmeOf } from '@/lib/plan/programme';
import { situationText } from '@/lib/plan/situation';
import { timelineOf } from '@/lib/plan/timeline';
import { PRINTS } from '@/lib/print/prints';
import { NOTHING_TYPED } from '@/lib/print/typed';
import type { Centre } from '@/lib/session/centre';
import type { Held } from './store';

/** More days than any exam has are no other days. */
const DAYS_SHOWN = 3;

/** Makes of these sessions all that is shown, printed and handed out of them, without the page; throws where any of it does. */
export function display(sessions: readonly Held[], centre: Centre, today: CivilDate): void {
  const choices = { alarm: 'veille', advised: true, done: true } as const;
  calendarText({ name: 'Jalon', sessions, centre: { centre, changes: [] }, choices, exportedAt: 1_800_000_000_000 });
  programmeOf(2027, sessions.map(({ session }) => session), centre);
  for (const { session, changes } of sessions) {
    const planned = plan(session, centre, today);
    timelineOf(planned);
    situationText(planned);
    checksOf(session, centre, today);
    historyOf(changes, centre);
    spreadsheetText([...checklistRows(planned), ...sessionRows([planned], centre)]);
    for (const day of daysOf(planned).slice(0, DAYS_SHOWN)) examDay(planned, day);
    const printing = { plan: planned, centre, typed: NOTHING_TYPED };
    for (const print of PRINTS) if (print.refused(printing) === null) print.sheets(printing);
  }
}
