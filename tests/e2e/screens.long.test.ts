import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitToRead } from '../portal/hand';
import { addressOf } from '../portal/pages/routes.js';
import { SCREEN_IDS } from '@/lib/ceres/screen-ids';
import { browsers, launch, type Jalon, type Panel, type PortalPage } from './harness';
import { NotYet, until } from './harness/wait';
import { HEADINGS, HELD, MAKES, PLACES } from './portal-screens';

const isScreen = (id: string): boolean => SCREEN_IDS.some((known) => known === id);

// Issue 5: every screen of the simulated portal in its three makes, and no word on its other pages.
describe.each(browsers)('the screens beside Jalon in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;
  let portal: PortalPage;

  beforeAll(async () => {
    jalon = await launch({ browser });
    portal = await jalon.openPortal('/');
    panel = await jalon.panel();
  });

  afterAll(async () => {
    await jalon.close();
  });

  const shown = (): Promise<string> => panel.evaluate(() => document.querySelector('aside')?.dataset['screen'] ?? '-');

  test.each(MAKES)('are recognised in the make « %s »', { timeout: 240_000 }, async (make) => {
    const missed: string[] = [];
    for (const place of PLACES) {
      const there = place.screen === 'resultats' ? { ...place, number: HELD } : place;
      await portal.goto(addressOf(make, there));
      await waitToRead(portal, 'titre', HEADINGS[place.screen]);
      const wanted = isScreen(place.screen) ? place.screen : '';
      await until(`data-screen ${wanted}`, async () => {
        const screen = await shown();
        return screen === wanted ? true : new NotYet(screen);
      }).catch((error: unknown) => missed.push(`${place.screen}: ${String(error)}`));
    }
    expect(missed).toEqual([]);
  });
});
