import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeImport } from '@/lib/exchange/merge';
import { read } from './files';

/** An export as Jalon wrote it when its records were at version 6: a session that was joined to another under the same number. */
const text = await readFile(join(import.meta.dirname, '../../fixtures/exports/schema-6.json'), 'utf8');

const [couvreur, soudeur, joined] = read(text).sessions;

test('the export of schema 6 is read without a note, whole', () => {
  const { notes, sessions } = read(text);
  expect(notes).toEqual([]);
  expect(sessions.map(({ session }) => [session.title, session.state, session.removed])).toEqual([
    ['Couvreur', 'archivee', false],
    ['Soudeur assembleur', 'active', false],
    ['Soudeur assembleur', 'active', true],
    ['Exemple', 'active', false],
    ['Maçon', 'active', false],
    ['Carreleur', 'active', true],
  ]);
});

test('the session that was joined says to which, and what it said stands there', () => {
  expect(joined?.session.joinedTo).toBe(soudeur?.session.id);
  expect(soudeur?.session.candidates.map(({ label }) => label)).toEqual(['A. B.', 'C. D.', 'K. L.']);
  expect(couvreur?.session).toMatchObject({ joinedTo: null, erasedFrom: null });
});

test('imported anew it asks for nothing more, and imported twice for nothing', () => {
  const first = mergeImport(read(text), new Map(), []);
  expect([...first.sessions.values()].flat()).toHaveLength(read(text).sessions.flatMap(({ changes }) => changes).length);
  expect(mergeImport(read(text), first.sessions, first.centre).sessions.size).toBe(0);
});
