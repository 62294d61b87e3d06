import { REMINDERS } from '@/lib/rulebook/reminders';
import { CENTRE_RULES, RULES } from '@/lib/rulebook/rulebook';
import type { SourceRef } from '@/lib/rulebook/sources';
import { centreFields } from '@/lib/session/centre';
import { sessionFields } from '@/lib/session/session';
import { expect, test } from 'vitest';
import rows from '../../fixtures/coverage.json';

/** Every line that the five sources ask for: its id, where they say it, and the one thing that covers it. */
interface Row {
  readonly id: string;
  readonly sources: readonly { readonly doc: string; readonly lines: string }[];
  readonly coveredBy: string;
}

const ROWS: readonly Row[] = rows;
const ALL_RULES = [...RULES, ...CENTRE_RULES];

/** What can cover a row, with the places it cites; a field cites none. */
const TARGETS = new Map<string, readonly SourceRef[] | null>([
  ...Object.keys(sessionFields).map((field) => [`field ${field}`, null] as const),
  ...Object.keys(centreFields).map((field) => [`field centre.${field}`, null] as const),
  ...ALL_RULES.map((rule) => [`rule ${rule.id}`, rule.sources] as const),
  ...ALL_RULES.flatMap((rule) => (rule.steps ?? []).map((step) => [`step ${rule.id}/${step.id}`, step.sources] as const)),
  ...REMINDERS.map((reminder) => [`reminder ${reminder.id}`, reminder.sources] as const),
]);

test('the list is whole: 6 fields, 137 rows to tick, 10 permanent', () => {
  const count = (letter: string) => ROWS.filter(({ id }) => id.startsWith(letter)).length;
  expect({ F: count('F'), C: count('C'), X: count('X'), all: ROWS.length }).toEqual({ F: 6, C: 137, X: 10, all: 153 });
});

test('no row is there twice', () => {
  const ids = ROWS.map(({ id }) => id);
  expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
});

test('what covers a row exists', () => {
  expect(ROWS.filter(({ coveredBy }) => !TARGETS.has(coveredBy)).map(({ id, coveredBy }) => `${id}: ${coveredBy}`)).toEqual([]);
});

test('the fields of a session cover the six F rows, the permanent reminders the ten X rows', () => {
  const wrong = ROWS.filter(({ id, coveredBy }) => id.startsWith('F') !== coveredBy.startsWith('field '));
  expect(wrong).toEqual([]);
  const permanent = new Set(REMINDERS.filter(({ phase }) => phase === 'permanent').map(({ id }) => `reminder ${id}`));
  expect(ROWS.filter(({ id, coveredBy }) => id.startsWith('X') !== permanent.has(coveredBy))).toEqual([]);
});

test('a step and a reminder cover one row each', () => {
  const covered = ROWS.map(({ coveredBy }) => coveredBy);
  expect(covered.filter((target, n) => covered.indexOf(target) !== n)).toEqual([]);
});

test('what covers a row cites every place where the row is asked for', () => {
  const uncited = ROWS.flatMap(({ id, sources, coveredBy }) => {
    const cited = TARGETS.get(coveredBy);
    if (cited == null) return [];
    return sources.filter((place) => !cited.some((ref) => meets(place, ref))).map(({ doc, lines }) => `${id}: ${doc} l. ${lines}`);
  });
  expect(uncited).toEqual([]);
});

test('every rule covers a row, itself or by a step', () => {
  const covered = new Set(ROWS.map(({ coveredBy }) => coveredBy.replace(/^(rule|step) ([^/]+).*$/, '$2')));
  expect(ALL_RULES.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual([]);
});

/** Whether two references to the same document share a line. */
function meets(place: { doc: string; lines: string }, ref: SourceRef): boolean {
  if (place.doc !== ref.doc) return false;
  const lines = linesOf(ref.lines ?? '');
  return linesOf(place.lines).some((line) => lines.includes(line));
}

/** « 20-22, 42 » → 20, 21, 22, 42. */
function linesOf(text: string): number[] {
  return text.split(', ').flatMap((part) => {
    const [from = NaN, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, n) => from + n);
  });
}
