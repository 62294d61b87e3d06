import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as full from 'zod';
import * as z from 'zod/mini';
import { civil } from '@/lib/dates/civil';
import { exportDocument } from '@/lib/exchange/write';
import { NEW_CENTRE } from '@/lib/session/centre';
import { SCHEMA_FILE, schemaText } from '../../tools/json-schema';
import { folded } from '../../arbitraries/session';
import { CREATED, fileOf, SOUDEUR } from './files';

const schema = full.fromJSONSchema(JSON.parse(schemaText()) as Parameters<typeof full.fromJSONSchema>[0]);

const accepts = (file: unknown) => z.safeParse(schema, file).success;

test('the published schema is what « npm run schema » makes', async () => {
  expect(await readFile(SCHEMA_FILE, 'utf8')).toBe(schemaText());
});

test('it requires of a session its id, its title and its two days, and of the document its format, version and sessions', () => {
  const published = JSON.parse(schemaText()) as { required: string[]; $defs: { session: { required: string[] } } };
  expect(published.required).toEqual(['format', 'version', 'sessions']);
  expect(published.$defs.session.required.toSorted()).toEqual(['end', 'id', 'start', 'title']);
});

test('it accepts an export, and the least that can be imported', () => {
  const document = exportDocument({
    sessions: [{ session: folded('s1', CREATED), changes: CREATED }],
    centre: { centre: NEW_CENTRE, changes: [] },
    exportedAt: '2026-11-22T10:00:00.000Z',
    today: civil('2026-11-22'),
  });
  expect(z.parse(schema, document)).toEqual(document);
  expect(accepts(JSON.parse(fileOf([SOUDEUR])))).toBe(true);
});

test.each([
  ['no title', { title: undefined }],
  ['an empty title', { title: ' ' }],
  ['a day written in French', { start: '15/03/2027' }],
  ['an unknown state', { state: 'finie' }],
  ['too many candidates', { candidateCount: 1000 }],
  ['an unknown route', { routes: ['bateau'] }],
  ['a tick of nothing', { ticks: { 'commander-dte': {} } }],
  ['a line of checklist without its rule', { checklist: [{}] }],
])('it refuses %s', (_, keys) => {
  expect(accepts(JSON.parse(fileOf([{ ...SOUDEUR, ...keys }])))).toBe(false);
});
