import { centreFields } from '@/lib/session/centre';
import { LIST_NAMES, type ListName } from '@/lib/session/centre-lists';
import { compareChanges, type Change } from '@/lib/session/change';
import { fieldsOf } from '@/lib/session/entries';
import { fingerprint } from '@/lib/session/fingerprint';
import { ROUTES, sessionFields, type Route } from '@/lib/session/session';
import { tickFields } from '@/lib/session/tick';
import type { Scalar } from '@/lib/session/values';
import type { TickInput } from './document';

/** A session as a file gives it, or as it is: what the two have in common. */
type Spoken = Readonly<Record<string, unknown>> & {
  readonly routes?: readonly Route[] | undefined;
  readonly ticks?: Readonly<Record<string, TickInput>> | undefined;
};

/** Each leaf that a session of a file speaks of, with what it says, its default included. `routes` speaks of every route. */
export function saidOfSession(input: Spoken): Map<string, Scalar> {
  const leaves = saidByFields(sessionFields, input);
  const { routes, ticks } = input;
  if (routes !== undefined) for (const route of ROUTES) leaves.set(`routes/${route}`, routes.includes(route));
  sayTicks(leaves, ticks);
  return leaves;
}

/** What the lists of a centre have in common, in a file or as they are. */
type SpokenCentre = Pick<Spoken, 'ticks'> &
  Readonly<Record<string, unknown>> &
  Readonly<Partial<Record<ListName, readonly ({ readonly id: string } & object)[] | undefined>>>;

/** Each leaf that the centre of a file speaks of, with what it says. Of an entry that a list leaves out it says nothing. */
export function saidOfCentre(input: SpokenCentre): Map<string, Scalar> {
  const leaves = saidByFields(centreFields, input);
  for (const list of LIST_NAMES) {
    for (const entry of input[list] ?? []) {
      for (const field of Object.keys(fieldsOf(list))) say(leaves, `${list}/${entry.id}/${field}`, Reflect.get(entry, field));
    }
  }
  sayTicks(leaves, input.ticks);
  return leaves;
}

/**
 * The changes that a file without a history stands for: one per leaf that it speaks of, all at `stamp`. Their ids follow from owner,
 * path and value, so that the same file read twice, or a copy of it, brings nothing new.
 */
export function derivedChanges(owner: string, said: ReadonlyMap<string, Scalar>, stamp: number): Change[] {
  // The act bears the stamp: a later file about the same session is another act, to be undone by itself.
  const act = `import ${owner} ${String(stamp)}`;
  return [...said]
    .map(([path, to]) => ({ id: derivedId(owner, path, to), act, session: owner, stamp, device: 'import', path, from: null, to }))
    .sort(compareChanges);
}

/** The longest text of a field that a person fills in. An archived plan is longer. */
const SPELT_OUT = 10_000;

/** Owner and path hold no space, so the rest is the value, in quotes where it is text; unescaped, to stay within an id's length. */
function derivedId(owner: string, path: string, value: Scalar): string {
  if (typeof value === 'string' && value.length > SPELT_OUT) return `${owner} ${path} ${fingerprint(value)} ${String(value.length)}`;
  return `${owner} ${path} ${typeof value === 'string' ? `"${value}"` : String(value)}`;
}

function saidByFields(table: object, input: Readonly<Record<string, unknown>>): Map<string, Scalar> {
  const leaves = new Map<string, Scalar>();
  for (const field of Object.keys(table)) say(leaves, field, input[field]);
  return leaves;
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
