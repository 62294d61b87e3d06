import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldCentre, foldSession } from '@/lib/session/fold';
import { SCHEMA } from '@/lib/session/version';
import { countOverdue } from '@/lib/store/agenda';
import { readAside } from '@/lib/store/aside';
import { centreDigestOf } from '@/lib/store/digest';
import { openDatabase } from '@/lib/store/open';
import { readCentre, readDigests, sessionIds } from '@/lib/store/read';
import { readChanges, readSession } from '@/lib/store/read-session';
import { rebuildStale } from '@/lib/store/rebuild';
import { CENTRE_ID } from '@/lib/session/centre';
import { civil } from '@/lib/dates/civil';
import { loadDatabase, type StoredDatabase } from '../../tools/database';
import { DATABASES, exampleDatabase } from '../../tools/database-fixture';
import { closing, TODAY } from './database';

const files = (await readdir(DATABASES)).filter((name) => name.endsWith('.json'));

async function stored(file: string): Promise<StoredDatabase> {
  return JSON.parse(await readFile(join(DATABASES, file), 'utf8')) as StoredDatabase;
}

const idsIn = ({ stores }: StoredDatabase, store: string): string[] =>
  (stores[store]?.rows ?? []).map((row) => (row as { id: string }).id);

test('every schema up to this one has its database here', () => {
  expect(files.sort()).toEqual(Array.from({ length: SCHEMA }, (_, n) => `schema-${String(n + 1)}.json`).sort());
});

describe.each(files)('the database of %s', (file) => {
  async function today() {
    const before = await stored(file);
    await loadDatabase(before);
    return { before, db: closing(await openDatabase({ keepCopy: () => Promise.resolve() })) };
  }

  test('is read by today’s code: every session, its changes, the centre', async () => {
    const { before, db } = await today();
    expect(db.version).toBe(SCHEMA);
    const ids = await sessionIds(db);
    expect(ids).toEqual(idsIn(before, 'sessions'));
    for (const id of ids) {
      const session = await readSession(db, id);
      expect(session, id).not.toBeNull();
      expect(session).toEqual(foldSession(id, await readChanges(db, id)));
    }
    expect(await readCentre(db)).toMatchObject({ name: 'Centre de la Vallée', region: 'ile-de-france' });
    expect(await readCentre(db)).toEqual(foldCentre(await readChanges(db, CENTRE_ID)));
  });

  test('says what it said: days, ticks, steps and remarks', async () => {
    const { db } = await today();
    expect(await readSession(db, '11111111-1111-4111-8111-111111111111')).toMatchObject({
      title: 'Soudeur assembleur',
      start: '2027-03-15',
      end: '2027-03-17',
      candidateCount: 7,
      routes: ['formation', 'vae'],
      notes: 'Clé chez le gardien.\nSalle « B ».',
      ticks: {
        'creer-session-ceres#': { status: 'fait', doneOn: '2026-12-01', doneBy: 'A. L.', steps: { 'dates-exactes': true } },
        'constituer-jury#': { status: 'sans-objet' },
      },
    });
  });

  test('loses nothing: what was set aside stays, and nothing joins it', async () => {
    const { before, db } = await today();
    for (const id of await sessionIds(db)) await readSession(db, id);
    expect((await readAside(db)).map(({ id }) => id)).toEqual(idsIn(before, 'aside'));
  });

  test('gives lists and badge once its digests are made anew', async () => {
    const { db } = await today();
    await rebuildStale(db, TODAY);
    expect((await readDigests(db)).map(({ title, state, example }) => [title, state, example])).toEqual([
      ['Couvreur', 'archivee', false],
      ['Soudeur assembleur', 'active', false],
      ['Exemple', 'active', true],
      ['Maçon', 'active', false],
    ]);
    expect(await countOverdue(db, civil('2027-02-14'))).toBeGreaterThan(0);
    expect(await db.get('digests', CENTRE_ID)).toEqual(centreDigestOf(await readCentre(db), TODAY));
  });
});

test('what today’s code stores is what its schema’s file holds: another shape is another schema', async () => {
  const { digests: _derived, ...now } = (await exampleDatabase()).stores;
  const { digests: _then, ...kept } = (await stored(`schema-${String(SCHEMA)}.json`)).stores;
  expect(shapeOf(now)).toEqual(shapeOf(kept));
});

/** What is stored, a kept plan by the names in it alone: its words and its days are the rulebook's, and change with that. */
function shapeOf(stores: object): unknown {
  return JSON.parse(JSON.stringify(stores), (_name, value: unknown) =>
    typeof value === 'string' && value.startsWith('{"rulebook":') ? namesIn(value) : value,
  );
}

function namesIn(plan: string): string[] {
  const names = new Set<string>();
  JSON.parse(plan, (name, value: unknown) => {
    names.add(name);
    return value;
  });
  return [...names].filter((name) => !/^\d*$/u.test(name)).sort();
}
