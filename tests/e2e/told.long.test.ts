import assert from 'node:assert/strict';
import { addDays, civil } from '@/lib/dates/civil';
import { addWorkingDays } from '@/lib/dates/working-days';
import { today } from '@/lib/platform/clock';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openBeside } from './beside-portal';
import { browsers, launch, type Jalon, type Panel } from './harness';
import { NotYet, until } from './harness/wait';

/** Nothing is told on days off: a working day to come. */
const DAY = addWorkingDays(civil(today()), 1, 'metropole');
const TITLE = 'Soudeur assembleur';

// Issue 7: desktop reminders. Chromium's question for the permission is of the browser's own window, which no test can answer: there, that they stay off.
describe.each(browsers)('desktop reminders in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;

  beforeAll(async () => {
    jalon = await launch({ browser, now: `${DAY}T10:00:00+01:00` });
    panel = await openBeside(jalon);
    await panel.click('link', 'Réglages');
    await panel.click('heading', 'Rappels du bureau');
    await panel.click('field', 'Activer les rappels du bureau');
  });

  afterAll(async () => {
    await jalon.close();
  });

  if (browser === 'chromium') {
    test('stay off until the browser has its answer', async () => {
      assert.equal(await panel.checked('Activer les rappels du bureau'), false);
      await jalon.fireAlarm('pouls');
      assert.deepEqual(await jalon.evaluate(() => chrome.storage.local.get('rappels-du-bureau')), {});
    });
  } else {
    test('are switched on, tried, told once a day, and switched off', async () => {
      await panel.select('À partir de', '0');
      await panel.click('button', 'Tester');
      await panel.waitForText(/Notification envoyée/);
      await enterLate();
      await jalon.fireAlarm('pouls');
      await told();
      assert.deepEqual(await jalon.evaluate(() => chrome.storage.local.get('erreurs')), {});
      await panel.click('link', 'Réglages');
      await panel.check('Activer les rappels du bureau', false);
      assert.equal(await jalon.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] })), false);
    });
  }

  /** Waits until the day's digest is noted as told: without a desktop, Firefox closes what it shows at once. */
  async function told(): Promise<void> {
    await until(`the digest of ${DAY}`, async () => {
      const kept = await jalon.evaluate(() => chrome.storage.local.get('rappels-du-bureau-dits').then((found) => JSON.stringify(found)));
      return kept.includes(DAY) ? true : new NotYet(kept);
    });
  }

  async function enterLate(): Promise<void> {
    await panel.click('link', 'Sessions');
    await panel.click('link', 'Nouvelle session');
    await panel.fill('Titre professionnel', TITLE);
    await panel.fill('Premier jour', addDays(DAY, 20));
    await panel.click('button', 'Créer la session');
    await panel.waitFor('heading', 'Déjà fait ?');
  }
});
