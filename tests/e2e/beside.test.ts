import assert from 'node:assert/strict';
import { addDays, civil } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import { shortDate } from '@/lib/words/dates';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { browsers, launch, type Jalon } from './harness';
import type { Panel, PortalPage } from './harness/api';
import { NotYet, until } from './harness/wait';
import { takeBack } from './take-back';

const CONVOCATIONS = '/#/sessions/27-0412/convocations';
const TITLE = 'Agent de propreté et d’hygiène';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

// Issue 5: the right session, what CERES shows otherwise, the user's word on a screen, the guard.
describe.each(browsers)('beside CERES in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;
  let portal: PortalPage;

  beforeAll(async () => {
    jalon = await launch({ browser });
    portal = await jalon.openPortal(CONVOCATIONS);
    panel = await jalon.panel();
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('a session met in CERES is created from its page, known again, moved as CERES has it; a screen is corrected; dates are answered as they are typed', async () => {
    await createFromPage();
    await takeOverDays();
    await correctScreen();
    await takeBackInSettings();
    await guardCreation();
    assert.deepEqual(await panel.axe(), []);
  });

  const data = (name: 'screen' | 'confidence' | 'session') =>
    panel.evaluate((key) => document.querySelector('aside')?.getAttribute(`data-${key}`) ?? '', name);

  const strip = (name: 'screen' | 'session', wanted: (value: string) => boolean) =>
    until(`data-${name}`, async () => {
      const value = await data(name);
      return wanted(value) ? true : new NotYet(`« ${value} »`);
    });

  async function createFromPage(): Promise<void> {
    await panel.waitForText(/Jalon ne connaît pas la session que CERES montre \(n° 27-0412/);
    await strip('session', (id) => id === '');
    await panel.waitForText(/31 jours avant le début de la session/);
    await panel.click('button', 'Créer cette session dans Jalon');
    await panel.waitFor('heading', 'Nouvelle session');
    await panel.waitForText(/Lu dans CERES : n° 27-0412 \(.*rien n’est encore enregistré/);
    assert.deepEqual([await panel.value('Titre professionnel'), await panel.value('Numéro CERES')], [TITLE, '27-0412']);
    assert.equal(await panel.value('Premier jour'), '2027-03-15');
    // Jalon is to hold other days than CERES.
    await panel.fill('Premier jour', '2027-03-22');
    await panel.fill('Dernier jour', '2027-03-24');
    await panel.click('button', 'Créer la session');
    await strip('session', (id) => id !== '');
  }

  async function takeOverDays(): Promise<void> {
    await panel.waitForText(/CERES montre 15 – 17 mars 2027 \(.*\), Jalon 22 – 24 mars 2027\./);
    await panel.click('button', 'Reprendre ces dates');
    await panel.waitFor('heading', 'Ce qui change');
    await panel.waitForText(/22 – 24 mars 2027 → 15 – 17 mars 2027/);
    await panel.click('button', 'Confirmer');
    await panel.waitForText('Session modifiée');
    await panel.waitForText(/Valider les convocations dans CERES : au plus tard ven\. 12 févr\. 2027/);
    await panel.waitForText(/Valider fige la liste des candidats/);
    await panel.waitForGone('Reprendre ces dates');
  }

  async function correctScreen(): Promise<void> {
    await strip('screen', (id) => id === 'convocations');
    await panel.click('button', 'Ce n’est pas cet écran');
    await panel.waitForText(/Vous avez dit que cette page n’est aucun de ces écrans/);
    await takeBack(panel, /Retenu pour cette page : aucun de ces écrans/);
    await strip('screen', (id) => id === 'convocations');
    await panel.select('Je suis sur l’écran :', 'Jury');
    await strip('screen', (id) => id === 'jury');
    assert.equal(await data('confidence'), '1');
    await portal.goto('/aide.html');
    await strip('screen', (id) => id === '');
    await portal.goto(CONVOCATIONS);
    await strip('screen', (id) => id === 'jury');
  }

  async function takeBackInSettings(): Promise<void> {
    await panel.click('link', 'Réglages');
    await panel.click('heading', 'À côté de CERES');
    await panel.click('button', /^Retirer : Jury, et non Convocations/);
    await panel.waitForText('Retiré de la liste');
    await strip('screen', (id) => id === 'convocations');
  }

  async function guardCreation(): Promise<void> {
    const start = addDays(civil(today()), 30);
    await portal.goto('/#/sessions/nouvelle');
    await strip('screen', (id) => id === 'creation-session');
    await portal.fill(/^Date de début/, start);
    await panel.waitForText(new RegExp(`Début le ${plain(shortDate(start)).replaceAll('.', '\\.')} : création attendue au plus tard le`));
    await panel.waitForText(/Première date possible sans retard :/);
  }
});
