import assert from 'node:assert/strict';
import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { isWorkingDay } from '@/lib/dates/working-days';
import { today } from '@/lib/platform/clock';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openBeside } from './beside-portal';
import { browsers, launch, type Jalon, type Panel } from './harness';
import { closeMessage, takeBack } from './take-back';

const TITLE = 'Soudeur assembleur';
const NAMES = ['Zoé Ablon', 'Yann Bastide', 'Xavier Calvet', 'Wanda Delmas'];

/** A day on which exams are held without a word. */
function workingDay(from: CivilDate): CivilDate {
  return isWorkingDay(from, 'metropole') ? from : workingDay(addDays(from, 1));
}

const START = workingDay(addDays(civil(today()), 60));

// Issue 10: the order of passage, from a déroulé to a late change of the day.
describe.each(browsers)('the order of passage, in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;

  beforeAll(async () => {
    jalon = await launch({ browser });
    panel = await openBeside(jalon);
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('a déroulé taken, how many jurors told, a schedule found, moved, taken back, and planned again without who is absent', async () => {
    await enterSession();
    await takeDeroule();
    await plan();
    await move();
    await missOne();
    await jalon.restart();
    panel = await openBeside(jalon);
    await panel.click('link', 'Sessions');
    await panel.click('link', TITLE);
    await open('Ordre de passage', 'Ordre de passage');
    await panel.waitForText(/Aucun conflit/);
    await panel.waitForText(/passage 1 absent/);
    await room(/^Jury/, 'Jury');
    await panel.waitForText(/Ordre de passage : 2 binômes nécessaires, 0 confirmé/);
  });

  async function enterSession(): Promise<void> {
    await panel.click('link', 'Nouvelle session');
    await panel.fill('Titre professionnel', TITLE);
    await panel.fill('Premier jour', START);
    await panel.click('button', 'Créer la session');
    await panel.waitFor('heading', 'Déjà fait ?');
    await panel.click('button', 'Enregistrer');
    await panel.waitFor('heading', TITLE);
    await panel.within('navigation', 'De cette session').click('link', 'Candidats');
    await panel.click('button', 'Coller depuis un tableur');
    await panel.fill('Lignes copiées', NAMES.join('\n'));
    await panel.click('button', 'Ajouter 4 candidats');
    await panel.waitForText(/4 candidats/);
  }

  /** Goes from one room of the session to another. */
  async function room(name: string | RegExp, heading: string): Promise<void> {
    await panel.click('link', TITLE);
    await open(name, heading);
  }

  async function open(name: string | RegExp, heading: string): Promise<void> {
    await panel.waitFor('heading', TITLE);
    await panel.within('navigation', 'De cette session').click('link', name);
    await panel.waitFor('heading', heading);
  }

  async function takeDeroule(): Promise<void> {
    await room('Ordre de passage', 'Ordre de passage');
    await panel.select('Déroulé à reprendre', 'Conducteur de chantiers imaginaires (exemple)');
    await panel.click('button', 'Reprendre ce déroulé');
    await panel.waitForText(/Déroulé repris/);
  }

  async function plan(): Promise<void> {
    await panel.click('button', 'Combien de jurys ?');
    await panel.waitForText(/Pour 1 jour : 2 binômes : c’est le minimum, prouvé/);
    await panel.click('button', 'Proposer un planning');
    // With one pair, all of it does not fit in a day.
    await panel.waitForText(/Pas de planning/);
    await panel.click('heading', 'Réglages');
    await panel.fill('Nombre de binômes', '2');
    await panel.press('Tab');
    await panel.waitForText(/4 candidats, 2 binômes/);
    await panel.click('button', 'Proposer un planning');
    await panel.waitForText(/Aucun conflit/);
    // While it appears, the message is paler than it will be.
    await closeMessage(panel, /Planning proposé/);
    assert.deepEqual(await panel.axe(), []);
  }

  async function move(): Promise<void> {
    await panel.click('button', /^Entretien final, passage 1/);
    await panel.fill('Début de l’épreuve', '18:00');
    await panel.click('button', 'Déplacer');
    await panel.waitForText(/hors des heures d’ouverture/);
    await takeBack(panel, /Déplacé/);
    await panel.waitForText(/Aucun conflit/);
  }

  async function missOne(): Promise<void> {
    await panel.click('heading', 'Imprévu du jour');
    await panel.click('button', 'Refaire la suite');
    await panel.waitForText(/n’a plus lieu/);
    await panel.click('button', 'Appliquer');
    await panel.waitForText(/Suite replanifiée/);
    await panel.waitForText(/Aucun conflit/);
  }
});
