import assert from 'node:assert/strict';
import { afterAll, afterEach, beforeAll, describe, test, vi } from 'vitest';
import { openBeside } from './beside-portal';
import { browsers, launch, type Jalon, type Panel } from './harness';
import { mayWritePolicies, writePolicy } from './policy-files';

const SET = { region: 'auvergne-rhone-alpes', territory: 'la-reunion', convenes: 'peut-etre', noDesktopReminders: true, noCeresCard: true };

afterEach(() => {
  vi.unstubAllEnvs();
});

test('policy files are written in the long run alone', () => {
  vi.stubEnv('JALON_LONG', '0');
  assert.deepEqual(browsers.filter(mayWritePolicies), []);
});

// Issue 9: the policy of an IT department, from the file that the browser itself reads. Elsewhere than on a machine to throw away, nothing is written
// and there is nothing to see.
describe.each(browsers.filter(mayWritePolicies))('a policy in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;
  let remove: () => void = () => undefined;

  beforeAll(async () => {
    remove = writePolicy(browser, SET);
    jalon = await launch({ browser });
    panel = await openBeside(jalon);
    await panel.click('link', 'Réglages');
  });

  afterAll(async () => {
    remove();
    await jalon.close();
  });

  test('is said in the settings, and what is wrong in it too', async () => {
    await panel.waitForText(/Réglé par votre établissement : région Auvergne-Rhône-Alpes ; jours fériés, La Réunion ; rappels du bureau désactivés ; rappel avant un geste irréversible désactivé\./);
    await panel.waitForText(/« convenes » : valeur attendue, ceres ou hors-ceres/);
    assert.deepEqual(await panel.axe(), []);
  });

  test('fixes its fields, and leaves the others', async () => {
    assert.equal(await panel.value('Région'), 'Auvergne-Rhône-Alpes');
    assert.equal(await isDisabled('Région'), true);
    assert.equal(await isDisabled('Territoire, pour les jours fériés'), true);
    assert.equal(await isDisabled('Votre centre convoque'), false);
    await panel.select('Votre centre convoque', 'hors-ceres');
    await panel.waitForText(/Centre modifié/);
  });

  test('has no switch for what is off', async () => {
    await panel.click('heading', 'Rappels du bureau');
    await panel.waitForText(/Les rappels du bureau sont désactivés\. Réglé par votre établissement\./);
    assert.equal(await panel.count('checkbox', 'Activer les rappels du bureau'), 0);
  });

  test('gives the former values back when it goes', async () => {
    remove();
    await jalon.restart();
    panel = await openBeside(jalon);
    await panel.click('link', 'Réglages');
    // The line of the folded section, once the store was read.
    await panel.waitForText(/région non précisée, hors de CERES/);
    assert.equal(await panel.value('Région'), 'non précisée');
    assert.equal(await panel.value('Votre centre convoque'), 'hors de CERES');
    assert.equal(await isDisabled('Région'), false);
    assert.doesNotMatch(await panel.text(), /Réglé par votre établissement/);
  });

  function isDisabled(label: string): Promise<boolean> {
    return panel.evaluate((name) => {
      const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name);
      return document.getElementById(found?.htmlFor ?? '')?.matches(':disabled') ?? false;
    }, label);
  }
});
