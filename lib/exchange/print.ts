/** From this depth on, a value takes one line: a change, a tick, a claim, a line of checklist. */
const ONE_LINE_DEPTH = 4;

/**
 * JSON text that a person can read and a tool can compare line by line, without a line for each of a thousand small values:
 * indented by one space down to the records of a session, each of which takes one line. Ends with a line break.
 */
export function print(value: unknown): string {
  return `${text(value, 0)}\n`;
}

function text(value: unknown, depth: number): string {
  if (!isContainer(value) || depth >= ONE_LINE_DEPTH) return JSON.stringify(value);
  const inside = Array.isArray(value) ? items(value, depth) : fields(value, depth);
  if (inside === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const indent = `\n${' '.repeat(depth + 1)}`;
  return `${String(open)}${indent}${inside.join(`,${indent}`)}\n${' '.repeat(depth)}${String(close)}`;
}

/** Null for a list that fits on its line: empty, or of plain values. */
function items(list: readonly unknown[], depth: number): string[] | null {
  return list.some(isContainer) ? list.map((item) => text(item, depth + 1)) : null;
}

/** Null for a record that fits on its line, likewise. */
function fields(record: object, depth: number): string[] | null {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  if (!entries.some(([, value]) => isContainer(value))) return null;
  return entries.map(([key, value]) => `${JSON.stringify(key)}: ${text(value, depth + 1)}`);
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
