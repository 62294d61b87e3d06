import { CENTRE_ID } from './centre';
import { changeSchema, type Change } from './change';
import { leafSchema } from './leaves';
import { LONGEST_ID } from './origin';
import { LONGEST_TEXT, recordId, type Scalar } from './values';
import * as z from 'zod/mini';

// A file of a thousand sessions holds 150,000 changes, and each is checked whenever it is read or written. What is sound beyond doubt is found so ten
// times sooner than by the schema, which alone says what is wrong with the rest.

const changesSchema = z.array(changeSchema);

/** How many keys a change has. */
const KEYS = 8;

type Leaf = ReturnType<typeof leafSchema>;
type Raw = Readonly<Partial<Record<keyof Change, unknown>>>;

/** Enough for the leaves of many sessions; the ids within paths are without end. */
const MOST_KNOWN = 20_000;
const known = { centre: new Map<string, Leaf>(), session: new Map<string, Leaf>() };

/** The changes in what a file or the store holds, checked one by one; what is wrong with them, as `changeSchema` has it, otherwise. */
export function readChangeList(raw: unknown): z.core.util.SafeParseResult<Change[]> {
  const sound = soundChanges(raw);
  return sound === null ? z.safeParse(changesSchema, raw) : { success: true, data: sound };
}

/** The same, where each is sound beyond doubt; null where any may not be. */
export function soundChanges(raw: unknown): Change[] | null {
  if (!Array.isArray(raw)) return null;
  const sound: Change[] = [];
  for (const one of raw as unknown[]) {
    const change = typeof one === 'object' && one !== null ? soundChange(one) : null;
    if (change === null) return null;
    sound.push(change);
  }
  return sound;
}

/** Its keys in one order: two copies of a change are told apart by their text (`union`). */
function soundChange(raw: Raw): Change | null {
  const { id, act, session, stamp, device, path, from, to } = raw;
  const isSound =
    Object.keys(raw).length === KEYS &&
    isText(id, 1, LONGEST_ID) &&
    isText(act, 1, 200) &&
    isText(session, 1, 100) &&
    isText(device, 0, 100) &&
    isText(path, 0, 300) &&
    Number.isSafeInteger(stamp) &&
    isScalar(from) &&
    isScalar(to) &&
    isOwner(session) &&
    mayHold(leafOf(session, path), to);
  // `isSafeInteger` takes anything, and tells the compiler nothing.
  return isSound && typeof stamp === 'number' && stamp >= 0 ? { id, act, session, stamp, device, path, from, to } : null;
}

function isText(value: unknown, least: number, most: number): value is string {
  return typeof value === 'string' && value.length >= least && value.length <= most;
}

function isScalar(value: unknown): value is Scalar {
  return isText(value, 0, LONGEST_TEXT) || value === null || typeof value === 'boolean' || Number.isFinite(value);
}

let lastOwner = '';

/** One after another, changes are of one owner. */
function isOwner(session: string): boolean {
  if (session === lastOwner) return true;
  if (!z.safeParse(recordId, session).success) return false;
  lastOwner = session;
  return true;
}

function leafOf(owner: string, path: string): Leaf {
  const paths = owner === CENTRE_ID ? known.centre : known.session;
  const found = paths.get(path);
  if (found !== undefined) return found;
  if (paths.size >= MOST_KNOWN) paths.clear();
  const leaf = leafSchema(owner, path);
  paths.set(path, leaf);
  return leaf;
}

function mayHold(leaf: Leaf, value: Scalar): boolean {
  return leaf !== null && z.safeParse(leaf, value).success;
}
