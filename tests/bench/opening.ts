import type { BenchBrowser } from './browser';
import { NAIVE } from './extensions';
import { median, p95, type Figure } from './figure';
import { interleaved } from './interleaved';

/** What the panel may take at 1,000 sessions, against an empty one. */
const MOST = { ratio: 1.3, more: 40, moreP95: 100 };
/** What it may take at 10,000, against 1,000. */
const MOST_TENFOLD = 1.1;

/** From the click on the toolbar button to the frame with the first useful content. */
export async function openingFigures(browser: BenchBrowser, samples: number): Promise<Figure[]> {
  await browser.addNaive('mille');
  const taken = await interleaved(
    {
      empty: () => browser.openPanel('vide'),
      thousand: () => browser.openPanel('mille'),
      tenThousand: () => browser.openPanel('dixmille'),
      naive: () => openNaive(browser),
    },
    samples,
  );
  const [empty, thousand, tenThousand, naive] = [taken.empty, taken.thousand, taken.tenThousand, taken.naive].map(median);
  return [
    ...against(taken.empty, taken.thousand),
    told('opening.10000', 'panneau, 10 000 sessions', tenThousand),
    { name: 'opening.10000.ratio', what: 'panneau, 10 000 sessions / 1 000', value: over(tenThousand, thousand), limit: MOST_TENFOLD, unit: '×' },
    told('opening.naive', 'panneau naïf, 1 000 sessions : tout lu, tout calculé', naive),
    { name: 'opening.naive.ratio', what: 'panneau naïf / panneau', value: over(naive, thousand), limit: null, unit: '×' },
    { name: 'opening.naive.ratio-empty', what: 'panneau naïf / panneau vide', value: over(naive, empty), limit: null, unit: '×' },
  ];
}

/** By how much the limits are widened: of what is a ratio, and of what is in milliseconds. */
export interface Slack {
  readonly ratio: number;
  readonly ms: number;
}

/** What the panel takes at 1,000 sessions against an empty one. */
export function against(empty: readonly number[], thousand: readonly number[], slack: Slack = { ratio: 1, ms: 1 }): Figure[] {
  const floor = median(empty);
  const value = median(thousand);
  return [
    told('opening.empty', 'panneau vide, du clic à l’image', floor),
    told('opening.1000', 'panneau, 1 000 sessions, du clic au contenu utile', value),
    { name: 'opening.1000.ratio', what: 'panneau, 1 000 sessions / vide', value: value / floor, limit: MOST.ratio * slack.ratio, unit: '×' },
    { name: 'opening.1000.more', what: 'panneau, 1 000 sessions, de plus que vide', value: value - floor, limit: MOST.more * slack.ms, unit: 'ms' },
    { name: 'opening.1000.more-p95', what: 'panneau, 1 000 sessions, p95, de plus que vide', value: p95(thousand) - floor, limit: MOST.moreP95 * slack.ms, unit: 'ms' },
  ];
}

async function openNaive(browser: BenchBrowser): Promise<number> {
  const show = (path: string) => browser.of('mille').evaluate((to) => chrome.sidePanel.setOptions({ path: to }), path);
  await show(NAIVE);
  const taken = await browser.openPanel('mille');
  await show('sidepanel.html');
  return taken;
}

function told(name: string, what: string, value = NaN): Figure {
  return { name, what, value, limit: null, unit: 'ms' };
}

function over(value = NaN, base = NaN): number {
  return value / base;
}
