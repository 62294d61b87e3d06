import * as z from 'zod/mini';
import { CENTRE_ID, centreFields, NEW_CENTRE, type Centre, type CentreField } from './centre';
import { ROUTES, SESSION_DEFAULTS, sessionFields, type Route, type Session, type SessionField } from './session';
import {
  EMPTY_TICK,
  OCCURRENCE_KEY_PATTERN,
  RULE_ID_PATTERN,
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
  const [head = '', key = '', field = '', step = ''] = path.split('/');
  const parts = path.split('/').length;
  if (owner === CENTRE_ID) return parts === 1 && known(centreFields, head) ? centreFields[head] : null;
  if (parts === 1) return known(sessionFields, head) ? sessionFields[head] : null;
  if (head === 'routes') return parts === 2 && isRoute(key) ? z.boolean() : null;
  if (head !== 'ticks' || !OCCURRENCE_KEY_PATTERN.test(key)) return null;
  if (parts === 3) return known(tickFields, field) ? tickFields[field] : null;
  return parts === 4 && field === 'steps' && RULE_ID_PATTERN.test(step) ? z.boolean() : null;
}

/** What a leaf holds when nothing was ever written to it; undefined for the three that a session cannot lack. */
export function leafDefault(owner: string, path: string): Scalar | undefined {
  if (owner === CENTRE_ID) return NEW_CENTRE[path as CentreField];
  const [head = '', , field = ''] = path.split('/');
  if (head === 'routes' || field === 'steps') return false;
  if (head === 'ticks') return EMPTY_TICK[field as TickField];
  return SESSION_DEFAULTS[path as keyof typeof SESSION_DEFAULTS];
}

/** The leaves of a session that hold something other than their default. */
export function sessionLeaves(session: Session): Leaves {
  const leaves = new Map<string, Scalar>();
  const put = (path: string, value: Scalar) => {
    if (value !== leafDefault(session.id, path)) leaves.set(path, value);
  };
  for (const field of Object.keys(sessionFields) as SessionField[]) put(field, session[field]);
  for (const route of session.routes) put(`routes/${route}`, true);
  for (const [key, tick] of Object.entries(session.ticks)) {
    for (const field of Object.keys(tickFields) as TickField[]) put(`ticks/${key}/${field}`, tick[field]);
    for (const [step, done] of Object.entries(tick.steps)) put(`ticks/${key}/steps/${step}`, done);
  }
  return leaves;
}

/** The leaves of the centre that hold something other than their default. */
export function centreLeaves(centre: Centre): Leaves {
  const fields = Object.keys(centreFields) as CentreField[];
  return new Map(fields.filter((f) => centre[f] !== NEW_CENTRE[f]).map((f) => [f, centre[f]]));
}

/** The session that these leaves make up, or null when its title or one of its two days is missing. */
export function sessionFrom(id: string, leaves: Leaves): Session | null {
  const fields: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(sessionFields)) {
    const read = z.safeParse(schema, leaves.get(field) ?? leafDefault(id, field));
    if (!read.success) return null;
    fields[field] = read.data;
  }
  const routes = ROUTES.filter((route) => leaves.get(`routes/${route}`) === true);
  // The table of fields was just walked, each through its schema: this is the validated border.
  return { id, ...(fields as Omit<Session, 'id' | 'routes' | 'ticks'>), routes, ticks: ticksFrom(leaves) };
}

/** The centre that these leaves make up. */
export function centreFrom(leaves: Leaves): Centre {
  const read = z.safeParse(z.object(centreFields), { ...NEW_CENTRE, ...Object.fromEntries(leaves) });
  return read.success ? read.data : NEW_CENTRE;
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
