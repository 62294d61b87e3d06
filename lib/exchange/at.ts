/** What a file holds at a path, undefined where it holds nothing; never what an object merely inherits. */
export function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = file;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
