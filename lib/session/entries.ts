import * as z from 'zod/mini';
import { centreLists, type ListName as CentreListName } from './centre-lists';
import { personId, sessionLists, type SessionListName } from './session-lists';
import { recordId, type Scalar } from './values';

type LeafSchema = z.ZodMiniType<Scalar>;

/** A list of the centre or of a session: no name is in both. */
export type ListName = CentreListName | SessionListName;

interface Table {
  readonly fields: Readonly<Record<string, LeafSchema>>;
  readonly defaults: Readonly<Record<string, Scalar>>;
  readonly personal?: readonly string[];
}

const TABLES: Readonly<Record<ListName, Table>> = { ...centreLists, ...sessionLists };

/** Whose ids may be the subject of an occurrence. */
const PEOPLE: ReadonlySet<string> = new Set<ListName>(['candidates', 'jurors', 'others']);

/** What an entry holds where it was removed: it stays so in a merge, whatever is edited below it, until that is undone. */
const REMOVED = 'removed';

/** What it holds where its personal data were erased: for good (`erase.ts`). */
const ERASED = 'erased';

/** Stands where the name of a person was erased. */
export const ERASED_NAME = 'Données effacées';

const removed = z.boolean();
const erased = z.literal(true);

/** An entry as a record: no list is read or written otherwise than by its table. */
export type AnyEntry = { readonly id: string } & Readonly<Record<string, Scalar>>;

/** What the fields of a list may hold. */
export function fieldsOf(list: ListName): Readonly<Record<string, LeafSchema>> {
  return TABLES[list].fields;
}

/** The value of a field until somebody says otherwise; undefined for one that an entry cannot lack. */
export function entryDefault(list: ListName, field: string): Scalar | undefined {
  const { defaults } = TABLES[list];
  return Object.hasOwn(defaults, field) ? defaults[field] : undefined;
}

/** Whether a field of a list tells who somebody is, and goes when personal data are erased. */
export function isPersonalField(list: ListName, field: string): boolean {
  return TABLES[list].personal?.includes(field) === true;
}

/** The list, the entry and the field that a path leads to: `candidates/<id>/<field>`; null for any other path. */
export function entryAt(path: string): { list: ListName; id: string; field: string } | null {
  const [list = '', id = '', field = '', more] = path.split('/', 4);
  if (!isList(list) || more !== undefined || !z.safeParse(PEOPLE.has(list) ? personId : recordId, id).success) return null;
  return field === REMOVED || (field === ERASED && isErasable(list)) || Object.hasOwn(fieldsOf(list), field) ? { list, id, field } : null;
}

function isList(name: string): name is ListName {
  return Object.hasOwn(TABLES, name);
}

function isErasable(list: ListName): boolean {
  return (TABLES[list].personal ?? []).length > 0;
}

/** What the leaf of an entry of one of these lists may hold, or null where there is no such leaf. */
export function entryLeafSchema(path: string, lists: readonly ListName[]): LeafSchema | null {
  const at = entryAt(path);
  if (at === null || !lists.includes(at.list)) return null;
  if (at.field === ERASED) return erased;
  return at.field === REMOVED ? removed : (fieldsOf(at.list)[at.field] ?? null);
}

/** What the leaf of an entry holds when nothing was written to it; undefined for what an entry cannot lack. */
export function entryLeafDefault(path: string): Scalar | undefined {
  const at = entryAt(path);
  if (at === null) return undefined;
  return at.field === REMOVED || at.field === ERASED ? false : entryDefault(at.list, at.field);
}

/** The leaf that removes the entry of a path; null for a path outside every list. */
export function removalOf(path: string): string | null {
  const at = entryAt(path);
  return at === null ? null : `${at.list}/${at.id}/${REMOVED}`;
}

/** The leaf that erases what tells who the entry is. */
export function erasureOf(list: SessionListName, id: string): string {
  return `${list}/${id}/${ERASED}`;
}

/** The leaves of every entry of these lists that hold something other than their default. */
export function entryLeaves<L extends ListName>(names: readonly L[], lists: Readonly<Record<L, readonly object[]>>): Map<string, Scalar> {
  const leaves = new Map<string, Scalar>();
  for (const list of names) {
    for (const entry of lists[list] as readonly AnyEntry[]) {
      for (const field of Object.keys(fieldsOf(list))) {
        const value = entry[field];
        if (value !== undefined && value !== entryDefault(list, field)) leaves.set(`${list}/${entry.id}/${field}`, value);
      }
    }
  }
  return leaves;
}

/**
 * The lists of these names that leaves make up: an entry that was removed, or lacks what it cannot, is left out; one whose personal data were
 * erased, or of an owner all of whose were, keeps a name that says so.
 */
export function listsFrom<L extends ListName>(names: readonly L[], leaves: ReadonlyMap<string, Scalar>, allErased = false): Record<L, readonly AnyEntry[]> {
  const lists = new Map<ListName, Map<string, Map<string, Scalar>>>();
  for (const [path, value] of leaves) {
    const at = entryAt(path);
    if (at === null) continue;
    const entries = lists.get(at.list) ?? new Map<string, Map<string, Scalar>>();
    lists.set(at.list, entries.set(at.id, (entries.get(at.id) ?? new Map<string, Scalar>()).set(at.field, value)));
  }
  const made = names.map((list) => {
    const entries = [...(lists.get(list) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return [list, entries.flatMap(([id, said]) => entryFrom(list, id, said, allErased) ?? [])];
  });
  // One key a name: this is what the type says.
  return Object.fromEntries(made) as Record<L, readonly AnyEntry[]>;
}

/** What a field holds that nothing was written to: of what cannot be lacking, and was erased, that it was. */
function unsaid(list: ListName, field: string, isErased: boolean): Scalar | undefined {
  const value = entryDefault(list, field);
  return value === undefined && isErased && isPersonalField(list, field) ? ERASED_NAME : value;
}

function entryFrom(list: ListName, id: string, said: ReadonlyMap<string, Scalar>, allErased: boolean): AnyEntry | null {
  if (said.get(REMOVED) === true) return null;
  const isErased = allErased || said.get(ERASED) === true;
  const fields: Record<string, Scalar> = {};
  for (const [field, schema] of Object.entries(fieldsOf(list))) {
    const written = said.get(field);
    const value = written === undefined ? unsaid(list, field, isErased) : written;
    if (value === undefined || (written !== undefined && !z.safeParse(schema, written).success)) return null;
    fields[field] = value;
  }
  return { ...fields, id };
}
