import type { Reading } from '@/lib/ceres/read';
import type { CivilDate } from '@/lib/dates/civil';
import type { CeresState, Session } from '@/lib/session/session';
import { compareNumbers } from './same-number';
import { isSameTitle } from './same-title';

/** What a session is known by. */
export interface MatchRow {
  readonly id: string;
  /** Its number in CERES, where that is known. */
  readonly number: string | null;
  readonly title: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** Sure: the one session of that number. Likely: those to propose. Unknown: none. */
export interface SessionMatch {
  readonly kind: 'sure' | 'likely' | 'unknown';
  /** One where sure, one or more where likely, in the order of the rows. */
  readonly ids: readonly string[];
}

/** What CERES shows and Jalon holds differently: `here` is Jalon's. */
export type Difference =
  | { readonly field: 'start' | 'end'; readonly here: CivilDate; readonly there: CivilDate }
  | { readonly field: 'ceresState'; readonly here: CeresState | null; readonly there: CeresState };

/** The three states that are public, as `lib/ceres/read/state.ts` spells them. */
const STATES: Readonly<Record<string, CeresState>> = {
  'En préparation': 'en-preparation',
  'DTE envoyé': 'dte-envoye',
  'Convocations envoyées': 'convocations-envoyees',
};

/**
 * The session of Jalon that a page of CERES is about. Only its number makes it sure. Title and dates that are all the same
 * make it likely, unless it has another number: two groups may sit for one title on the same days.
 */
export function matchSession(
  { number, title, start, end }: Pick<Reading, 'number' | 'title' | 'start' | 'end'>,
  rows: readonly MatchRow[],
): SessionMatch {
  const numbered = rows.map((row) => ({ row, number: numbersOf(number?.value, row.number) }));
  const same = numbered.filter((each) => each.number === 'same').map(({ row }) => row.id);
  if (same.length > 0) return { kind: same.length === 1 ? 'sure' : 'likely', ids: same };
  if (title === null || start === null) return { kind: 'unknown', ids: [] };
  const ids = numbered
    .filter((each) => each.number !== 'other' && each.row.start === start.value)
    .filter(({ row }) => (end === null || row.end === end.value) && isSameTitle(row.title, title.value))
    .map(({ row }) => row.id);
  return { kind: ids.length > 0 ? 'likely' : 'unknown', ids };
}

/** The days, and the state in CERES, that the page shows and the session does not have. Nothing that was not read. */
export function differences(
  { start, end, state }: Pick<Reading, 'start' | 'end' | 'state'>,
  session: Pick<Session, 'start' | 'end' | 'ceresState'>,
): readonly Difference[] {
  const found: Difference[] = [];
  if (start && start.value !== session.start) found.push({ field: 'start', here: session.start, there: start.value });
  // « Session du 15 mars » also names one of several days by its first.
  const isName = start && end?.text === start.text && start.value === end.value && start.value === session.start;
  if (end && !isName && end.value !== session.end) found.push({ field: 'end', here: session.end, there: end.value });
  const there = state === null ? undefined : STATES[state.value];
  if (there && there !== session.ceresState) found.push({ field: 'ceresState', here: session.ceresState, there });
  return found;
}

function numbersOf(read: string | undefined, held: string | null): 'same' | 'close' | 'other' | 'none' {
  return read === undefined || held === null || held.trim() === '' ? 'none' : compareNumbers(read, held);
}
