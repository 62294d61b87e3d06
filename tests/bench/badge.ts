import { ring } from '../e2e/harness/in-extension';
import type { BenchBrowser, Name } from './browser';
import { median, type Figure } from './figure';
import { interleaved } from './interleaved';
import type { BadgeTimes } from './worker-probe';

const MOST = { thousand: 3, tenThousand: 6, woken: 60 };
/** The alarm that wakes the worker each minute. */
const PULSE = 'pouls';

/** What the worker takes to count for the badge, and to set it when it was asleep. */
export async function badgeFigures(browser: BenchBrowser, samples: number): Promise<Figure[]> {
  const taken = await interleaved(
    {
      thousand: async () => (await setBadge(browser, 'mille')).own,
      tenThousand: async () => (await setBadge(browser, 'dixmille')).own,
      woken: () => wake(browser, 'mille'),
      wokenTenThousand: () => wake(browser, 'dixmille'),
    },
    samples,
  );
  return [
    figure('badge.1000', 'badge, travail propre, 1 000 sessions', taken.thousand, MOST.thousand),
    figure('badge.10000', 'badge, travail propre, 10 000 sessions', taken.tenThousand, MOST.tenThousand),
    figure('badge.woken', 'worker endormi → badge posé, 1 000 sessions', taken.woken, MOST.woken),
    figure('badge.woken.10000', 'worker endormi → badge posé, 10 000 sessions', taken.wokenTenThousand, null),
  ];
}

function figure(name: string, what: string, taken: readonly number[], limit: number | null): Figure {
  return { name, what, value: median(taken), limit, unit: 'ms' };
}

async function wake(browser: BenchBrowser, name: Name): Promise<number> {
  await browser.settle();
  await browser.stopWorker(name);
  const { first, sinceWoken } = await setBadge(browser, name);
  if (!first) throw new Error('The worker was awake.');
  await browser.settle();
  return sinceWoken;
}

/** Has the alarm ring, and hears what the badge took. */
async function setBadge(browser: BenchBrowser, name: Name): Promise<BadgeTimes> {
  const extension = browser.of(name);
  await extension.clear();
  const others = await extension.evaluate(ring, PULSE);
  if (others !== undefined) throw new Error(`No alarm « ${PULSE} »: ${others.join(', ')}.`);
  return extension.hear<BadgeTimes>('badge');
}
