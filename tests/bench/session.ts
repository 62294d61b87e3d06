import type { Page as Tab } from 'playwright-core';
import { addDays, civil } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import type { BenchBrowser } from './browser';
import { median, p95, type Figure } from './figure';
import { emptyPage } from './floor';
import { interleaved } from './interleaved';

/** A session that begins in a month: much of it is open, and on screen. */
const SESSION = 'sidepanel.html#/sessions/mesure-000455';
const LINES = '.rod .line';

const MOST = { opening: 1.6, tick: 32, date: 50 };

/** A session opened from Aujourd'hui, ticked, and moved. */
export async function sessionFigures(browser: BenchBrowser, samples: number): Promise<Figure[]> {
  const taken = await interleaved({ floor: () => emptyPage(browser), opening: () => openSession(browser) }, samples);
  const ticks = await tick(browser, samples);
  const dates = await moveStart(browser, samples);
  const opening = median(taken.opening);
  return [
    { name: 'session.open', what: 'ouvrir une session, du clic aux lignes', value: opening, limit: null, unit: 'ms' },
    { name: 'session.open.ratio', what: 'ouvrir une session / plancher', value: opening / median(taken.floor), limit: MOST.opening, unit: '×' },
    { name: 'session.tick', what: 'cocher, médiane à l’image suivante', value: median(ticks), limit: null, unit: 'ms' },
    { name: 'session.tick.p95', what: 'cocher, p95 à l’image suivante', value: p95(ticks), limit: MOST.tick, unit: 'ms' },
    { name: 'session.start.p95', what: 'premier jour saisi, p95 à l’image', value: p95(dates.typed), limit: MOST.date, unit: 'ms' },
    { name: 'session.moves', what: 'premier jour changé, médiane à « Ce qui change »', value: median(dates.previewed), limit: null, unit: 'ms' },
    { name: 'session.moves.p95', what: 'premier jour changé, p95 à « Ce qui change »', value: p95(dates.previewed), limit: MOST.date, unit: 'ms' },
  ];
}

/** The first session that a panel opens since it was opened itself. */
async function openSession(browser: BenchBrowser): Promise<number> {
  const tab = await browser.open('mille', 'sidepanel.html');
  await browser.settle();
  await tab.evaluate(pickLink);
  await tab.evaluate((lines) => window.mesure.expect('click', lines), LINES);
  await tab.locator('[data-mesure]').click();
  const taken = await tab.evaluate(() => window.mesure.result());
  await browser.closeTab(tab);
  return taken;
}

/** Marks the first link that leads to a session itself. Runs in the page. */
function pickLink(): void {
  const link = [...document.querySelectorAll('main a')].find((one) => /^#\/sessions\/[^/]+$/.test(one.getAttribute('href') ?? ''));
  link?.setAttribute('data-mesure', '');
}

/** Boxes of a session, one after another. */
async function tick(browser: BenchBrowser, samples: number): Promise<number[]> {
  const tab = await browser.open('mille', SESSION);
  const boxes = tab.locator('.rod details[open] .line > input.tick');
  const taken: number[] = [];
  for (let n = 0; n < samples; n += 1) {
    // A phase that is done folds, with its boxes.
    const box = boxes.nth(n % (await boxes.count()));
    await box.scrollIntoViewIfNeeded();
    await tab.evaluate(() => window.mesure.expect('click'));
    await box.click();
    taken.push(await tab.evaluate(() => window.mesure.result()));
    await browser.settle();
  }
  await browser.closeTab(tab);
  return taken;
}

/** Another first day typed, then saved, as far as what it moves. */
async function moveStart(browser: BenchBrowser, samples: number): Promise<{ typed: number[]; previewed: number[] }> {
  const tab = await browser.open('mille', SESSION);
  await tab.evaluate(() => {
    location.hash += '/modifier';
  });
  const found = { typed: [] as number[], previewed: [] as number[] };
  for (let n = 0; n < samples; n += 1) {
    await tab.locator('input[type=date]').first().waitFor();
    found.typed.push(await tab.evaluate(typeStart, addDays(civil(today()), 20 - (n % 10))));
    found.previewed.push(await preview(tab));
    await tab.getByRole('button', { name: 'Revenir' }).click();
    await browser.settle();
  }
  await browser.closeTab(tab);
  return found;
}

async function preview(tab: Tab): Promise<number> {
  await tab.evaluate(() => window.mesure.expect('click', 'section.moves'));
  await tab.getByRole('button', { name: 'Enregistrer' }).click();
  return tab.evaluate(() => window.mesure.result());
}

/** Types a day into the first field that holds one. Runs in the page. */
async function typeStart(day: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=date]');
  if (field === null) throw new Error('no date');
  const from = performance.now();
  field.value = day;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return (await window.mesure.painted()) - from;
}
