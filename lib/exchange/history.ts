import { ruleIn } from '@/lib/plan/own-rules';
import type { Centre } from '@/lib/session/centre';
import { compareChanges, type Change } from '@/lib/session/change';
import { leafDefault } from '@/lib/session/leaves';
import { sessionFields } from '@/lib/session/session';
import { readOccurrenceKey, tickFields } from '@/lib/session/tick';
import type { Scalar } from '@/lib/session/values';
import { withSubject } from '@/lib/words/subject';
import { leafLabel, tickLabel } from './labels';

/** Whether a change can be undone by itself, or why not: the field has changed since; without it there would be no session. */
export type Undoable = 'yes' | 'changed-since' | 'founding';

/** One change in words. */
export interface HistoryLine {
  readonly change: Change;
  /** « premier jour », « statut ». */
  readonly label: string;
  /** What the leaf held before it, as far as is known. */
  readonly from: Scalar;
  readonly undoable: Undoable;
}

/** The changes of one act about one thing: a task by its title, or the session itself. */
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
 * lends the titles of its own tasks.
 */
export function historyOf(changes: readonly Change[], centre: Centre): readonly HistoryAct[] {
  const inOrder = [...changes].sort(compareChanges);
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
      label: tickLabel(change.path) ?? leafLabel(change.session, change.path),
      from: prior?.to ?? change.from ?? leafDefault(change.session, change.path) ?? null,
      undoable: last.get(change.path)?.id === change.id ? undoableAt(change, prior) : 'changed-since',
    };
  };
  const told = [...acts].map(([act, written]) => actOf(act, written, centre, lineOf));
  return told.filter(({ topics }) => topics.length > 0).sort((a, b) => b.stamp - a.stamp);
}

function actOf(act: string, changes: readonly Change[], centre: Centre, lineOf: (change: Change) => HistoryLine): HistoryAct {
  const topics = new Map<string | null, HistoryLine[]>();
  for (const change of [...changes].sort(compareLeaves)) {
    const line = lineOf(change);
    if (line.from === change.to) continue;
    const title = topicOf(change.path, centre);
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

function topicOf(path: string, centre: Centre): string | null {
  const [head, key] = path.split('/');
  if (head !== 'ticks' || key === undefined) return null;
  const { rule, subject } = readOccurrenceKey(key);
  return withSubject(ruleIn(centre, rule)?.title ?? rule, subject);
}

const FIELDS = [...Object.keys(sessionFields), ...Object.keys(tickFields)];

/** Within an act, whose changes have one stamp: the session first, then task by task, the fields in the order of their tables. */
function compareLeaves(a: Change, b: Change): number {
  const [headA = '', keyA = '', fieldA = headA] = a.path.split('/');
  const [headB = '', keyB = '', fieldB = headB] = b.path.split('/');
  const [taskA, taskB] = [headA === 'ticks' ? keyA : '', headB === 'ticks' ? keyB : ''];
  if (taskA !== taskB) return taskA < taskB ? -1 : 1;
  return FIELDS.indexOf(fieldA) - FIELDS.indexOf(fieldB) || (a.path < b.path ? -1 : 1);
}

/** What first said the title or a day has nothing to go back to. */
function undoableAt({ session, path }: Change, prior: Change | undefined): Undoable {
  return prior === undefined && leafDefault(session, path) === undefined ? 'founding' : 'yes';
}
