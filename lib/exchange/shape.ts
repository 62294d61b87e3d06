import { soundChanges } from '@/lib/session/sound-change';
import * as z from 'zod/mini';
import { valueAt } from './at';
import { centreSchema, documentSchema, sessionSchema, type DocumentInput, type SessionInput } from './document';
import { problemsOf, type Problem } from './problems';

/** Enough to refuse a file and to tell why: one of nothing but errors has more of them than a machine can hold. */
const MOST_ISSUES = 1_000;

/** How many lines of a list are looked into at once. */
const PIECE = 1_000;

const TOO_MANY: Problem = {
  where: 'fichier',
  what: 'presque rien n’y est écrit comme Jalon l’attend',
  todo: 'Choisissez un fichier exporté par Jalon',
};

export type Shaped = { readonly ok: true; readonly document: DocumentInput } | { readonly ok: false; readonly errors: readonly Problem[] };

/** The document that a file holds, or why it holds none: session after session, until too much is wrong. Never throws. */
export function shapeOf(file: object): Shaped {
  try {
    return shaped(file);
  } catch {
    // Of hundreds of thousands of issues in one list, more than a call takes arguments.
    return { ok: false, errors: [TOO_MANY] };
  }
}

function shaped(file: object): Shaped {
  const found = valueAt(file, ['sessions']);
  const isList = Array.isArray(found);
  const head = z.safeParse(documentSchema, headOf(isList ? { ...file, sessions: [] } : file));
  const issues: z.core.$ZodIssue[] = [...(head.error?.issues ?? [])];
  const sessions: SessionInput[] = [];
  for (const [i, one] of (isList ? found : []).entries()) {
    const read = readSession(one);
    if (read.success) sessions.push(read.data);
    else for (const issue of read.error.issues) issues.push({ ...issue, path: ['sessions', i, ...issue.path] });
    if (issues.length >= MOST_ISSUES) break;
  }
  if (head.success && issues.length === 0) return { ok: true, document: { ...head.data, sessions } };
  return { ok: false, errors: problemsOf(issues.slice(0, MOST_ISSUES), file) };
}

/** A session of a file, its changes by the short way where they are sound: they are most of the file. */
function readSession(one: unknown): z.core.util.SafeParseResult<SessionInput> {
  const changes = soundChanges(valueAt(one, ['changes']));
  if (changes !== null) {
    // Only an object has changes.
    const rest = z.safeParse(sessionSchema, cut({ ...(one as object), changes: undefined }, sessionSchema.shape));
    if (rest.success) return { success: true, data: { ...rest.data, changes } };
  }
  return z.safeParse(sessionSchema, cut(one, sessionSchema.shape));
}

/** A document without its sessions, and of its lists and its centre's no more than tells why it is refused. */
function headOf(file: object): unknown {
  const centre = valueAt(file, ['centre']);
  return cut(centre === undefined ? file : { ...file, centre: cut(centre, centreSchema.shape) }, documentSchema.shape);
}

/** The schema of each field of an object, by its name. */
type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** The same, where each long list, or group of fields, ends where enough of it is wrong: the rest would only be as many errors again. */
function cut(owner: unknown, shape: Shape): unknown {
  const shorter = Object.entries(shape).flatMap(([key, schema]) => {
    const start = startOf(valueAt(owner, [key]), schema);
    return start === null ? [] : [[key, start] as const];
  });
  // Only an object has a list.
  return shorter.length === 0 ? owner : { ...(owner as object), ...Object.fromEntries(shorter) };
}

/** As much of a list as tells why it is refused; null where that is all of it. */
function startOf(list: unknown, schema: z.ZodMiniType): object | null {
  if (typeof list !== 'object' || list === null || Object.keys(list).length <= PIECE) return null;
  const entries = Object.entries(list);
  const part = (from: number, to: number): object => (Array.isArray(list) ? list.slice(from, to) : Object.fromEntries(entries.slice(from, to)));
  let wrong = 0;
  for (let end = PIECE; end < entries.length; end += PIECE) {
    wrong += z.safeParse(schema, part(end - PIECE, end)).error?.issues.length ?? 0;
    if (wrong >= MOST_ISSUES) return part(0, end);
  }
  return null;
}
