import * as z from 'zod/mini';
import { valueAt } from './at';
import { documentSchema, sessionSchema, type DocumentInput, type SessionInput } from './document';
import { problemsOf, type Problem } from './problems';

/** Enough to refuse a file and to tell why: one of nothing but errors has more of them than a machine can hold. */
const MOST_ISSUES = 1_000;

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
  const head = z.safeParse(documentSchema, isList ? { ...file, sessions: [] } : file);
  const issues: z.core.$ZodIssue[] = [...(head.error?.issues ?? [])];
  const sessions: SessionInput[] = [];
  for (const [i, one] of (isList ? found : []).entries()) {
    const read = z.safeParse(sessionSchema, one);
    if (read.success) sessions.push(read.data);
    else for (const issue of read.error.issues) issues.push({ ...issue, path: ['sessions', i, ...issue.path] });
    if (issues.length >= MOST_ISSUES) break;
  }
  if (head.success && issues.length === 0) return { ok: true, document: { ...head.data, sessions } };
  return { ok: false, errors: problemsOf(issues.slice(0, MOST_ISSUES), file) };
}
