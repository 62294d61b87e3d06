import { describe, expect, test } from 'vitest';
import { openBeside, settledOn } from './beside-portal';
import { browsers, launch } from './harness';

describe.each(browsers)('a store that was lost, in %s', (browser) => {
  test('is offered its second copy, and comes back whole', async () => {
    const jalon = await launch({ browser });
    try {
      const panel = await openBeside(jalon);
      await panel.click('button', 'Voir un exemple');
      await panel.click('checkbox', 'Fait : Créer la session dans CERES');
      await panel.waitForText(/\b1 sur \d+ faites/);
      // Said once the second copy has it too.
      await panel.waitForText(/Créer la session dans CERES : fait/);
      const before = await panel.text('main');
      await jalon.closePanel();
      await jalon.evaluate(() => new Promise<void>((done) => {
        indexedDB.deleteDatabase('jalon').onsuccess = () => done();
      }));
      const again = await jalon.panel();
      await settledOn(again, 'accueil');
      await again.waitForText(/Jalon est vide, mais une copie de 1 session a été retrouvée/);
      await again.click('button', 'Tout reprendre');
      await again.waitForText(/Copie reprise/);
      await again.click('link', 'Sessions');
      await again.click('link', /Agent de propreté/);
      await again.waitForText(/\b1 sur \d+ faites/);
      expect(await again.text('main')).toBe(before);
    } finally {
      await jalon.close();
    }
  });
});
