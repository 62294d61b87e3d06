import { centreFields } from '@/lib/session/centre';
import { LIST_NAMES } from '@/lib/session/centre-lists';
import { compareChanges, type Change } from '@/lib/session/change';
import { erasureOf, fieldsOf, type ListName } from '@/lib/session/entries';
import { withoutErased } from '@/lib/session/erase';
import { fingerprint } from '@/lib/session/fingerprint';
import { ROUTES, type Route } from '@/lib/session/routes';
import { sessionFields } from '@/lib/session/session';
import { isSessionList, SESSION_LIST_NAMES, type SessionListName } from '@/lib/session/session-lists';
import { tickFields } from '@/lib/session/tick';
import type { Scalar } from '@/lib/session/values';
import type { TickInput } from './document';

/** Lists in a file or as they are: what the two have in common. */
type SpokenLists<L extends ListName> = Readonly<Partial<Record<L, readonly ({ readonly id: string } & object)[] | undefined>>>;

/** A session as a file gives it, or as it is. */
type Spoken = SpokenLists<SessionListName> &
  Readonly<Record<string, unknown>> & {
    readonly routes?: readonly Route[] | undefined;
    readonly ticks?: Readonly<Record<string, TickInput>> | undefined;
  };

/**
 * Each leaf that a session of a file speaks of, with what it says, its default included. `routes` speaks of every route; a list says nothing of an
 * entry that it leaves out.
 */
export function saidOfSession(input: Spoken): Map<string, Scalar> {
  const leaves = saidByFields(sessionFields, input);
  const { routes, ticks } = input;
  if (routes !== undefined) for (const route of ROUTES) leaves.set(`routes/${route}`, routes.includes(route));
  sayLists(leaves, SESSION_LIST_NAMES, input);
  sayTicks(leaves, ticks);
  return leaves;
}

type SpokenCentre = SpokenLists<(typeof LIST_NAMES)[number]> & Readonly<Record<string, unknown>> & Pick<Spoken, 'ticks'>;

/** Each leaf that the centre of a file speaks of, with what it says. Of an entry that a list leaves out it says nothing. */
export function saidOfCentre(input: SpokenCentre): Map<string, Scalar> {
  const leaves = saidByFields(centreFields, input);
  sayLists(leaves, LIST_NAMES, input);
  sayTicks(leaves, input.ticks);
  return leaves;
}

/**
 * The changes that a file without a history stands for: one per leaf that it speaks of, all at `stamp`. Their ids follow from owner,
 * path, value and `stamp`, so that the same file read twice, or a copy of it, brings nothing new, while a later file that says the same again says it
 * of its own: taking that one back leaves what the first one said. What the file says is erased stands for no change, since its id would spell it out.
 */
export function derivedChanges(owner: string, said: ReadonlyMap<string, Scalar>, stamp: number): Change[] {
  // The act bears the stamp: a later file about the same session is another act, to be undone by itself.
  const act = `import ${owner} ${String(stamp)}`;
  const changes = [...said].map(([path, to]) => ({ id: derivedId(owner, path, to, stamp), act, session: owner, stamp, device: 'import', path, from: null, to }));
  return [...withoutErased(changes)].sort(compareChanges);
}

/** The longest text of a field that a person fills in. An archived plan is longer. */
const SPELT_OUT = 10_000;

/** Owner, path and stamp hold no space, so what is between is the value, in quotes where it is text; unescaped, to stay within an id's length. */
function derivedId(owner: string, path: string, value: Scalar, stamp: number): string {
  const isLong = typeof value === 'string' && value.length > SPELT_OUT;
  const said = isLong ? `${fingerprint(value)} ${String(value.length)}` : typeof value === 'string' ? `"${value}"` : String(value);
  return `${owner} ${path} ${said} ${String(stamp)}`;
}

function saidByFields(table: object, input: Readonly<Record<string, unknown>>): Map<string, Scalar> {
  const leaves = new Map<string, Scalar>();
  for (const field of Object.keys(table)) say(leaves, field, input[field]);
  return leaves;
}

function sayLists<L extends ListName>(leaves: Map<string, Scalar>, names: readonly L[], input: SpokenLists<L>): void {
  for (const list of names) {
    const entries: readonly ({ readonly id: string } & object)[] = input[list] ?? [];
    for (const entry of entries) {
      for (const field of Object.keys(fieldsOf(list))) say(leaves, `${list}/${entry.id}/${field}`, Reflect.get(entry, field));
      if (isSessionList(list) && Reflect.get(entry, 'erased') === true) leaves.set(erasureOf(list, entry.id), true);
    }
  }
}

function sayTicks(leaves: Map<string, Scalar>, ticks: Spoken['ticks']): void {
  for (const [key, tick] of Object.entries(ticks ?? {})) sayTick(leaves, `ticks/${key}`, tick);
}

function sayTick(leaves: Map<string, Scalar>, path: string, tick: TickInput): void {
  for (const field of Object.keys(tickFields)) say(leaves, `${path}/${field}`, Reflect.get(tick, field));
  for (const [step, done] of Object.entries(tick.steps ?? {})) leaves.set(`${path}/steps/${step}`, done);
}

/** What the file's schema let through is one of the plain values of a leaf, or absent. */
function say(leaves: Map<string, Scalar>, path: string, value: unknown): void {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    leaves.set(path, value);
  }
}
