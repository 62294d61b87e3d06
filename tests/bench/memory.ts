import type { BenchBrowser, Name } from './browser';
import { EMPTY } from './extensions';
import { median, type Figure } from './figure';
import { interleaved } from './interleaved';

/** Beyond the empty page, in MB. */
const MOST = { thousand: 4, tenThousand: 6 };
const MEGABYTE = 1_000_000;

/** The JavaScript heap of the panel on Aujourd'hui, after a forced collection. */
export async function memoryFigures(browser: BenchBrowser, samples: number): Promise<Figure[]> {
  const taken = await interleaved(
    {
      empty: () => heapOf(browser, 'vide', EMPTY),
      thousand: () => heapOf(browser, 'mille', 'sidepanel.html'),
      tenThousand: () => heapOf(browser, 'dixmille', 'sidepanel.html'),
    },
    samples,
  );
  const floor = median(taken.empty);
  return [
    { name: 'memory.empty', what: 'mémoire d’une page vide', value: floor, limit: null, unit: 'Mo' },
    { name: 'memory.1000', what: 'mémoire du panneau, 1 000 sessions, de plus', value: median(taken.thousand) - floor, limit: MOST.thousand, unit: 'Mo' },
    { name: 'memory.10000', what: 'mémoire du panneau, 10 000 sessions, de plus', value: median(taken.tenThousand) - floor, limit: MOST.tenThousand, unit: 'Mo' },
  ];
}

async function heapOf(browser: BenchBrowser, name: Name, file: string): Promise<number> {
  const tab = await browser.open(name, file);
  await browser.settle('long');
  const session = await browser.context.newCDPSession(tab);
  // What the first collection finalises, the second frees.
  for (let pass = 0; pass < 2; pass += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await browser.closeTab(tab);
  return usedSize / MEGABYTE;
}
