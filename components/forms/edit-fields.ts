import type { SessionPatch } from '@/lib/actions/edit-session';
import type { Title } from '@/lib/session/centre-lists';
import { PERSONAL_FIELDS } from '@/lib/session/erase';
import { factsOf } from '@/lib/session/naming';
import { ROUTES } from '@/lib/session/routes';
import { sessionFields, type Session, type SessionField } from '@/lib/session/session';
import type { Scalar } from '@/lib/session/values';

/** What the form of a session holds while it is typed: its plain fields and its routes, by their names. */
export type Fields = Readonly<Record<string, Scalar | readonly string[]>>;

const KEPT_BY_JALON: ReadonlySet<SessionField> = new Set(['frozen', 'unansweredBefore', 'erasedOn', 'joinedTo', 'erasedFrom', 'removed', 'example']);

/**
 * The fields of a session that its form edits; its ticks and lists, and what Jalon itself keeps of it, are not among them. Nor, once its personal data
 * were erased, those in which somebody may be named.
 */
export function fieldsOf(session: Session): Fields {
  const edited = (Object.keys(sessionFields) as SessionField[]).filter((field) => !KEPT_BY_JALON.has(field) && !isClosed(session, field));
  return { ...Object.fromEntries(edited.map((field) => [field, session[field]])), routes: session.routes };
}

/** Whether a field takes nothing more: somebody may be named there, and personal data were erased. */
export function isClosed({ erasedOn }: Pick<Session, 'erasedOn'>, field: string): boolean {
  return erasedOn !== null && PERSONAL_FIELDS.has(field);
}

/** What picking a title fills in. */
export function scalarsOfTitle(title: Title): Fields {
  const facts = factsOf(title);
  return Object.fromEntries((Object.keys(sessionFields) as SessionField[]).flatMap((field) => (facts[field] === undefined ? [] : [[field, facts[field]]])));
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
