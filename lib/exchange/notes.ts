import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import { LIST_NAMES } from '@/lib/session/centre-lists';
import type { Change } from '@/lib/session/change';
import { entryAt, type ListName } from '@/lib/session/entries';
import { isErasure } from '@/lib/session/erase';
import { leafDefault, type Leaves } from '@/lib/session/leaves';
import type { Session } from '@/lib/session/session';
import { SESSION_LIST_NAMES, type SessionListName } from '@/lib/session/session-lists';
import type { Tick } from '@/lib/session/tick';
import { counted } from '@/lib/words/numbers';
import { valueAt } from './at';
import { saidOfCentre, saidOfSession } from './derive';
import { centreSchema, documentSchema, sessionSchema, tickSchema, type CentreInput, type SessionInput, type TickInput } from './document';
import { entryLabel } from './entry-labels';
import { entrySchemas } from './entry-schemas';
import { leafLabel } from './labels';
import { sessionPlace } from './problems';
import { capitalised, french, listed, quoted } from './sentence';

/** How many differences of one session are spelt out. */
const TOLD = 5;

/** How many unknown keys of a file are named: it may be made of nothing else. */
const KEYS_TOLD = 100;

/** One note for each key that this version does not know, the hundred first, so that nothing of a file vanishes unsaid. */
export function unknownKeyNotes(file: object): string[] {
  const found = new Map<string, number[]>();
  const inCentre = LIST_NAMES.flatMap((list) => [['centre', list], [list]].flatMap((path) => unknownEntryKeys(list, valueAt(file, path))));
  const centre = new Set([...unknownKeys(valueAt(file, ['centre']), centreSchema.shape), ...inCentre]);
  const sessions = valueAt(file, ['sessions']);
  for (const [index, session] of (Array.isArray(sessions) ? sessions : []).entries()) {
    for (const key of new Set(keysOfSession(session))) {
      const indexes = found.get(key);
      if (indexes === undefined) found.set(key, [index]);
      else indexes.push(index);
    }
  }
  const notes = [
    ...unknownKeys(file, documentSchema.shape).map((key) => () => ignored('Fichier', key)),
    ...[...centre].map((key) => () => ignored('Centre', key)),
    ...[...found].map(([key, indexes]) => () => ignored(capitalised(places(indexes, file)), key)),
  ];
  const more = notes.length - KEYS_TOLD;
  const told = notes.slice(0, KEYS_TOLD).map((note) => note());
  return more <= 0 ? told : [...told, `${counted(more, 'autre champ inconnu n’est pas repris', 'autres champs inconnus ne sont pas repris')}.`];
}

/** A session as it was read: its changes, and what they add up to. */
interface Read {
  readonly session: Session;
  readonly changes: readonly Change[];
}

/** Where the fields of a session do not say what its changes add up to; null where they agree. The changes hold. */
export function sessionNote(input: SessionInput, { session, changes }: Read, place: string): string | null {
  // Most ticks of most files are as they add up: of those, no leaf is spelt out.
  const same = new Set(Object.entries(input.ticks ?? {}).flatMap(([key, tick]) => (isAsSaid(session.ticks[key], tick) ? [key] : [])));
  const said = saidOfSession({ ...input, ticks: without(same, input.ticks) });
  for (const path of unsaidBy(input, session)) said.set(path, leafDefault(session.id, path) ?? null);
  const held = saidOfSession({ ...session, ticks: without(same, session.ticks) });
  for (const { path } of changes.filter(isErasure)) held.set(path, held.get(path) ?? true);
  return differenceNote(session.id, said, held, place);
}

/** Whether a tick is all that a file says of it. */
function isAsSaid(tick: Tick | undefined, said: TickInput): boolean {
  if (tick === undefined) return false;
  const { steps = {}, ...fields } = said;
  const isSame = ([field, value]: readonly [string, unknown]) => value === undefined || value === Reflect.get(tick, field);
  return Object.entries(fields).every(isSame) && Object.entries(steps).every(([step, done]) => done === (tick.steps[step] ?? false));
}

function without<T>(keys: ReadonlySet<string>, ticks: Readonly<Record<string, T>> = {}): Record<string, T> {
  return Object.fromEntries(Object.entries(ticks).filter(([key]) => !keys.has(key)));
}

/** A list, or ticks, that leave something out say that there is none. */
function unsaidBy(input: SessionInput, session: Session): Iterable<string> {
  return saidOfSession({ ...unsaidEntries(SESSION_LIST_NAMES, input, session), ticks: unsaidTicks(input, session) }).keys();
}

function unsaidTicks({ ticks }: Pick<SessionInput, 'ticks'>, holder: Pick<Session, 'ticks'>): Session['ticks'] {
  if (ticks === undefined) return {};
  return Object.fromEntries(Object.entries(holder.ticks).filter(([key]) => !Object.hasOwn(ticks, key)));
}

/** The same for the centre. */
export function centreNote(input: CentreInput, centre: Centre): string | null {
  const said = saidOfCentre(input);
  const unsaid = saidOfCentre({ ...unsaidEntries(LIST_NAMES, input, centre), ticks: unsaidTicks(input, centre) });
  for (const path of unsaid.keys()) said.set(path, leafDefault(CENTRE_ID, path) ?? null);
  return differenceNote(CENTRE_ID, said, saidOfCentre({ ...centre }), 'centre');
}

type Entries = readonly { readonly id: string }[];

/** Of each list that the file has, the entries that it leaves out. */
function unsaidEntries<L extends ListName>(
  names: readonly L[],
  input: Readonly<Partial<Record<L, Entries | undefined>>>,
  holder: Readonly<Record<L, Entries>>,
): Partial<Record<L, Entries>> {
  const unsaid: Partial<Record<L, Entries>> = {};
  for (const list of names) {
    const told = input[list];
    if (told === undefined) continue;
    const ids = new Set(told.map(({ id }) => id));
    unsaid[list] = holder[list].filter(({ id }) => !ids.has(id));
  }
  return unsaid;
}

/** Where a session speaks of somebody whom none of its lists knows, not even removed; null where it does not. It is kept as it is. */
export function strangersNote({ session, changes }: Read, place: string): string | null {
  const known = knownIn(changes);
  const strange = (list: SessionListName, index: number, field: string, id: string | null, lists: readonly SessionListName[]) =>
    id === null || lists.some((one) => known.has(`${one}/${id}`)) ? [] : [french`${entryLabel(list, index, field)} (${quoted(id)})`];
  const lines = [
    ...session.jurors.flatMap(({ tieWith }, i) => strange('jurors', i, 'tieWith', tieWith, ['candidates'])),
    ...session.attendance.flatMap(({ person }, i) => strange('attendance', i, 'person', person, ['candidates', 'jurors', 'others'])),
    ...session.draws.flatMap(({ candidate }, i) => strange('draws', i, 'candidate', candidate, ['candidates'])),
  ];
  if (lines.length === 0) return null;
  return french`${capitalised(place)} : Jalon n'y trouve pas qui est nommé là : ${listed(lines, TOLD).join(', ')}.`;
}

/** `candidates/<id>` of every entry that was ever written. */
function knownIn(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ path }) => {
      const at = entryAt(path);
      return at === null ? [] : [`${at.list}/${at.id}`];
    }),
  );
}

function differenceNote(owner: string, said: Leaves, held: Leaves, place: string): string | null {
  const lines: string[] = [];
  for (const [path, value] of said) {
    if (value === held.get(path)) continue;
    const other = held.get(path) ?? leafDefault(owner, path) ?? null;
    if (value !== other) lines.push(french`${leafLabel(owner, path)} (${quoted(value)} dans le champ, ${quoted(other)} retenu)`);
  }
  if (lines.length === 0) return null;
  const list = listed(lines, TOLD).join(', ');
  return french`${capitalised(place)} : les champs ne disent pas la même chose que les modifications, qui l'emportent : ${list}.`;
}

function keysOfSession(session: unknown): string[] {
  const ticks = valueAt(session, ['ticks']);
  const parts = typeof ticks === 'object' && ticks !== null ? Object.values(ticks) : [];
  return [
    ...unknownKeys(session, sessionSchema.shape),
    ...SESSION_LIST_NAMES.flatMap((list) => unknownEntryKeys(list, valueAt(session, [list]))),
    ...parts.flatMap((tick) => unknownKeys(tick, tickSchema.shape).map((key) => `ticks/…/${key}`)),
  ];
}

function unknownEntryKeys(list: ListName, entries: unknown): string[] {
  const found = (Array.isArray(entries) ? entries : []) as unknown[];
  return found.flatMap((entry) => unknownKeys(entry, entrySchemas[list].shape).map((key) => `${list}/…/${key}`));
}

function unknownKeys(value: unknown, shape: object): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
}

function places(indexes: readonly number[], file: object): string {
  const [first = 0] = indexes;
  return indexes.length === 1 ? sessionPlace(first, file) : counted(indexes.length, 'session');
}

function ignored(place: string, key: string): string {
  return french`${place} : cette version de Jalon ne connaît pas le champ ${quoted(key)}, qui n'est pas repris.`;
}
