import type { BenchBrowser } from './browser';
import { interleaved } from './interleaved';
import { median, type Figure } from './figure';

/** From navigation start to the first painted frame of the empty extension's page, in milliseconds. */
export async function emptyPage(browser: BenchBrowser): Promise<number> {
  const tab = await browser.open('vide', 'vide.html');
  const taken = await tab.evaluate(() => window.mesure.useful());
  await browser.closeTab(tab);
  return taken;
}

/** What this machine is measured against. */
export async function floorFigures(browser: BenchBrowser, samples: number): Promise<Figure[]> {
  const { floor } = await interleaved({ floor: () => emptyPage(browser) }, samples);
  return [{ name: 'floor', what: 'plancher : page vide d’extension, première image', value: median(floor), limit: null, unit: 'ms' }];
}
