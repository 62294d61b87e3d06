import type { CivilDate } from '@/lib/dates/civil';
import { withScan } from '@/lib/plan/after';
import { shortDate } from '@/lib/words/dates';
import { saveEdit } from './save';
import { announce } from './undo';

/** Notes the day on which the scan of the PV went (CTRMTV), with the step that says so; null where it has not gone yet. */
export async function noteScan(session: string, day: CivilDate | null): Promise<void> {
  const said = day === null ? 'Scan du PV : à déposer' : `Scan du PV déposé le ${shortDate(day)}`;
  announce(await saveEdit(session, (now) => withScan(now, day)), said);
}
