import * as z from 'zod/mini';
import { sessionFields, type Session } from './session';
import { entryDefault, fieldsOf, type AnyEntry, type ListName } from './entries';
import type { Scalar } from './values';

/** An entry of a list while it is being typed: each field as its form holds it, empty where nothing was said. */
export type Draft = Readonly<Record<string, Scalar>>;

/** What is wrong, by field. */
export type EntryErrors = Readonly<Record<string, string>>;

/** A draft held to its list's table: an entry, or what is wrong with which field. Empty text says nothing. */
export function checkEntry(
  list: ListName,
  id: string,
  draft: Draft,
): { readonly entry: AnyEntry; readonly errors: EntryErrors } | { readonly entry: null; readonly errors: EntryErrors } {
  const errors: Record<string, string> = {};
  const fields: Record<string, Scalar> = {};
  for (const [field, schema] of Object.entries(fieldsOf(list))) {
    const said = trimmed(draft[field]);
    const empty = said === undefined || said === null || said === '';
    const read = z.safeParse(schema, empty ? entryDefault(list, field) : said);
    if (read.success) fields[field] = read.data;
    else errors[field] = empty ? 'À remplir.' : problemOf(read.error.issues);
  }
  return Object.keys(errors).length > 0 ? { entry: null, errors } : { entry: { ...fields, id }, errors };
}

/** The owner of a list (the centre, a session) with an entry put in the place of the one of the same id, or added. */
export function withEntry<L extends ListName, T extends Readonly<Record<L, readonly { readonly id: string }[]>>>(owner: T, list: L, entry: AnyEntry): T {
  const others = owner[list].filter(({ id }) => id !== entry.id);
  return { ...owner, [list]: [...others, entry] };
}

/** The fields of a session that a draft holds, each held to its table; the title and the two days have their own sentences elsewhere. */
export function checkFields(draft: Draft): { readonly patch: Partial<Session>; readonly errors: EntryErrors } {
  const errors: Record<string, string> = {};
  const patch: Record<string, Scalar> = {};
  for (const [field, schema] of Object.entries(sessionFields)) {
    if (field === 'title' || field === 'start' || field === 'end' || draft[field] === undefined) continue;
    const said = trimmed(draft[field]);
    const read = z.safeParse(schema, said === '' ? null : said);
    if (read.success) patch[field] = read.data;
    else errors[field] = problemOf(read.error.issues);
  }
  // Each value went through its own field's schema: this is the validated border.
  return { patch: patch, errors };
}

function trimmed(said: Scalar | undefined): Scalar | undefined {
  return typeof said === 'string' ? said.trim() : said;
}

/** What is wrong with a value, and what to do. */
function problemOf([issue]: readonly z.core.$ZodIssue[]): string {
  if (issue?.code === 'too_big') {
    return issue.origin === 'string' ? `Raccourcissez à ${String(issue.maximum)} caractères.` : `Pas plus de ${String(issue.maximum)}.`;
  }
  if (issue?.code === 'too_small') return `Pas moins de ${String(issue.minimum)}.`;
  if (issue?.code === 'invalid_type' && issue.expected !== 'string') return 'Écrivez un nombre entier.';
  return 'Jalon ne comprend pas cette valeur, corrigez-la.';
}
