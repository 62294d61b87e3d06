import type { CivilDate } from '@/lib/dates/civil';
import { rulesFor } from '@/lib/plan/own-rules';
import { plan, type PlanLine } from '@/lib/plan/plan';
import type { Rule } from '@/lib/rulebook/rule';
import { RULEBOOK } from '@/lib/rulebook/version';
import { centreFields, type Centre } from '@/lib/session/centre';
import { LIST_NAMES, type CentreLists } from '@/lib/session/centre-lists';
import type { Change } from '@/lib/session/change';
import { erasureOf, fieldsOf, type AnyEntry, type ListName } from '@/lib/session/entries';
import { isErasure } from '@/lib/session/erase';
import { union } from '@/lib/session/merge';
import { ROUTES } from '@/lib/session/routes';
import { sessionFields, type Session } from '@/lib/session/session';
import { isSessionList, SESSION_LIST_NAMES, type SessionEntry, type SessionListName } from '@/lib/session/session-lists';
import { tickFields, type Tick } from '@/lib/session/tick';
import { SCHEMA } from '@/lib/session/version';
import type { ChecklistLine } from './computed';
import { FORMAT, VERSION } from './document';
import { print } from './print';

/** What a tick seldom has is written only where it is said. */
export type ExportedTick = Omit<Tick, 'redo' | 'doneAt'> & Partial<Pick<Tick, 'redo' | 'doneAt'>>;

/** The lists of a session; an entry whose personal data were erased bears the mark. */
type ExportedLists = { readonly [L in SessionListName]: readonly (SessionEntry<L> & { readonly erased?: true })[] };

export interface ExportedSession extends Omit<Session, 'ticks' | SessionListName>, ExportedLists {
  readonly ticks: Readonly<Record<string, ExportedTick>>;
  readonly changes: readonly Change[];
  /** Empty for a removed session, which is exported so that its removal travels. */
  readonly checklist: readonly ChecklistLine[];
}

export interface ExportedCentre extends Omit<Centre, 'ticks'> {
  readonly ticks: Readonly<Record<string, ExportedTick>>;
  readonly changes: readonly Change[];
}

/** An export: the keys in the order in which they are written. */
export interface JalonDocument {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** The version of the stored fields. */
  readonly schema: number;
  readonly exportedAt: string;
  readonly rulebook: { readonly version: number; readonly date: string };
  /** Those that apply to an exported session, once each, in the order of the rulebook. */
  readonly rules: readonly Rule[];
  readonly centre: ExportedCentre;
  readonly sessions: readonly ExportedSession[];
}

/** What goes out. Each session and the centre are the folds of their changes. */
export interface ToExport {
  readonly sessions: readonly { readonly session: Session; readonly changes: readonly Change[] }[];
  readonly centre: { readonly centre: Centre; readonly changes: readonly Change[] };
  /** An ISO instant. */
  readonly exportedAt: string;
  /** The day that statuses and urgencies are told for. */
  readonly today: CivilDate;
  readonly rules?: readonly Rule[];
}

/**
 * The document of some sessions and their centre, in one order whatever order they come in: sessions by first day then id, changes by
 * (stamp, id), ticks and steps by key. So the same content on the same day is the same document, `exportedAt` aside.
 */
export function exportDocument({ sessions, centre, exportedAt, today, rules = rulesFor(centre.centre) }: ToExport): JalonDocument {
  const exported = sessions
    .map(({ session, changes }) => {
      const lines = session.removed ? [] : plan(session, centre.centre, today, rules).lines;
      return exportedSession(session, changes, lines);
    })
    .sort((a, b) => compareText(a.start, b.start) || compareText(a.id, b.id));
  const told = new Set(exported.flatMap(({ checklist }) => checklist.map(({ rule }) => rule)));
  return {
    format: FORMAT,
    version: VERSION,
    schema: SCHEMA,
    exportedAt,
    rulebook: RULEBOOK,
    rules: rules.filter(({ id }) => told.has(id)),
    centre: exportedCentre(centre.centre, centre.changes),
    sessions: exported,
  };
}

/** The text of a document: JSON to be read by a person too, one line a tick, a change, a claim and a line of checklist. */
export function writeDocument(document: JalonDocument): string {
  return print(document);
}

function exportedSession(session: Session, changes: readonly Change[], lines: readonly PlanLine[]): ExportedSession {
  return {
    id: session.id,
    ...inOrderOf(sessionFields, session),
    routes: ROUTES.filter((route) => session.routes.includes(route)),
    // The same entries as came in, by the same tables.
    ...(exportedLists(SESSION_LIST_NAMES, session, erasedIn(changes)) as unknown as ExportedLists),
    ticks: byKey(session.ticks, exportedTick),
    changes: exportedChanges(changes),
    checklist: lines.map(checklistLine),
  };
}

function exportedCentre(centre: Centre, changes: readonly Change[]): ExportedCentre {
  return {
    ...inOrderOf(centreFields, centre),
    // Likewise.
    ...(exportedLists(LIST_NAMES, centre, new Set()) as unknown as CentreLists),
    ticks: byKey(centre.ticks, exportedTick),
    changes: exportedChanges(changes),
  };
}

/** Each list by id, each entry in the order of its table. */
function exportedLists<L extends ListName>(names: readonly L[], lists: Readonly<Record<L, readonly object[]>>, erased: ReadonlySet<string>): object {
  const written = names.map((list) => {
    const entries = (lists[list] as readonly AnyEntry[]).map((entry) => ({
      id: entry.id,
      ...inOrderOf(fieldsOf(list), entry),
      ...(isSessionList(list) && erased.has(erasureOf(list, entry.id)) ? { erased: true } : {}),
    }));
    return [list, entries.sort((a, b) => compareText(a.id, b.id))] as const;
  });
  return Object.fromEntries(written);
}

/** The marks of the entries whose personal data were erased. */
function erasedIn(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.filter(isErasure).map(({ path }) => path));
}

/** « À refaire », and the time, stand where they are said, and only there: a tick has the names of the contract. */
function exportedTick({ redo, doneAt, ...tick }: Tick): ExportedTick {
  const { redo: _redo, doneAt: _doneAt, ...fields } = tickFields;
  return {
    ...inOrderOf(fields, tick),
    ...(doneAt === null ? {} : { doneAt }),
    ...(redo === null ? {} : { redo }),
    steps: byKey(tick.steps, (done) => done),
  };
}

/** Ordered by (stamp, id), each id once, and the same keys in the same order whoever wrote it. */
function exportedChanges(changes: readonly Change[]): Change[] {
  return union(changes, []).map(({ id, act, session, stamp, device, path, from, to }) => ({
    id,
    act,
    session,
    stamp,
    device,
    path,
    from,
    to,
  }));
}

function checklistLine({ rule, subject, tick, due, target, workingDay, urgency, steps, count, overridden }: PlanLine): ChecklistLine {
  return {
    rule: rule.id,
    subject,
    phase: rule.phase,
    status: tick.status,
    due,
    target,
    workingDay,
    urgency,
    doneOn: tick.doneOn,
    ...(tick.doneAt === null ? {} : { doneAt: tick.doneAt }),
    doneBy: tick.doneBy,
    observation: tick.observation,
    who: tick.who,
    steps: Object.fromEntries(steps.map(({ id }) => [id, tick.steps[id] === true])),
    ...(count === null ? {} : { count: { done: count.done, of: count.of } }),
    ...(overridden ? { overridden } : {}),
  };
}

/** The fields that a table names, in its order, whatever order the record has them in. */
function inOrderOf<F extends string, R extends Readonly<Record<F, unknown>>>(table: Readonly<Record<F, unknown>>, record: R): Pick<R, F> {
  const fields = Object.keys(table) as F[];
  // Every field of the table is there, since the record has them all.
  return Object.fromEntries(fields.map((field) => [field, record[field]])) as Pick<R, F>;
}

function byKey<V, W>(map: Readonly<Record<string, V>>, write: (value: V) => W): Record<string, W> {
  const entries = Object.entries(map).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, value]) => [key, write(value)]));
}

/** By code unit: the same order on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
