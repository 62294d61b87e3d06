import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from './files';

/** An export as Jalon wrote it when its records were at version 4: a centre whose user had corrected two screens of CERES. */
const text = await readFile(join(import.meta.dirname, '../../fixtures/exports/schema-4.json'), 'utf8');

test('the export of schema 4 is read without a note, whole', () => {
  const { notes, centre, sessions } = read(text);
  expect(notes).toEqual([]);
  expect(centre?.centre.screens).toEqual([
    { id: 'ecran-1', route: '/#/sessions/…/jury', heading: 'Session … : jury', screen: 'convocations', recognised: 'jury' },
    { id: 'ecran-2', route: '/#/aide', heading: '', screen: '', recognised: null },
  ]);
  expect(centre?.centre).toMatchObject({ name: 'Centre de la Vallée', margins: [{ id: 'marge-1' }], confirmed: [{ by: 'Mme Petit' }] });
  expect(sessions.map(({ session }) => [session.title, session.removed])).toEqual([
    ['Soudeur assembleur', false],
    ['Carreleur', true],
  ]);
});

test('its fields alone say the same as its history', () => {
  const document = JSON.parse(text) as { centre: object; sessions: object[] };
  const bare = JSON.stringify({ ...document, centre: without(document.centre), sessions: document.sessions.map(without) });
  const { centre, sessions } = read(text);
  expect(read(bare).centre?.centre).toEqual(centre?.centre);
  expect(read(bare).sessions.map(({ session }) => session)).toEqual(sessions.map(({ session }) => session));
});

function without(owner: object): object {
  return Object.fromEntries(Object.entries(owner).filter(([key]) => key !== 'changes'));
}
