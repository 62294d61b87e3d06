import assert from 'node:assert/strict';
import { addDays, civil, yearOf } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import { shortDate } from '@/lib/words/dates';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBeside } from './beside-portal';
import { browsers, launch, type Jalon } from './harness';
import { openData } from './main-job';
import { closeMessage, takeBack } from './take-back';
import type { Panel } from './harness/api';

const TITLE = 'Conducteur de transport en commun';
const TASK = 'Réserver le parking';
const START = addDays(civil(today()), 120);
/** A day as the harness reads it: plain spaces. */
const day = (n: number) => shortDate(addDays(START, n)).replace(/[\u00a0\u202f]/g, ' ');

// Issue 3: every rule, and what the centre adds to them.
describe.each(browsers)('the whole rulebook in %s', (browser) => {
  let jalon: Jalon;

  beforeAll(async () => {
    jalon = await launch({ browser });
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('a centre says its titles, tasks, margins and confirmed delays, and its session follows', async () => {
    const panel = await openBeside(jalon);
    await panel.click('link', 'Réglages');
    await describeCentre(panel);
    await addToRules(panel);
    await tickProgramme(panel);
    await createSession(panel);
    await readDates(panel);
    await travel(jalon, panel);
  });
});

async function describeCentre(panel: Panel): Promise<void> {
  await panel.select('Région', 'Île-de-France');
  await closeMessage(panel, 'Centre modifié');
  await panel.click('button', 'Choisir « hors de CERES »');
  await panel.waitForGone('Choisir « hors de CERES »');
  assert.equal(await panel.value('Votre centre convoque'), 'hors de CERES');
  await takeBack(panel, 'Centre modifié');
  await panel.waitForText('Choisir « hors de CERES »');
  assert.equal(await panel.value('Votre centre convoque'), 'je ne sais pas');
  await panel.click('heading', 'Titres');
  await panel.click('button', 'Ajouter un titre');
  await panel.fill('Intitulé', TITLE);
  await panel.fill('Fin de validité du titre', addDays(START, 60));
  await panel.check('Titre de transport');
  await panel.click('button', 'Enregistrer');
  await panel.waitForText('Enregistré');
}

async function addToRules(panel: Panel): Promise<void> {
  await panel.click('heading', 'Vos tâches, marges et délais confirmés');
  await panel.click('button', 'Ajouter une tâche');
  await panel.fill('Tâche', TASK);
  await panel.fill('Ou nombre de jours', '-10');
  await panel.click('button', 'Enregistrer');
  await panel.waitForText(`${TASK} : 10 jours avant le début de la session`);
  await panel.click('button', 'Ajouter une marge');
  await panel.select('Tâche concernée', 'designer-responsable');
  await panel.fill('Nombre de jours', '-30');
  await panel.click('button', 'Enregistrer');
  await panel.waitForText(/pas plus stricte/);
  await panel.fill('Nombre de jours', '-100');
  await panel.click('button', 'Enregistrer');
  await panel.waitForText(/suppléant : 100 jours avant/);
  await panel.click('button', 'Ajouter un délai confirmé');
  await panel.select('Tâche concernée', 'transmettre-pv');
  await panel.select('Compté depuis', 'le dernier jour de la session');
  await panel.fill('Nombre de jours', '8');
  await panel.fill('Confirmé le', today());
  await panel.fill('Par qui', 'la DDETS');
  await panel.click('button', 'Enregistrer');
  await panel.waitForText(/8 jours après la fin de la session, par la DDETS/);
}

async function tickProgramme(panel: Panel): Promise<void> {
  await panel.click('heading', 'L’année du centre');
  const next = String(yearOf(civil(today())) + 1);
  await panel.click('checkbox', new RegExp(`Fait : Transmettre à la DDETS la programmation.*${next}`));
  await panel.waitForText(/programmation des sessions de l’année : fait/);
}

async function createSession(panel: Panel): Promise<void> {
  await panel.click('link', 'Sessions');
  await panel.click('link', 'Nouvelle session');
  assert.equal(await panel.value('Titre professionnel'), TITLE);
  await panel.fill('Premier jour', START);
  await panel.click('button', 'Créer la session');
  await panel.waitForText('J − 120');
}

async function readDates(panel: Panel): Promise<void> {
  await panel.click('heading', 'Préparation finale');
  await panel.waitForText(new RegExp(`${TASK}.*${day(-10)}`, 's'));
  await panel.waitForText(/Désigner le responsable de session/);
  await panel.click('heading', 'Transmission du PV');
  await panel.waitForText(day(8));
  const phases = await panel.texts('heading');
  expect(phases).toEqual(expect.arrayContaining(['Veille et agrément', 'Toujours, et en cas d’incident']));
}

async function travel(jalon: Jalon, panel: Panel): Promise<void> {
  const before = await panel.text('main');
  await panel.click('link', 'Réglages');
  await openData(panel);
  const file = await jalon.download(() => panel.click('button', 'Sauvegarder dans un fichier'));
  await jalon.closePanel();
  await jalon.wipe();
  const fresh = await openBeside(jalon);
  await fresh.click('link', 'Réglages');
  await openData(fresh);
  await fresh.upload('Importer un fichier', file.path);
  await fresh.waitForText(/Centre : .*titre/);
  await fresh.click('button', 'Importer');
  await fresh.waitForText(/Import : 1 session/);
  await fresh.waitForText(`${TASK} : 10 jours avant le début de la session`);
  await fresh.click('link', 'Sessions');
  await fresh.click('link', new RegExp(TITLE));
  await fresh.waitForText('J − 120');
  await fresh.click('heading', 'Préparation finale');
  await fresh.click('heading', 'Transmission du PV');
  assert.equal(await fresh.text('main'), before);
}
