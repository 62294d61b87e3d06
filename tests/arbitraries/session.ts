import fc from 'fast-check';
import { addDays } from '@/lib/dates/civil';
import { TERRITORIES } from '@/lib/dates/territory';
import { RULES } from '@/lib/rulebook/rulebook';
import { changesBetween, type Act } from '@/lib/session/act';
import { CENTRE_ID, CONVENES, NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { LIST_NAMES } from '@/lib/session/centre-lists';
import { nextStamp, type Change } from '@/lib/session/change';
import { foldSession, lastStamp } from '@/lib/session/fold';
import { centreLeaves, sessionLeaves, type Leaves } from '@/lib/session/leaves';
import { REGIONS } from '@/lib/session/regions';
import { ROUTES } from '@/lib/session/routes';
import { CERES_STATES, PV_WAYS, SESSION_KINDS, SESSION_STATES, newSession, type Session } from '@/lib/session/session';
import { SESSION_LIST_NAMES } from '@/lib/session/session-lists';
import { EMPTY_TICK, occurrenceKey, TICK_STATUSES, type Tick } from '@/lib/session/tick';
import { centreLists } from './centre-lists';
import { entriesIn } from './erasures';
import { sessionLists } from './session-lists';
import { clocks, days, orNull, said, texts, times } from './values';

export { days } from './values';

/** The ids that sessions have. */
export const sessionIds: fc.Arbitrary<string> = fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/)).filter(
  (id) => id !== CENTRE_ID && !(id in Object.prototype),
);


const stepIds = fc.constantFrom(
  ...new Set(['1', 'etape-disparue', ...RULES.flatMap(({ steps }) => (steps ?? []).map(({ id }) => id))]),
);

const ticks: fc.Arbitrary<Tick> = fc.record({
  status: fc.constantFrom(...TICK_STATUSES),
  doneOn: orNull(days),
  doneAt: orNull(times),
  doneBy: orNull(texts(200)),
  observation: orNull(texts(80)),
  who: orNull(texts(200)),
  redo: fc.constantFrom(null, true as const),
  steps: fc.dictionary(stepIds, fc.constant(true), { maxKeys: 3 }),
});

const occurrenceKeys = fc.oneof(
  fc.constantFrom(...RULES.map(({ id }) => occurrenceKey(id))),
  fc
    .tuple(fc.constantFrom('regle-disparue', 'a', 'a-b'), fc.oneof(days, fc.constantFrom('', '-', 'x')))
    .map(([rule, subject]) => occurrenceKey(rule, subject)),
);

/** A session in any state that a person can bring it to, as its changes would fold: an empty tick is no tick. */
export function sessions(id: string): fc.Arbitrary<Session> {
  const fields = {
    ceresNumber: orNull(texts(60)),
    titleCode: orNull(texts(60)),
    kind: fc.constantFrom(...SESSION_KINDS),
    titleExpiry: orNull(days),
    site: orNull(texts(200)),
    candidateCount: orNull(fc.integer({ min: 0, max: 999 })),
    transport: orNull(fc.boolean()),
    ctrmtv: orNull(fc.boolean()),
    supervision: orNull(fc.boolean()),
    actors: orNull(fc.boolean()),
    accommodationsAsked: orNull(fc.integer({ min: 0, max: 999 })),
    accommodationsGranted: orNull(fc.integer({ min: 0, max: 999 })),
    agrementValid: orNull(fc.boolean()),
    responsable: orNull(texts(200)),
    suppleant: orNull(texts(200)),
    responsableDeclared: orNull(fc.boolean()),
    dteReceivedOn: orNull(days),
    pvSentOn: orNull(days),
    pvSentWay: orNull(fc.constantFrom(...PV_WAYS)),
    pvScanSentOn: orNull(days),
    pvValidatedOn: orNull(days),
    pvObservations: orNull(texts(200)),
    partialOrFailed: orNull(fc.boolean()),
    trainingEnd: orNull(days),
    ceresState: orNull(fc.constantFrom(...CERES_STATES)),
    state: fc.constantFrom(...SESSION_STATES),
    notes: orNull(texts(200)),
    example: fc.boolean(),
    removed: fc.boolean(),
    routes: fc.subarray([...ROUTES]),
    ticks: fc.dictionary(occurrenceKeys, ticks, { maxKeys: 5 }).map(withoutEmpty),
  };
  return fc
    .record({ title: said(300), start: days, length: fc.integer({ min: 0, max: 10 }), rest: fc.record(fields), lists: sessionLists })
    .map(({ title, start, length, rest, lists: people }) => ({ ...newSession(id, title, start, addDays(start, length)), ...rest, ...people }));
}

/** A centre in any state. */
export const centres: fc.Arbitrary<Centre> = fc.record({
  name: orNull(texts(200)),
  region: orNull(fc.constantFrom(...REGIONS)),
  territory: fc.constantFrom(...TERRITORIES),
  convenes: fc.constantFrom(...CONVENES),
  convenesAnswer: orNull(texts(200)),
  convenesAnsweredOn: orNull(days),
  since: orNull(days),
  ...centreLists,
  ticks: fc.dictionary(occurrenceKeys, ticks, { maxKeys: 3 }).map(withoutEmpty),
});

/** A session and the changes that made it. */
export interface SessionHistory {
  readonly session: Session;
  readonly changes: readonly Change[];
}

/** A centre and the changes that made it. */
export interface CentreHistory {
  readonly centre: Centre;
  readonly changes: readonly Change[];
}

/** A state that a device reaches, with what its clock says then. */
interface Moment<T> {
  readonly state: T;
  readonly now: number;
}

function moments<T>(states: fc.Arbitrary<T>, least: number, most: number): fc.Arbitrary<Moment<T>[]> {
  return fc.array(fc.record({ state: states, now: clocks }), { minLength: least, maxLength: most });
}

interface Start {
  readonly leaves: Leaves;
  readonly changes: readonly Change[];
}

const NOTHING: Start = { leaves: new Map(), changes: [] };

/** What a device writes to bring an owner of changes from one state through others, an act each. Ids start with `mark`. */
function written<T>(owner: string, from: Start, list: readonly Moment<T>[], leavesOf: (state: T) => Leaves, mark: string): Change[] {
  const own: Change[] = [];
  let leaves = from.leaves;
  for (const [step, { state, now }] of list.entries()) {
    let number = 0;
    const act: Act = {
      id: `${mark}-${String(step)}`,
      session: owner,
      stamp: nextStamp(now, lastStamp([...from.changes, ...own])),
      device: mark,
      newId: () => `${owner}-${mark}-${String(step)}-${String((number += 1))}`,
    };
    const after = leavesOf(state);
    own.push(...changesBetween(act, leaves, after));
    leaves = after;
  }
  return own;
}

/** What one to `most` acts write to a session that `changes` add up to (to nothing, for none), on a device named `mark`. */
export function edits(id: string, changes: readonly Change[], mark: string, most = 3): fc.Arbitrary<Change[]> {
  const before = foldSession(id, changes);
  const from: Start = before === null ? { ...NOTHING, changes } : { leaves: sessionLeaves(before), changes };
  return moments(sessions(id), 1, most).map((list) =>
    written(id, from, withoutReturns(SESSION_LIST_NAMES, list, before, entriesIn(changes)), sessionLeaves, mark),
  );
}

/** A session with its history: from nothing, through some states, to the one it is in. */
export function sessionHistories(id: string): fc.Arbitrary<SessionHistory> {
  return fc.record({ earlier: moments(sessions(id), 0, 2), last: moments(sessions(id), 1, 1) }).map(({ earlier, last }) => {
    const list = withoutReturns(SESSION_LIST_NAMES, [...earlier, ...last]);
    return { session: stateOf(list.slice(-1)), changes: written(id, NOTHING, list, sessionLeaves, 'a') };
  });
}

/** Sessions with distinct ids, each with its history. */
export function manySessionHistories(most: number): fc.Arbitrary<SessionHistory[]> {
  return fc
    .uniqueArray(sessionIds, { maxLength: most })
    .chain((ids) => fc.tuple(...ids.map((id) => sessionHistories(id))));
}

/** A centre with its history, empty for one of which nothing was said. */
export const centreHistories: fc.Arbitrary<CentreHistory> = moments(centres, 0, 3).map((list) => withoutReturns(LIST_NAMES, list)).map((list) => ({
  centre: list.length === 0 ? NEW_CENTRE : stateOf(list.slice(-1)),
  changes: written(CENTRE_ID, NOTHING, list, centreLeaves, 'c'),
}));

/** The session that changes known to be whole add up to. */
export function folded(id: string, changes: readonly Change[]): Session {
  const session = foldSession(id, changes);
  if (session === null) throw new Error(`These changes make no session: ${JSON.stringify(changes)}`);
  return session;
}

type Listed<L extends string> = Readonly<Record<L, readonly { readonly id: string }[]>>;

/** What was removed from a list does not come back under the same id: ids are made once. `before` is what was there, `past` all that ever was. */
function withoutReturns<L extends string, T extends Listed<L>>(names: readonly L[], list: readonly Moment<T>[], before: T | null = null, past: Iterable<string> = []): Moment<T>[] {
  const idsOf = (state: T) => names.flatMap((name) => state[name].map(({ id }) => `${name}/${id}`));
  let here = new Set(before === null ? [] : idsOf(before));
  const gone = new Set([...past].filter((entry) => !here.has(entry)));
  return list.map(({ state, now }) => {
    const kept: T = { ...state };
    for (const name of names) Object.assign(kept, { [name]: state[name].filter(({ id }) => !gone.has(`${name}/${id}`)) });
    const next = new Set(idsOf(kept));
    for (const entry of here) if (!next.has(entry)) gone.add(entry);
    here = next;
    return { state: kept, now };
  });
}

function stateOf<T>(list: readonly Moment<T>[]): T {
  const [moment] = list;
  if (moment === undefined) throw new Error('a history ends in a state');
  return moment.state;
}

function withoutEmpty(all: Record<string, Tick>): Record<string, Tick> {
  const empty = JSON.stringify(EMPTY_TICK);
  const kept = Object.entries(all).filter(([, tick]) => JSON.stringify({ ...EMPTY_TICK, ...tick }) !== empty);
  return Object.fromEntries(kept);
}
