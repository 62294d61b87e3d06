import assert from 'node:assert/strict';
import { addDays, civil } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openBeside } from './beside-portal';
import { browsers, launch, type Jalon } from './harness';
import type { Panel } from './harness/api';
import { NotYet, until } from './harness/wait';
import { takeBack } from './take-back';
import { openData } from './main-job';

const TITLE = 'Soudeur assembleur';
const TODAY = civil(today());
const START = addDays(TODAY, 25);

// Issue 4: what a responsable does every day.
describe.each(browsers)('the panel, whole, in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;

  beforeAll(async () => {
    jalon = await launch({ browser });
    panel = await openBeside(jalon);
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('a session entered late, settled, moved, told, put away and brought back', async () => {
    await enterLate();
    await tickToday();
    await moveDays();
    await callOff();
    await lookBack();
    await makeTheNext();
    await wipeAndRestore();
  });

  const badge = (text: string) =>
    until(`badge « ${text} »`, async () => {
      const shown = await jalon.badge();
      return shown.text === text ? true : new NotYet(`« ${shown.text} »`);
    });

  const lists = (sessions: number) =>
    until(`${String(sessions)} sessions in the list`, async () => {
      const found = await panel.count('link', TITLE);
      return found === sessions ? true : new NotYet(String(found));
    });

  async function openSession(): Promise<void> {
    await panel.click('link', 'Sessions');
    await panel.click('link', TITLE);
    await panel.waitFor('heading', TITLE);
  }

  async function enterLate(): Promise<void> {
    await panel.click('link', 'Nouvelle session');
    await panel.fill('Titre professionnel', TITLE);
    await panel.fill('Premier jour', START);
    await panel.click('button', 'Créer la session');
    await panel.waitFor('heading', 'Déjà fait ?');
    await panel.click('link', 'Plus tard');
    await panel.waitForText(/À régulariser \(\d+\)/);
    await badge('1');
    await panel.click('link', /À régulariser/);
    await panel.waitFor('heading', 'Déjà fait ?');
    await panel.click('button', 'Enregistrer');
    await panel.waitFor('heading', TITLE);
    await badge('');
  }

  async function tickToday(): Promise<void> {
    await panel.click('link', 'Aujourd’hui');
    await panel.within('group', /^DTE reçu/).click('button', 'aujourd’hui');
    await panel.waitForText(/Réceptionner les dossiers techniques d’évaluation : fait le/);
    await openSession();
    await panel.click('link', 'Modifier');
    assert.equal(await panel.value('DTE reçu le'), TODAY);
  }

  async function moveDays(): Promise<void> {
    await panel.fill('Premier jour', addDays(START, 14));
    await panel.fill('Dernier jour', addDays(START, 15));
    await panel.click('button', 'Enregistrer');
    await panel.waitFor('heading', 'Ce qui change');
    await panel.waitForText(/échéances reculent de/);
    await panel.waitForText(/Prévenez .*candidats/);
    await panel.click('button', 'Confirmer');
    await panel.waitFor('heading', 'Déjà fait ?');
    await panel.waitForText('0 faite, 3 à faire');
    await panel.click('button', 'Enregistrer');
    await panel.waitForText('J − 39');
    await badge('3');
    await panel.waitForText('à refaire');
    await panel.waitForText('Rien n’était fait');
  }

  async function callOff(): Promise<void> {
    await panel.click('button', 'Autres actions');
    await panel.click('button', 'Annuler la session');
    await panel.waitFor('heading', 'Session annulée : qui prévenir');
    await panel.waitForText(/plis scellés/);
    await badge('');
    await takeBack(panel, 'Session modifiée');
    await panel.waitForGone('Session annulée : qui prévenir');
  }

  async function lookBack(): Promise<void> {
    await panel.click('link', 'Point de situation');
    assert.match(await panel.value('Point de situation'), new RegExp(`^${TITLE}`));
    await openSession();
    await panel.click('link', 'Historique');
    await panel.waitForText(/modifications/);
    await panel.click('button', /^Annuler : .*DTE/);
    await panel.waitForText(/Annulé/);
  }

  async function makeTheNext(): Promise<void> {
    await openSession();
    await panel.click('button', 'Autres actions');
    await panel.waitFor('link', 'Dupliquer');
    await panel.click('link', 'Dupliquer');
    await panel.fill('Premier jour', addDays(START, 300));
    await panel.click('button', 'Créer la session');
    await panel.waitForText('J − 325');
    await panel.click('link', 'Sessions');
    await lists(2);
    await panel.fill('Chercher une session', 'soud');
    await lists(2);
    await panel.fill('Chercher une session', 'zzz');
    await lists(0);
    await panel.press('Escape');
    await panel.click('link', /Si je commence le/);
    await panel.waitForText(/Au plus tôt, sans retard/);
    await panel.click('button', 'Prendre ce jour');
    await panel.waitFor('button', 'Créer cette session');
  }

  async function wipeAndRestore(): Promise<void> {
    await panel.click('link', 'Réglages');
    await openData(panel);
    await panel.click('button', 'Tout supprimer…');
    await panel.click('button', 'Tout supprimer');
    await panel.waitForText(/supprimé/);
    await panel.click('link', 'Sessions');
    await panel.waitFor('heading', 'Sessions');
    await lists(0);
    await takeBack(panel, /supprimé/);
    await lists(2);
  }
});
