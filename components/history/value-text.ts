import { isCivilDate } from '@/lib/dates/civil';
import { CONVOCATION_WAYS } from '@/lib/plan/convocation-ways';
import { INCIDENT_NAMES } from '@/lib/plan/incidents';
import type { Centre } from '@/lib/session/centre';
import { siteOf, titleOf } from '@/lib/session/naming';
import { NATURE_NAMES } from '@/lib/passage/words';
import { WAYS } from '@/lib/session/session-lists';
import type { Scalar } from '@/lib/session/values';
import { shortDate } from '@/lib/words/dates';
import { lowerFirst } from '@/lib/words/typography';
import { CERES_STATE_NAMES, KIND_NAMES, PV_WAY_NAMES, RESULT_NAMES, ROUTE_NAMES, STATE_NAMES } from '../forms/names';

/** Beyond this many characters a text is not shown among others: it is read where it stands. */
const LONG = 80;

/** An archived plan, a schedule, and the ids of sessions, exams and people: who it is stands in what the change is about. */
const UNSHOWN: ReadonlySet<string> = new Set(['frozen', 'schedule', 'after', 'joinedTo', 'erasedFrom', 'person', 'candidate', 'tieWith']);

const TICK_STATUS_NAMES = { 'a-faire': 'à faire', fait: 'fait', 'sans-objet': 'sans objet' };

const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { ...KIND_NAMES, ...INCIDENT_NAMES },
  state: STATE_NAMES,
  ceresState: CERES_STATE_NAMES,
  pvSentWay: PV_WAY_NAMES,
  result: RESULT_NAMES,
  route: ROUTE_NAMES,
  way: Object.fromEntries(WAYS.map((way) => [way, CONVOCATION_WAYS[way].name])),
  presence: { present: 'présent', retard: 'en retard', absent: 'absent' },
  role: { titulaire: 'titulaire', reserve: 'réserve', formateur: 'formateur', surveillant: 'surveillant', comedien: 'comédien' },
  answer: { oui: 'oui', non: 'non' },
  status: TICK_STATUS_NAMES,
  nature: NATURE_NAMES,
};

/** What a leaf of a session holds, as a person reads it: « oui », « lun. 15 mars 2027 », « annulée »; null for a text too long to be shown. */
export function valueText(path: string, value: Scalar, centre: Centre): string | null {
  const field = path.split('/').at(-1) ?? '';
  if (UNSHOWN.has(field)) return null;
  if (value === null || value === '') return 'rien';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return String(value);
  const name = NAMES[field]?.[value];
  if (name !== undefined) return lowerFirst(name);
  if (isCivilDate(value)) return shortDate(value);
  const text = textOf(field, value, centre);
  return text.length > LONG ? null : text;
}

/** A site or a title of the centre goes by its name. */
function textOf(field: string, value: string, centre: Centre): string {
  if (field === 'site') return siteOf({ site: value }, centre)?.name ?? value;
  if (field !== 'titleCode') return value;
  const title = titleOf({ titleCode: value }, centre);
  return title?.code ?? title?.label ?? value;
}
