import * as z from 'zod/mini';
import { CENTRE_DEFAULTS, CENTRE_ID, centreFields, type Centre, type CentreField } from './centre';
import { LIST_NAMES, NO_LISTS, type CentreLists } from './centre-lists';
import { entryAt, entryLeafDefault, entryLeafSchema, entryLeaves, listsFrom } from './entries';
import { ROUTES, type Route } from './routes';
import { SESSION_DEFAULTS, sessionFields, type Session, type SessionField } from './session';
import { NO_SESSION_LISTS, SESSION_LIST_NAMES, type SessionLists } from './session-lists';
import {
  EMPTY_TICK,
  OCCURRENCE_KEY_PATTERN,
  STEP_ID_PATTERN,
  tickFields,
  type Tick,
  type TickField,
} from './tick';
import type { Scalar } from './values';

/** A session or the centre laid flat: each leaf's path with what it holds. What is absent holds its default. */
export type Leaves = ReadonlyMap<string, Scalar>;

type LeafSchema = z.ZodMiniType<Scalar>;

const known = <T extends object>(table: T, name: string): name is Extract<keyof T, string> => Object.hasOwn(table, name);

/** What the leaf at `path` may hold, or null where no such leaf exists. */
export function leafSchema(owner: string, path: string): LeafSchema | null {
  const [head = '', route, ...more] = path.split('/');
  const isField = route === undefined;
  if (head === 'ticks') return tickLeafSchema(path);
  if (owner === CENTRE_ID) return isField ? (known(centreFields, head) ? centreFields[head] : null) : entryLeafSchema(path, LIST_NAMES);
  if (isField) return known(sessionFields, head) ? sessionFields[head] : null;
  if (head !== 'routes') return entryLeafSchema(path, SESSION_LIST_NAMES);
  return isRoute(route) && more.length === 0 ? z.boolean() : null;
}

/** `ticks/<rule>#<subject>/<field>`, or `ticks/<rule>#<subject>/steps/<step>`. */
function tickLeafSchema(path: string): LeafSchema | null {
  const [, key = '', field = '', step, ...more] = path.split('/');
  if (!OCCURRENCE_KEY_PATTERN.test(key) || more.length > 0) return null;
  if (step === undefined) return known(tickFields, field) ? tickFields[field] : null;
  return field === 'steps' && STEP_ID_PATTERN.test(step) ? z.boolean() : null;
}

/** What a leaf holds when nothing was ever written to it; undefined for those that a session, or an entry of a list, cannot lack. */
export function leafDefault(owner: string, path: string): Scalar | undefined {
  const [head = '', , field = ''] = path.split('/');
  if (head === 'ticks') return field === 'steps' ? false : EMPTY_TICK[field as TickField];
  if (owner === CENTRE_ID) return known(CENTRE_DEFAULTS, path) ? CENTRE_DEFAULTS[path] : entryLeafDefault(path);
  if (head === 'routes') return false;
  return known(SESSION_DEFAULTS, path) ? SESSION_DEFAULTS[path] : entryLeafDefault(path);
}

/** The leaves of a session that hold something other than their default. */
export function sessionLeaves(session: Session): Leaves {
  const leaves = new Map<string, Scalar>();
  const put = (path: string, value: Scalar) => {
    if (value !== leafDefault(session.id, path)) leaves.set(path, value);
  };
  for (const field of Object.keys(sessionFields) as SessionField[]) put(field, session[field]);
  for (const route of session.routes) put(`routes/${route}`, true);
  return new Map([...leaves, ...entryLeaves(SESSION_LIST_NAMES, session), ...tickLeaves(session.ticks)]);
}

/** The leaves of the centre that hold something other than their default. */
export function centreLeaves(centre: Centre): Leaves {
  const fields = Object.keys(centreFields) as CentreField[];
  const said = fields.filter((field) => centre[field] !== CENTRE_DEFAULTS[field]);
  return new Map([...said.map((field) => [field, centre[field]] as const), ...entryLeaves(LIST_NAMES, centre), ...tickLeaves(centre.ticks)]);
}

function tickLeaves(ticks: Readonly<Record<string, Tick>>): [string, Scalar][] {
  return Object.entries(ticks).flatMap(([key, tick]) => [
    ...(Object.keys(tickFields) as TickField[])
      .filter((field) => tick[field] !== EMPTY_TICK[field])
      .map((field): [string, Scalar] => [`ticks/${key}/${field}`, tick[field]]),
    ...Object.entries(tick.steps)
      .filter(([, done]) => done)
      .map(([step, done]): [string, Scalar] => [`ticks/${key}/steps/${step}`, done]),
  ]);
}

/** The session that these leaves make up, or null when its title or one of its two days is missing. */
export function sessionFrom(id: string, leaves: Leaves): Session | null {
  const fields: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(sessionFields)) {
    const written = leaves.get(field) ?? null;
    if (written === null && known(SESSION_DEFAULTS, field)) fields[field] = SESSION_DEFAULTS[field];
    else if (z.safeParse(schema, written).success) fields[field] = written;
    else return null;
  }
  // One that was joined to another is out of every list, whatever was said of its removal, until that is undone.
  if (fields['joinedTo'] !== null) fields['removed'] = true;
  const routes = ROUTES.filter((route) => leaves.get(`routes/${route}`) === true);
  // The table of fields was just walked, each through its schema: this is the validated border.
  return { id, ...(fields as Omit<Session, 'id' | 'routes' | 'ticks' | keyof SessionLists>), routes, ...sessionListsFrom(leaves), ticks: ticksFrom(leaves) };
}

/** The centre that these leaves make up. */
export function centreFrom(leaves: Leaves): Centre {
  const fields = Object.keys(centreFields).flatMap((field) => {
    const value = leaves.get(field);
    return value === undefined ? [] : [[field, value] as const];
  });
  const read = z.safeParse(z.object(centreFields), { ...CENTRE_DEFAULTS, ...Object.fromEntries(fields) });
  return { ...(read.success ? read.data : CENTRE_DEFAULTS), ...centreListsFrom(leaves), ticks: ticksFrom(leaves) };
}

// Each entry of a list went through that list's own table: this is the validated border.
function sessionListsFrom(leaves: Leaves): SessionLists {
  if (![...leaves.keys()].some((path) => entryAt(path) !== null)) return NO_SESSION_LISTS;
  return listsFrom(SESSION_LIST_NAMES, leaves, leaves.get('erasedOn') != null) as unknown as SessionLists;
}

function centreListsFrom(leaves: Leaves): CentreLists {
  if (![...leaves.keys()].some((path) => entryAt(path) !== null)) return NO_LISTS;
  return listsFrom(LIST_NAMES, leaves) as unknown as CentreLists;
}

function isRoute(text: string): text is Route {
  return ROUTES.some((route) => route === text);
}

function ticksFrom(leaves: Leaves): Record<string, Tick> {
  const ticks: Record<string, Record<string, unknown> & { steps: Record<string, boolean> }> = {};
  const paths = [...leaves.keys()].filter((path) => path.startsWith('ticks/')).sort();
  for (const path of paths) {
    const [, key = '', field = '', step = ''] = path.split('/');
    const value = leaves.get(path);
    if (value === leafDefault('', path)) continue;
    const tick = (ticks[key] ??= { ...EMPTY_TICK, steps: {} });
    if (field === 'steps') tick.steps[step] = value === true;
    else tick[field] = value;
  }
  // Every value came through `changeSchema`, which holds each leaf to `tickFields`.
  return ticks as unknown as Record<string, Tick>;
}
