import * as z from 'zod/mini';
import { centreLists, isListName, LIST_NAMES, NO_LISTS, type CentreLists, type ListName } from './centre-lists';
import { recordId, type Scalar } from './values';

type LeafSchema = z.ZodMiniType<Scalar>;

/** What an entry holds where it was removed: it stays so in a merge, whatever is edited below it, until that is undone. */
const REMOVED = 'removed';

const removed = z.boolean();

/** An entry as a record: no list is read or written otherwise than by its table. */
export type AnyEntry = { readonly id: string } & Readonly<Record<string, Scalar>>;

/** What the fields of a list may hold. */
export function fieldsOf(list: ListName): Readonly<Record<string, LeafSchema>> {
  return centreLists[list].fields;
}

/** The value of a field until somebody says otherwise; undefined for one that an entry cannot lack. */
export function entryDefault(list: ListName, field: string): Scalar | undefined {
  const defaults: Readonly<Record<string, Scalar>> = centreLists[list].defaults;
  return Object.hasOwn(defaults, field) ? defaults[field] : undefined;
}

/** The list, the entry and the field that a path of the centre leads to: `sites/<id>/<field>`; null for any other path. */
export function entryAt(path: string): { list: ListName; id: string; field: string } | null {
  const [list = '', id = '', field = '', ...more] = path.split('/');
  if (!isListName(list) || more.length > 0 || !z.safeParse(recordId, id).success) return null;
  return field === REMOVED || Object.hasOwn(fieldsOf(list), field) ? { list, id, field } : null;
}

/** What the leaf of an entry may hold, or null where there is no such leaf. */
export function entryLeafSchema(path: string): LeafSchema | null {
  const at = entryAt(path);
  if (at === null) return null;
  return at.field === REMOVED ? removed : (fieldsOf(at.list)[at.field] ?? null);
}

/** What the leaf of an entry holds when nothing was written to it; undefined for what an entry cannot lack. */
export function entryLeafDefault(path: string): Scalar | undefined {
  const at = entryAt(path);
  if (at === null) return undefined;
  return at.field === REMOVED ? false : entryDefault(at.list, at.field);
}

/** The leaf that removes the entry of a path; null for a path outside every list. */
export function removalOf(path: string): string | null {
  const at = entryAt(path);
  return at === null ? null : `${at.list}/${at.id}/${REMOVED}`;
}

/** The leaves of every entry that hold something other than their default. */
export function entryLeaves(lists: CentreLists): Map<string, Scalar> {
  const leaves = new Map<string, Scalar>();
  for (const list of LIST_NAMES) {
    for (const entry of lists[list] as readonly AnyEntry[]) {
      for (const field of Object.keys(fieldsOf(list))) {
        const value = entry[field];
        if (value !== undefined && value !== entryDefault(list, field)) leaves.set(`${list}/${entry.id}/${field}`, value);
      }
    }
  }
  return leaves;
}

/** The lists that leaves make up: an entry that was removed, or lacks what it cannot, is left out. */
export function listsFrom(leaves: ReadonlyMap<string, Scalar>): CentreLists {
  const ids = new Map<ListName, Set<string>>();
  for (const path of leaves.keys()) {
    const at = entryAt(path);
    if (at !== null) ids.set(at.list, (ids.get(at.list) ?? new Set()).add(at.id));
  }
  if (ids.size === 0) return NO_LISTS;
  const made = LIST_NAMES.map((list) => [list, [...(ids.get(list) ?? [])].sort().flatMap((id) => entryFrom(list, id, leaves) ?? [])]);
  // Each entry went through its list's own table: this is the validated border.
  return Object.fromEntries(made) as CentreLists;
}

function entryFrom(list: ListName, id: string, leaves: ReadonlyMap<string, Scalar>): AnyEntry | null {
  if (leaves.get(`${list}/${id}/${REMOVED}`) === true) return null;
  const fields: Record<string, Scalar> = {};
  for (const [field, schema] of Object.entries(fieldsOf(list))) {
    const read = z.safeParse(schema, leaves.get(`${list}/${id}/${field}`) ?? entryDefault(list, field));
    if (!read.success) return null;
    fields[field] = read.data;
  }
  return { ...fields, id };
}
