import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from './files';

/** An export as Jalon wrote it when its records were at version 2, with the lists and the ticks of the centre, and every field of a session. */
const text = await readFile(join(import.meta.dirname, '../../fixtures/exports/schema-2.json'), 'utf8');

test('the export of schema 2 is read without a note, whole', () => {
  const { notes, centre, sessions } = read(text);
  expect(notes).toEqual([]);
  expect(centre?.centre).toMatchObject({
    name: 'Centre de la Vallée',
    convenesAnsweredOn: '2026-11-02',
    since: '2026-09-01',
    ticks: { 'programmer-annee#2027': { status: 'fait', doneOn: '2027-01-12', steps: {} } },
    sites: [{ id: 'site-1', name: 'Atelier 3', ddetsName: 'DDETS 94' }],
    titles: [{ id: 'titre-1', code: 'TP-00123', sector: 'industrie', expiry: '2028-06-30' }],
    ownRules: [{ id: 'cafe', title: 'Commander le café', days: -2 }],
    margins: [{ id: 'marge-1', rule: 'designer-responsable', days: -120 }],
    confirmed: [{ id: 'delai-1', rule: 'transmettre-pv', days: 8, by: 'Mme Petit' }],
  });
  expect(sessions.map(({ session }) => [session.title, session.removed])).toEqual([
    ['Soudeur assembleur', false],
    ['Carreleur', true],
  ]);
  expect(sessions[0]?.session).toMatchObject({ accommodationsAsked: 2, responsable: 'A. L.', pvValidatedOn: '2027-04-02', trainingEnd: '2027-03-05' });
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
