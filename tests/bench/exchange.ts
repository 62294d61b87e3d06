import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { ChromiumSurface } from '../e2e/harness/chromium/surface';
import { emptyStorage } from '../e2e/harness/in-extension';
import { Page } from '../e2e/harness/page';
import { openData } from '../e2e/main-job';
import type { BenchBrowser } from './browser';
import { median, type Figure } from './figure';
import { exportOfFull } from './stored';

const SESSIONS = 1000;
const MOST = { import: 2500, export: 1000, task: 50 };

declare global {
  interface Window {
    copied: Promise<number>;
  }
}

/** One file taken in and given out again, in milliseconds. */
interface Round {
  readonly read: number;
  readonly written: number;
  /** From the moment all panels show it to that when the second copies are written too. */
  readonly copied: number;
  readonly exported: number;
  /** The longest task of the page's thread meanwhile; 0 under 50. */
  readonly importTask: number;
  readonly exportTask: number;
}

/** 1,000 full sessions, imported into an empty store and exported from it. */
export async function exchangeFigures(browser: BenchBrowser, samples: number): Promise<Figure[]> {
  const file = join(browser.folder, 'complet.json');
  writeFileSync(file, exportOfFull(SESSIONS));
  const rounds: Round[] = [];
  for (let round = 0; round < samples; round += 1) rounds.push(await exchange(browser, file));
  const of = (value: (round: Round) => number) => median(rounds.map(value));
  const worst = (value: (round: Round) => number) => Math.max(...rounds.map(value));
  return [
    told('import.read', 'import de 1 000 sessions complètes : lire et montrer', of(({ read }) => read), null),
    told('import.write', 'import de 1 000 sessions complètes : écrire', of(({ written }) => written), null),
    told('import.copies', 'puis les secondes copies', of(({ copied }) => copied), null),
    told('import', 'import de 1 000 sessions complètes, en tout', of(({ read, written }) => read + written), MOST.import),
    told('import.task', 'import : plus longue tâche de la page', worst(({ importTask }) => importTask), MOST.task),
    told('export', 'export de 1 000 sessions complètes', of(({ exported }) => exported), MOST.export),
    told('export.task', 'export : plus longue tâche de la page', worst(({ exportTask }) => exportTask), MOST.task),
  ];
}

async function exchange(browser: BenchBrowser, file: string): Promise<Round> {
  await browser.of('echange').evaluate(emptyStorage);
  const tab = await browser.context.newPage();
  await tab.goto(browser.of('echange').address('sidepanel.html#/reglages'));
  const panel = new Page(new ChromiumSurface(tab));
  await openData(panel);
  await browser.settle();
  await longest(tab);
  const read = await timed(tab, 'change', '.notice h3', 'voici ce que', () => panel.upload('Importer un fichier', file));
  await tab.evaluate(noteCopied);
  const written = await timed(tab, 'click', '.toast', 'Import', () => tab.getByRole('button', { name: 'Importer', exact: true }).click());
  const copied = await tab.evaluate(() => window.copied);
  const importTask = await longest(tab);
  await browser.settle();
  await longest(tab);
  const exported = await timed(tab, 'click', '.toast', 'sauvegardées', () => tab.getByRole('button', { name: 'Sauvegarder dans un fichier' }).click());
  const exportTask = await longest(tab);
  await browser.closeTab(tab);
  return { read, written, copied, exported, importTask, exportTask };
}

/** Takes the time from the moment that the page tells the others that it has saved until no second copy is owed any more. Runs in the page. */
function noteCopied(): void {
  window.copied = new Promise((done) => {
    let saved = NaN;
    new BroadcastChannel('jalon').onmessage = () => (saved = performance.now());
    chrome.storage.local.onChanged.addListener((changes) => {
      if (Object.entries(changes).some(([key, { newValue }]) => key.startsWith('copie-due/') && newValue === undefined)) done(performance.now() - saved);
    });
  });
}

/** From an event of the page to the frame that shows this text. */
async function timed(tab: Tab, event: string, selector: string, text: string, act: () => Promise<void>): Promise<number> {
  await tab.evaluate(([kind, where, what]) => window.mesure.expect(kind, where, what), [event, selector, text] as const);
  await act();
  return tab.evaluate(() => window.mesure.result());
}

/** The longest task since this was last asked, in milliseconds. */
function longest(tab: Tab): Promise<number> {
  return tab.evaluate(() => Math.max(0, ...window.mesure.longTasks()));
}

function told(name: string, what: string, value: number, limit: number | null): Figure {
  return { name, what, value, limit, unit: 'ms' };
}
