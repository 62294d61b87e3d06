import { isCivilDate, type CivilDate } from '@/lib/dates/civil';
import type { Centre } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { siteOf } from '@/lib/session/naming';
import { TICK_STATUSES, type TickStatus } from '@/lib/session/tick';
import type { Scalar } from '@/lib/session/values';
import { typo } from '@/lib/words/typography';
import { historyOf, type HistoryAct, type HistoryLine } from './history';
import { frenchDay, type Cell } from './spreadsheet';

/** Where and when a change was written. */
export interface Place {
  /** The name by which the exporting device writes in the journal. */
  readonly device: string;
  /** When an instant was, where the user is. */
  readonly moment: (stamp: number) => { readonly day: CivilDate; readonly hours: number; readonly minutes: number };
}

const HEADS = ['Date', 'Sur quoi', 'Quoi', 'Avant', 'Après', 'Depuis'];

const STATUSES: Readonly<Record<TickStatus, string>> = { 'a-faire': 'à faire', fait: 'fait', 'sans-objet': 'sans objet' };

/** The plan of an archive, which is no text to read, and the ids of people, who are named by what the change is about. */
const UNSHOWN: ReadonlySet<string> = new Set(['frozen', 'person', 'candidate', 'tieWith']);

/** The history of a session as a table, a row a change, the newest first. */
export function historyRows(changes: readonly Change[], centre: Centre, place: Place): readonly (readonly Cell[])[] {
  return [HEADS, ...historyOf(changes, centre).flatMap((act) => actRows(act, centre, place))];
}

function actRows(act: HistoryAct, centre: Centre, { device, moment }: Place): readonly (readonly Cell[])[] {
  const { day, hours, minutes } = moment(act.stamp);
  const at = frenchDay(day, [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':'));
  const from = act.device === device ? 'cet appareil' : act.device === 'import' ? 'un import' : 'un autre appareil';
  const row = (title: string | null, line: HistoryLine): Cell[] => [
    at,
    title === null ? 'Session' : typo(title),
    typo(line.label),
    valueCell(line.change.path, line.from, centre),
    valueCell(line.change.path, line.change.to, centre),
    from,
  ];
  return act.topics.flatMap(({ title, lines }) => lines.map((line) => row(title, line)));
}

/** What a leaf holds, whole: a spreadsheet has room for long texts. */
function valueCell(path: string, value: Scalar, centre: Centre): Cell {
  const field = path.split('/').at(-1) ?? '';
  if (value === null || UNSHOWN.has(field)) return null;
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return value;
  if (isCivilDate(value)) return frenchDay(value);
  if (field === 'site') return siteOf({ site: value }, centre)?.name ?? value;
  const status = field === 'status' ? TICK_STATUSES.find((one) => one === value) : undefined;
  return status === undefined ? value : STATUSES[status];
}
