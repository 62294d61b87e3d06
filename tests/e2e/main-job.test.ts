import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Jalon } from './harness';
import { browsers, launch } from './harness';
import { walkMainJob } from './main-job';


describe.each(browsers)('the main job in %s', (browser) => {
  let jalon: Jalon;

  beforeAll(async () => {
    jalon = await launch({ browser });
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('from a new session to an import of everything, and nothing lost', async () => {
    const lines: string[] = [];
    await walkMainJob(jalon, (line) => lines.push(line), `.output/e2e/${browser}`);
    expect(lines.length).toBeGreaterThan(5);
  });

  test.each([250, 800])('axe finds nothing on any view at %i px', async (width) => {
    const panel = await jalon.tab('sidepanel.html', { width, height: 740 });
    for (const [link, heading] of VIEWS) {
      if (link !== null) await panel.click('link', link);
      await panel.waitFor('heading', heading);
      expect(await panel.axe(), String(heading)).toEqual([]);
      expect((await panel.size()).scrollWidth, `${String(heading)} fits`).toBeLessThanOrEqual(width);
    }
    await panel.close();
  });
});

/** Each view by the link that leads to it from the one before, and its heading. */
const VIEWS: readonly (readonly [RegExp | string | null, RegExp | string])[] = [
  [null, 'Aujourd’hui'],
  ['Sessions', 'Sessions'],
  ['Nouvelle session', 'Nouvelle session'],
  ['Sessions', 'Sessions'],
  [/Agent de propreté/, /Agent de propreté/],
  ['Modifier', 'Modifier la session'],
  ['Réglages', 'Réglages'],
];
