import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allViews } from './all-views';
import type { Jalon } from './harness';
import { launch, looks } from './harness';
import { walkMainJob } from './main-job';

/** Both ends of what a panel is. */
const WIDTHS = [250, 800];

describe.each(looks)('every view in %s, %s', (browser, colorScheme) => {
  let jalon: Jalon;

  beforeAll(async () => {
    jalon = await launch({ browser, colorScheme });
    // It leaves an example session, a session of the user's own and a centre behind.
    await walkMainJob(jalon, () => undefined, `.output/e2e/${browser}`);
    // The connection that sees the side panel takes the launch's colours from every tab.
    await jalon.restart();
  });

  afterAll(async () => {
    await jalon.close();
  });

  test.each(WIDTHS)('axe finds nothing on any view at %i px', { timeout: 300_000 }, async (width) => {
    const panel = await jalon.tab('sidepanel.html#/sessions', { width, height: 740 });
    await panel.waitFor('link', /Agent de propreté/);
    const session = await panel.evaluate(() => document.querySelector('.session-row a')?.getAttribute('href') ?? '');
    for (const [address, heading] of allViews(session)) {
      await panel.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await panel.waitFor('heading', heading);
      expect(await panel.axe(), address).toEqual([]);
      expect((await panel.size()).scrollWidth, `${address} fits`).toBeLessThanOrEqual(width);
    }
    await panel.close();
  });
});
