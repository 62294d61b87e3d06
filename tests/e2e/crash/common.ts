import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMA } from '@/lib/session/version';
import type { StoredDatabase } from '../../tools/database';
import { DATABASES } from '../../tools/database-fixture';
import { openData } from '../main-job';
import type { Kept } from '../raw-database';
import type { CutBrowser } from './browser';

/** The files of the databases that every released schema left, the oldest first: a new schema's is taken up by being there. */
export async function formerFiles(): Promise<readonly string[]> {
  return (await readdir(DATABASES)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

export async function storedDatabase(file: string): Promise<StoredDatabase> {
  return JSON.parse(await readFile(join(DATABASES, file), 'utf8')) as StoredDatabase;
}

/** A whole database of the newest schema with its second copies: everything is deleted from it, which makes sure of them, and taken back. */
export async function commonState(browser: CutBrowser): Promise<Kept> {
  const tab = await browser.open();
  await tab.put({ database: await storedDatabase(`schema-${String(SCHEMA)}.json`), local: {} });
  await tab.show('#/reglages');
  await openData(tab.panel);
  await tab.panel.click('button', 'Tout supprimer…');
  await tab.panel.within('dialog').click('button', 'Tout supprimer');
  await tab.panel.waitForText(/Tout a été supprimé/);
  await tab.panel.click('button', 'Annuler');
  await tab.panel.waitForText(/Copie reprise/);
  return tab.read();
}
