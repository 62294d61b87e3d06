import type { SessionPatch } from '@/lib/actions/edit-session';
import type { Title } from '@/lib/session/centre-lists';
import { factsOf } from '@/lib/session/naming';
import { ROUTES, type Session } from '@/lib/session/session';
import type { Scalar } from '@/lib/session/values';

/** What the form of a session holds while it is typed: its plain fields and its routes, by their names. */
export type Fields = Readonly<Record<string, Scalar | readonly string[]>>;

/** The fields of a session that its form edits; its ticks, and what Jalon itself keeps of it, are not among them. */
export function fieldsOf(session: Session): Fields {
  const { id: _id, ticks: _ticks, frozen: _frozen, unansweredBefore: _before, removed: _removed, example: _example, ...fields } = session;
  return fields;
}

/** What picking a title fills in. */
export function scalarsOfTitle(title: Title): Fields {
  const { routes: _routes, ticks: _ticks, ...fields } = factsOf(title);
  return fields;
}

/** The plain ones. */
export function scalarsOf(fields: Fields): Readonly<Record<string, Scalar>> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, Scalar] => !Array.isArray(entry[1])));
}

/** A field as text; empty where nothing was said. */
export function textOf(fields: Fields, name: string): string {
  return scalarOrNull(fields, name) ?? '';
}

/** A field as text, or null. */
export function scalarOrNull(fields: Fields, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' ? value : null;
}

export function routesOf({ routes }: Fields): Session['routes'] {
  return ROUTES.filter((route) => Array.isArray(routes) && routes.includes(route));
}

/** Of a checked patch, what was typed: what someone else saved meanwhile stays. */
export function typedOf(patch: Partial<Session>, typed: Partial<Fields>): SessionPatch {
  return Object.fromEntries(Object.entries(patch).filter(([field]) => Object.hasOwn(typed, field)));
}
