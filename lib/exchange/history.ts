import { ruleIn } from '@/lib/plan/own-rules';
import type { Centre } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { entryAt, fieldsOf } from '@/lib/session/entries';
import { isErasure } from '@/lib/session/erase';
import { leafDefault } from '@/lib/session/leaves';
import { union } from '@/lib/session/merge';
import { sessionFields } from '@/lib/session/session';
import { SESSION_LIST_NAMES } from '@/lib/session/session-lists';
import { readOccurrenceKey, tickFields } from '@/lib/session/tick';
import type { Scalar } from '@/lib/session/values';
import { withSubject } from '@/lib/words/subject';
import { entryNoun } from './entry-labels';
import { leafLabel, partLabel } from './labels';
import { entryName, personName, type Held } from './names';
import { capitalised, french } from './sentence';

/** Whether a change can be undone by itself, or why not: the field has changed since; without it there would be no session; it erased for good. */
export type Undoable = 'yes' | 'changed-since' | 'founding' | 'for-good';

/** One change in words. */
export interface HistoryLine {
  readonly change: Change;
  /** « premier jour », « statut ». */
  readonly label: string;
  /** What the leaf held before it, as far as is known. */
  readonly from: Scalar;
  readonly undoable: Undoable;
}

/** The changes of one act about one thing: a task by its title, a person by her name, or the session itself. */
export interface HistoryTopic {
  readonly title: string | null;
  readonly lines: readonly HistoryLine[];
}

/** What one gesture wrote. */
export interface HistoryAct {
  readonly act: string;
  /** Milliseconds. */
  readonly stamp: number;
  readonly device: string;
  readonly changes: readonly Change[];
  readonly topics: readonly HistoryTopic[];
}

/**
 * The history of a session, act by act, the newest first; what moved nothing, as an import says of every field, is left out. The centre
 * lends the titles of its own tasks. A person goes by the name she has now, wherever she appears.
 */
export function historyOf(changes: readonly Change[], centre: Centre): readonly HistoryAct[] {
  const inOrder = union(changes, []);
  const acts = new Map<string, Change[]>();
  const before = new Map<string, Change | undefined>();
  const last = new Map<string, Change>();
  for (const change of inOrder) {
    before.set(change.id, last.get(change.path));
    last.set(change.path, change);
    const act = acts.get(change.act);
    if (act === undefined) acts.set(change.act, [change]);
    else act.push(change);
  }
  const lineOf = (change: Change): HistoryLine => {
    const prior = before.get(change.id);
    return {
      change,
      label: partLabel(change.path) ?? leafLabel(change.session, change.path),
      from: prior?.to ?? change.from ?? leafDefault(change.session, change.path) ?? null,
      undoable: last.get(change.path)?.id === change.id ? undoableAt(change, prior) : 'changed-since',
    };
  };
  const told = [...acts].map(([act, written]) => actOf(act, written, (path) => topicOf(path, centre, last), lineOf));
  return told.filter(({ topics }) => topics.length > 0).sort((a, b) => b.stamp - a.stamp);
}

function actOf(
  act: string,
  changes: readonly Change[],
  topicAt: (path: string) => string | null,
  lineOf: (change: Change) => HistoryLine,
): HistoryAct {
  const topics = new Map<string | null, HistoryLine[]>();
  for (const change of [...changes].sort(compareLeaves)) {
    const line = lineOf(change);
    if (line.from === change.to) continue;
    const title = topicAt(change.path);
    topics.set(title, [...(topics.get(title) ?? []), line]);
  }
  const last = changes.at(-1);
  return {
    act,
    stamp: last?.stamp ?? 0,
    device: last?.device ?? '',
    changes,
    topics: [...topics].map(([title, lines]) => ({ title, lines })),
  };
}

/** How many changes these acts made. */
export function countOf(acts: readonly HistoryAct[]): number {
  return acts.reduce((sum, { topics }) => topics.reduce((all, { lines }) => all + lines.length, sum), 0);
}

function topicOf(path: string, centre: Centre, held: Held): string | null {
  const [head, key] = path.split('/');
  if (head !== 'ticks' || key === undefined) return entryTopic(path, held);
  const { rule, subject } = readOccurrenceKey(key);
  return withSubject(ruleIn(centre, rule)?.title ?? rule, subject, personName(held, subject));
}

function entryTopic(path: string, held: Held): string | null {
  const at = entryAt(path);
  if (at === null) return null;
  const [noun, name] = [capitalised(entryNoun(at.list)), entryName(held, path)];
  return name === null ? noun : french`${noun} : ${name}`;
}

const FIELDS = [...Object.keys(sessionFields), ...Object.keys(tickFields)];

/** Within an act, whose changes have one stamp: the session first, then entry by entry, then task by task, the fields in the order of their tables. */
function compareLeaves(a: Change, b: Change): number {
  const [placeA, placeB] = [placeOf(a.path), placeOf(b.path)];
  if (placeA.group !== placeB.group) return placeA.group < placeB.group ? -1 : 1;
  return placeA.field - placeB.field || (a.path < b.path ? -1 : 1);
}

/** What sorts a leaf: whose it is (empty for the session's own), and which of its fields. */
function placeOf(path: string): { group: string; field: number } {
  const [head = '', key = '', field = head] = path.split('/');
  if (head === 'ticks') return { group: `tick ${key}`, field: FIELDS.indexOf(field) };
  const at = entryAt(path);
  if (at === null) return { group: '', field: FIELDS.indexOf(field) };
  const list = SESSION_LIST_NAMES.findIndex((name) => name === at.list);
  return { group: `${String(list)} ${at.id}`, field: Object.keys(fieldsOf(at.list)).indexOf(at.field) };
}

/** What first said the title or a day has nothing to go back to; what first said an entry goes back to none. */
function undoableAt(change: Change, prior: Change | undefined): Undoable {
  const { session, path } = change;
  if (isErasure(change)) return 'for-good';
  return prior === undefined && leafDefault(session, path) === undefined && entryAt(path) === null ? 'founding' : 'yes';
}
