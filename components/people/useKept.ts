import { useRef } from 'preact/hooks';

/**
 * These entries, each the same object as last time where none of its fields has changed: what is drawn of it then need not be drawn again. A save makes
 * every entry of a session anew.
 */
export function useKept<T extends { readonly id: string }>(entries: readonly T[]): readonly T[] {
  const last = useRef<ReadonlyMap<string, T>>(new Map());
  const kept = entries.map((entry) => {
    const before = last.current.get(entry.id);
    return before !== undefined && areSame(before, entry) ? before : entry;
  });
  last.current = new Map(kept.map((entry) => [entry.id, entry]));
  return kept;
}

/** Field by field: each holds text, a number, yes or no, or nothing. */
function areSame(a: object, b: object): boolean {
  const fields = new Map(Object.entries(b));
  return Object.entries(a).every(([field, value]) => fields.get(field) === value);
}
