import { isListName } from '@/lib/session/centre-lists';
import { CENTRE_ID } from '@/lib/session/centre';
import { isSessionList } from '@/lib/session/session-lists';
import { leafSchema } from '@/lib/session/leaves';
import * as z from 'zod/mini';
import { valueAt } from './at';
import { entryLabel } from './entry-labels';
import { changeLabel, documentLabel, leafLabel } from './labels';
import { said } from './said';
import { capitalised, french, listed, quoted, shown } from './sentence';

/** How many problems of a file are told before « et n autres ». */
const TOLD = 20;

/** What keeps a file from being read: where it is, what is wrong, and what to do. In French, each part without its final stop. */
export interface Problem {
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}

/** A problem as a sentence and its advice. */
export function problemText({ where, what, todo }: Problem): string {
  return french`${capitalised(where)} : ${what}. ${todo}.`;
}

/** The sentences of a refusal: 20 at most, then « et n autres ». */
export function problemLines(problems: readonly Problem[]): string[] {
  return listed(problems.map(problemText), TOLD);
}

/** What zod found wrong in a file, told for a person. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], file: unknown): Problem[] {
  return issues.flatMap((issue) => problemOf(issue, file));
}

/** A place in a file in words: « session 2 (« Soudeur »), dernier jour ». */
export function placeOf(path: readonly PropertyKey[], file: unknown): string {
  const [root, ...rest] = path.map(String);
  if (root === undefined) return 'fichier';
  if (root === 'centre') return ['centre', ...inside('centre', rest, path.slice(0, 1), file)].join(', ');
  const [index, ...leaf] = rest;
  if (isListName(root) && isPlace(index)) return entryLabel(root, Number(index), leaf[0]);
  if (root !== 'sessions' || !isPlace(index)) return [documentLabel(root), ...rest.map(shown)].join(', ');
  return [sessionPlace(Number(index), file), ...inside('', leaf, path.slice(0, 2), file)].join(', ');
}

/** « session 2 (« Soudeur ») »: its number in the file, and its title where it has one. */
export function sessionPlace(index: number, file: unknown): string {
  const title = valueAt(file, ['sessions', index, 'title']);
  const name = `session ${String(index + 1)}`;
  return typeof title === 'string' && title.trim() !== '' ? `${name} (${quoted(title)})` : name;
}

/** Whether a key is a place in a list; a file may have something else where a list should be. */
function isPlace(key: string | undefined): key is string {
  return key !== undefined && /^\d+$/.test(key);
}

function inside(owner: string, rest: readonly string[], base: readonly PropertyKey[], file: unknown): string[] {
  const [head, index, part] = rest;
  if (head === undefined) return [];
  const isList = owner === CENTRE_ID ? isListName : isSessionList;
  if (isList(head) && isPlace(index)) return [entryLabel(head, Number(index), part)];
  if (head === 'routes' && isPlace(index)) return [leafLabel(owner, head), `valeur ${String(Number(index) + 1)}`];
  if (head !== 'changes' || !isPlace(index)) return [leafLabel(owner, rest.join('/'))];
  const path = valueAt(file, [...base, 'changes', Number(index), 'path']);
  const name = `modification ${String(Number(index) + 1)}`;
  const change = typeof path === 'string' && part === 'to' ? `${name} (${leafLabel(owner, path)})` : name;
  return part === undefined ? [change] : [change, changeLabel(part)];
}

function problemOf(issue: z.core.$ZodIssue, file: unknown): Problem[] {
  const where = placeOf(issue.path, file);
  const value = valueAt(file, issue.path);
  const reasons = issue.code === 'custom' && issue.path.at(-1) === 'to' ? changeIssues(issue.path, file) : [];
  return (reasons.length > 0 ? reasons : [issue]).map((reason) => ({ where, ...said(reason, value) }));
}

/** A change only says that its value does not suit its leaf: the leaf says why. */
function changeIssues(path: readonly PropertyKey[], file: unknown): z.core.$ZodIssue[] {
  const change = valueAt(file, path.slice(0, -1));
  const [owner, leaf] = [valueAt(change, ['session']), valueAt(change, ['path'])];
  if (typeof owner !== 'string' || typeof leaf !== 'string') return [];
  const schema = leafSchema(owner, leaf);
  const read = schema === null ? null : z.safeParse(schema, valueAt(change, ['to']));
  return read?.success === false ? read.error.issues : [];
}
