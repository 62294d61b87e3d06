import { describe, expect, test } from 'vitest';
import type { Jalon, Panel } from './harness';
import { openBeside } from './beside-portal';
import { launch } from './harness';
import { NotYet, until } from './harness/wait';

/** A session whose convocations are to be validated on 12 February at the latest, and for which all that was due before is done. */
async function sessionInMarch(panel: Panel): Promise<void> {
  await panel.click('link', 'Nouvelle session');
  await panel.fill('Titre professionnel', 'Soudeur');
  await panel.fill('Premier jour', '2027-03-15');
  await panel.click('button', 'Créer la session');
  await panel.waitFor('heading', 'Déjà fait ?');
  await panel.click('button', 'Enregistrer');
  await panel.waitFor('heading', 'Soudeur');
}

async function shows(jalon: Jalon, text: string): Promise<void> {
  await until(`badge « ${text} »`, async () => {
    const { text: shown } = await jalon.badge();
    return shown === text ? true : new NotYet(shown);
  });
}

describe('the badge in chromium', () => {
  test('is true when the machine wakes on another day, the worker stopped and its alarm late', async () => {
    const jalon = await launch({ browser: 'chromium', now: '2027-02-12T21:00:00+01:00' });
    try {
      await sessionInMarch(await openBeside(jalon));
      await shows(jalon, '');
      await jalon.closePanel();
      await jalon.stopWorker();
      await jalon.setClock('2027-02-13T07:30:00+01:00');
      await jalon.fireAlarm('pouls');
      await shows(jalon, '1');
      expect((await jalon.badge()).title).toMatch(/1.échéance en retard/);
    } finally {
      await jalon.close();
    }
  });
});
