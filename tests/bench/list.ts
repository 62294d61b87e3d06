import type { BenchBrowser } from './browser';
import { median, p95, type Figure } from './figure';
import { emptyPage } from './floor';
import { interleaved } from './interleaved';

const MOST = { list: 2, keystroke: 16 };
const ROWS = '.session-row';
/** Typed letter by letter: many found, few found, none found. */
const WORDS = ['transport', 'agent de', '000412', 'zzz'];

/** The list of 1,000 sessions, and what is looked for in it. */
export async function listFigures(browser: BenchBrowser, samples: number): Promise<Figure[]> {
  const taken = await interleaved({ floor: () => emptyPage(browser), list: () => openList(browser) }, samples);
  const keys = await search(browser, samples);
  const list = median(taken.list);
  return [
    { name: 'list.open', what: 'liste de 1 000 sessions, du clic aux lignes', value: list, limit: null, unit: 'ms' },
    { name: 'list.open.ratio', what: 'liste de 1 000 sessions / plancher', value: list / median(taken.floor), limit: MOST.list, unit: '×' },
    { name: 'list.key', what: 'recherche, travail par lettre, médiane', value: median(keys), limit: null, unit: 'ms' },
    { name: 'list.key.p95', what: 'recherche, travail par lettre, p95', value: p95(keys), limit: MOST.keystroke, unit: 'ms' },
  ];
}

/** The first time that a panel shows the list since it was opened. */
async function openList(browser: BenchBrowser): Promise<number> {
  const tab = await browser.open('mille', 'sidepanel.html');
  await browser.settle();
  await tab.evaluate((rows) => window.mesure.expect('click', rows), ROWS);
  await tab.getByRole('link', { name: 'Sessions', exact: true }).click();
  const taken = await tab.evaluate(() => window.mesure.result());
  await browser.closeTab(tab);
  return taken;
}

async function search(browser: BenchBrowser, samples: number): Promise<number[]> {
  const tab = await browser.open('mille', 'sidepanel.html');
  await tab.getByRole('link', { name: 'Sessions', exact: true }).click();
  const field = tab.getByRole('searchbox');
  const taken: number[] = [];
  for (let word = 0; taken.length < samples; word += 1) {
    await field.fill('');
    await browser.settle();
    for (const letter of WORDS[word % WORDS.length] ?? '') {
      await tab.evaluate(() => window.mesure.expectWork('input'));
      await field.press(letter);
      taken.push(await tab.evaluate(() => window.mesure.result()));
    }
  }
  await browser.closeTab(tab);
  return taken;
}
