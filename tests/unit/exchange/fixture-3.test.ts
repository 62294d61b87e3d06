import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thaw } from '@/lib/plan/frozen';
import { read } from './files';

/** An export as Jalon wrote it when its records were at version 3: a session that was archived with its plan, one entered late, a tick « à refaire ». */
const text = await readFile(join(import.meta.dirname, '../../fixtures/exports/schema-3.json'), 'utf8');

test('the export of schema 3 is read without a note, whole', () => {
  const { notes, sessions } = read(text);
  expect(notes).toEqual([]);
  expect(sessions.map(({ session }) => [session.title, session.state, session.unansweredBefore])).toEqual([
    ['Couvreur', 'archivee', null],
    ['Soudeur assembleur', 'active', '2026-11-22'],
  ]);
  const ticks = sessions[1]?.session.ticks;
  expect(ticks?.['commander-dte#']).toMatchObject({ status: 'a-faire', doneBy: 'A. L.', redo: true });
  expect(ticks?.['creer-session-ceres#']).toMatchObject({ status: 'fait', redo: null });
});

test('its archived session has the plan it had: the last days, and why in words', () => {
  const plan = thaw(read(text).sessions[0]?.session.frozen ?? '');
  const sent = plan?.find(({ key }) => key === 'transmettre-pv#');
  expect(sent?.due).toBe('2026-11-10');
  expect(sent?.words?.some(({ text: why, binds }) => why !== '' && binds)).toBe(true);
});

test('its fields alone say the same as its history, the kept plan too', () => {
  const document = JSON.parse(text) as { centre: object; sessions: object[] };
  const bare = JSON.stringify({ ...document, centre: without(document.centre), sessions: document.sessions.map(without) });
  const { centre, sessions } = read(text);
  expect(read(bare).centre?.centre).toEqual(centre?.centre);
  expect(read(bare).sessions.map(({ session }) => session)).toEqual(sessions.map(({ session }) => session));
});

function without(owner: object): object {
  return Object.fromEntries(Object.entries(owner).filter(([key]) => key !== 'changes'));
}
