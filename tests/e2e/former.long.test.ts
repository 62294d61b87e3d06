import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { civil } from '@/lib/dates/civil';
import { unpack } from '@/lib/platform/gzip';
import { today } from '@/lib/platform/clock';
import { SCHEMA } from '@/lib/session/version';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredDatabase } from '../tools/database';
import { DATABASES } from '../tools/database-fixture';
import { openBeside } from './beside-portal';
import { badgeOf, rowsOf, staleDigests, unsound } from './crash/state';
import { browsers, launch, type Jalon, type Panel } from './harness';
import { NotYet, until } from './harness/wait';
import { openData } from './main-job';
import { putKept, readKept, type Kept } from './raw-database';

const EXPORTS = join(import.meta.dirname, '../fixtures/exports');
const TODAY = civil(today());
const NOTHING: StoredDatabase = { name: 'jalon', version: 0, stores: {} };

/** What each released schema left behind: a new schema's file is taken up by being there. */
const databases = (await readdir(DATABASES)).sort();
const exports = (await readdir(EXPORTS)).sort();

async function stored(file: string): Promise<StoredDatabase> {
  return JSON.parse(await readFile(join(DATABASES, file), 'utf8')) as StoredDatabase;
}

// Issue 8: what a former Jalon wrote, in the browser itself.
describe.each(browsers)('what a former version left, in %s', (browser) => {
  let jalon: Jalon;

  beforeAll(async () => {
    jalon = await launch({ browser });
  });

  afterAll(async () => {
    await jalon.close();
  });

  /** Opens the panel on a profile that holds this and nothing else. */
  async function openOn(database: StoredDatabase): Promise<Panel> {
    await jalon.closePanel();
    await jalon.stopWorker();
    await jalon.evaluate(putKept, { database, local: {} });
    return openBeside(jalon);
  }

  /** Waits until dates and badge are those of what is stored, and gives it. */
  function settled(): Promise<Kept> {
    return until('dates and badge of today', async () => {
      const kept = await jalon.evaluate(readKept);
      // Records of a former shape give no digests.
      if (kept.database.version !== SCHEMA) return new NotYet(`schema ${String(kept.database.version)}`);
      const stale = staleDigests(kept, TODAY);
      const { text } = await jalon.badge();
      const isRight = stale.length === 0 && text === badgeOf(kept, TODAY);
      return isRight ? kept : new NotYet(`stale ${stale.join(' ')}, badge « ${text} »`);
    });
  }

  async function openSession(panel: Panel, title: string): Promise<void> {
    await panel.click('link', 'Sessions');
    // « Quoi de neuf » names those whose dates moved, with their days.
    await panel.click('link', new RegExp(`^${title}$`));
    await panel.waitFor('heading', title);
    await panel.waitForText(/\d+ sur \d+ faites/);
  }

  test.each(databases)('the database of %s opens, whole, with the copy of what it was', async (file) => {
    const former = await stored(file);
    const panel = await openOn(former);
    const kept = await settled();
    expect(unsound(kept)).toEqual([]);
    const before: Kept = { database: former, local: {} };
    for (const store of ['sessions', 'aside'] as const) {
      expect(rowsOf(kept, store).map(({ id }) => id), store).toEqual(rowsOf(before, store).map(({ id }) => id));
    }
    const copy = kept.local[`avant-mise-a-niveau/${String(former.version)}`];
    if (former.version === SCHEMA) expect(copy).toBeUndefined();
    else expect(JSON.parse(await unpack(String(copy)))).toMatchObject({ journal: rowsOf(before, 'journal'), sessions: rowsOf(before, 'sessions') });
    for (const title of ['Soudeur assembleur', 'Maçon', 'Exemple']) await openSession(panel, title);
    await panel.waitForText(/1 session illisible mise de côté/);
  });

  test.each(exports)('the export of %s is imported, whole', async (file) => {
    const panel = await openOn(NOTHING);
    await panel.click('link', 'Réglages');
    await openData(panel);
    await panel.upload('Importer un fichier', join(EXPORTS, file));
    await panel.click('button', 'Importer');
    await panel.waitForText(/Import : \d+ session/);
    const kept = await settled();
    expect(unsound(kept)).toEqual([]);
    const { sessions } = JSON.parse(await readFile(join(EXPORTS, file), 'utf8')) as { readonly sessions: readonly { readonly title: string }[] };
    const titles = sessions.map(({ title }) => title);
    expect(rowsOf(kept, 'sessions').map(({ title }) => title).sort()).toEqual(titles.toSorted());
    await openSession(panel, titles.find((title) => title.startsWith('Soudeur')) ?? '');
  });
});
