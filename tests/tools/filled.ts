import './paris.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { civil } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import type { Jalon } from '../e2e/harness/index';
import { openData } from '../e2e/main-job';
import { guideDocument } from './guide-sample';

/** Imports the sample centre, with its invented people and an order of passage, as a person does, from a file that is written into a folder, in a tab of its own. */
export async function fill(jalon: Jalon, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'exemple.json');
  writeFileSync(file, guideDocument(civil(today())));
  const tab = await jalon.tab('sidepanel.html#/reglages');
  await openData(tab);
  await tab.upload('Importer un fichier', file);
  await tab.click('button', 'Importer');
  await tab.waitForText('Import : 8 sessions');
  await tab.close();
}
