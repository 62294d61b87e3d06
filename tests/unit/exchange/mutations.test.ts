import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { previewImport } from '@/lib/exchange/preview';
import { problemText } from '@/lib/exchange/problems';
import { readDocument } from '@/lib/exchange/read';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { NEW_CENTRE } from '@/lib/session/centre';
import { foldSession } from '@/lib/session/fold';
import { centreHistories, manySessionHistories } from '../../arbitraries/session';
import { times } from '@/tests/arbitraries/runs';

vi.setConfig({ testTimeout: 30_000 });

type Path = readonly (string | number)[];

const valid = fc
  .record({ sessions: manySessionHistories(2), centre: centreHistories })
  .map((given) => exportDocument({ ...given, exportedAt: '2026-11-22T10:00:00.000Z', today: civil('2026-11-22'), rules: [] }));

const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>('2027-02-31', '2199-12-31', '', 'centre', '__proto__', -1, 0.5, 1e308, null, true, [], {}, [[]], 'x'.repeat(400)),
);

/** A valid document in which one value, anywhere, was replaced, removed, doubled or given a strange neighbour. */
const mutated = fc
  .record({
    document: valid,
    place: fc.nat(),
    how: fc.constantFrom('replace', 'remove', 'double', 'neighbour'),
    value: junk,
    key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id')),
  })
  .map(({ document, place, how, value, key }) => {
    const file: unknown = JSON.parse(JSON.stringify(document));
    const paths = pathsOf(file);
    return JSON.stringify(mutate(file, paths[place % paths.length] ?? [], how, value, key));
  });

test('a valid document with anything changed in it is refused in words, or read as something valid', () => {
  fc.assert(
    fc.property(mutated, judge),
    times(120),
  );
});

test('so is one whose text was cut, or changed in one place', () => {
  const hurt = fc.record({
    text: valid.map(writeDocument),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    by: fc.oneof(fc.constant(null), fc.string({ minLength: 1, maxLength: 2 })),
  });
  fc.assert(
    fc.property(hurt, ({ text, at, by }) => {
      const cut = Math.floor(at * text.length);
      judge(by === null ? text.slice(0, cut) : text.slice(0, cut) + by + text.slice(cut + 1));
    }),
    times(60),
  );
});

/** A refusal has reasons, each a whole sentence; what is read holds together, previews and can be exported. */
function judge(text: string): void {
  const result = readDocument(text);
  if (!result.ok) {
    expect(result.errors.length).toBeGreaterThan(0);
    for (const problem of result.errors) expect(problemText(problem)).toMatch(/^\p{Lu}.+\u00A0: .+\. .+\.$/su);
    return;
  }
  for (const { session, changes } of result.sessions) {
    expect(session.start <= session.end).toBe(true);
    expect(foldSession(session.id, changes)).toEqual(session);
  }
  expect(previewImport(result, new Map(), [], 0).refused).toEqual([]);
  const centre = result.centre ?? { centre: NEW_CENTRE, changes: [] };
  const again = exportDocument({ ...result, centre, exportedAt: '2026-11-22T10:00:00.000Z', today: civil('2026-11-22') });
  expect(readDocument(writeDocument(again)).ok).toBe(true);
}

function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [[], ...keys.flatMap((key) => pathsOf(Reflect.get(value, key)).map((rest) => [key, ...rest]))];
}

function mutate(value: unknown, path: Path, how: string, junkValue: unknown, strange: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return junkValue;
  if (rest.length > 0) return withKey(value, key, mutate(Reflect.get(value, key), rest, how, junkValue, strange));
  if (how === 'replace') return withKey(value, key, junkValue);
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    return how === 'double' ? [...list, Reflect.get(value, key)] : list.filter((_, i) => i !== key);
  }
  if (how === 'remove') return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  // `fromEntries` gives an own key even to `__proto__`, as JSON.parse does.
  return Object.fromEntries([...Object.entries(value), [strange, how === 'double' ? Reflect.get(value, key) : junkValue]]);
}

function withKey(value: object, key: string | number, to: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === key ? to : item));
  return Object.fromEntries(Object.entries(value).map(([name, item]: [string, unknown]) => [name, name === key ? to : item]));
}
