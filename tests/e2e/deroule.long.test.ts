import assert from 'node:assert/strict';
import { addDays, civil } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openBeside } from './beside-portal';
import { browsers, launch, type Jalon } from './harness';
import type { Panel } from './harness/api';

const TITLE = 'Assistant de bureaux';
/** In good time. */
const START = addDays(civil(today()), 200);

// Issue 10: a déroulé is entered once for a title, and reused.
describe.each(browsers)('a déroulé, in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;

  beforeAll(async () => {
    jalon = await launch({ browser });
    panel = await openBeside(jalon);
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('is taken from an example, adapted by keyboard, and kept for the next session', async () => {
    await enterSession();
    await takeExample();
    await adapt();
    await keepForTheTitle();
    await takeInTheNext();
  });

  async function enterSession(): Promise<void> {
    await panel.click('link', 'Sessions');
    await panel.click('link', 'Nouvelle session');
    await panel.fill('Titre professionnel', TITLE);
    await panel.fill('Premier jour', START);
    await panel.click('button', 'Créer la session');
    await panel.waitFor('heading', TITLE);
  }

  async function takeExample(): Promise<void> {
    await panel.within('navigation', 'De cette session').click('link', 'Ordre de passage');
    await panel.waitFor('heading', 'Ordre de passage');
    await panel.select('Déroulé à reprendre', 'Assistant de bureaux imaginaires (exemple)');
    await panel.click('button', 'Reprendre ce déroulé');
    await panel.waitForText('Déroulé repris');
    await panel.waitFor('button', 'Modifier : Questionnaire professionnel');
  }

  /** An exam is added and moved with nothing but keys; the focus stays on the button that moves it. */
  async function adapt(): Promise<void> {
    await panel.click('button', 'Ajouter une épreuve');
    assert.equal(await panel.focusName(), 'Intitulé');
    await panel.type('Entretien technique');
    await panel.fill('Durée (minutes)', '15');
    await panel.check('Devant le jury');
    await panel.fill('Lieu', 'Salle du jury');
    await panel.click('button', 'Enregistrer');
    await panel.waitForGone('Annuler la saisie');
    assert.equal(await panel.focusName(), 'Ajouter une épreuve');
    await panel.click('button', 'Monter : Entretien technique');
    await panel.waitForText('Épreuve déplacée');
    assert.equal(await panel.focusName(), 'Monter : Entretien technique');
    await panel.press('Enter');
    assert.deepEqual(await names(), ['Questionnaire professionnel', 'Entretien technique', 'Mise en situation devant le jury', 'Entretien final']);
    assert.deepEqual(await panel.axe(), []);
  }

  async function keepForTheTitle(): Promise<void> {
    await panel.click('button', 'Enregistrer comme déroulé du titre');
    await panel.waitForText('Déroulé du titre enregistré');
    await panel.click('link', 'Réglages');
    await panel.click('heading', 'Déroulés');
    await panel.waitForText(/4 épreuves/);
    assert.deepEqual(await panel.axe(), []);
  }

  async function takeInTheNext(): Promise<void> {
    await panel.click('link', 'Sessions');
    await panel.click('link', 'Nouvelle session');
    await panel.fill('Titre professionnel', TITLE);
    await panel.fill('Premier jour', addDays(START, 14));
    await panel.click('button', 'Créer la session');
    await panel.waitFor('heading', TITLE);
    await panel.within('navigation', 'De cette session').click('link', 'Ordre de passage');
    await panel.waitFor('heading', 'Ordre de passage');
    assert.equal(await panel.value('Déroulé à reprendre'), TITLE);
    await panel.click('button', 'Reprendre ce déroulé');
    await panel.waitFor('button', 'Modifier : Entretien technique');
    assert.equal((await names()).length, 4);
  }

  const names = () => panel.evaluate(() => [...document.querySelectorAll('.exams .exam-name')].map(({ textContent }) => textContent));
});
