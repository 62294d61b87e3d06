import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeImport } from '@/lib/exchange/merge';
import { read } from './files';

/** An export as Jalon wrote it when its records were at version 7: a déroulé, and an order of passage. */
const text = await readFile(join(import.meta.dirname, '../../fixtures/exports/schema-7.json'), 'utf8');

const soudeur = read(text).sessions.map(({ session }) => session).find(({ passage }) => passage.length > 0);

test('the export of schema 7 is read without a note', () => {
  expect(read(text).notes).toEqual([]);
});

test('the centre has its déroulé, and the session what was made of it', () => {
  expect(read(text).centre?.centre.derouleExams).toMatchObject([{ title: 'TP-00123', label: 'Mise en situation', minutes: 150, posts: 2, where: 'Atelier' }]);
  expect(soudeur).toMatchObject({
    passageExams: [
      { id: 'passage-1', label: 'Mise en situation', jury: true, pausable: true, after: null },
      { id: 'passage-2', label: 'Entretien final', after: 'passage-1' },
    ],
    passageExtras: [{ places: 1, minutes: 20 }],
    passageDays: [{ day: '2027-03-16', opens: '08:30', used: false }],
    passage: [{ id: 'passage', pairs: 2, lunchAt: '12:00', visit: null }],
  });
  expect(soudeur?.passage[0]?.schedule).toContain('"10:00"');
});

test('imported anew it asks for nothing more, and imported twice for nothing', () => {
  const first = mergeImport(read(text), new Map(), []);
  expect([...first.sessions.values()].flat()).toHaveLength(read(text).sessions.flatMap(({ changes }) => changes).length);
  expect(mergeImport(read(text), first.sessions, first.centre).sessions.size).toBe(0);
});
