import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressOf } from '../portal/pages/routes.js';
import { boxOf, pressOn, waitToRead } from '../portal/hand';
import type { Place, Screen } from '../portal/types';
import { browsers, launch, type Jalon, type PortalPage } from './harness';
import { PortalBrowser, type Visit } from './portal-browser';
import { HEADINGS, HELD, MAKES, PLACES, PREPARED } from './portal-screens';

const CONVOCATIONS: Place = { screen: 'convocations', number: PREPARED };

/** What is barred once a session is frozen, by screen. */
const FROZEN: readonly (readonly [Screen, readonly string[]])[] = [
  ['fiche-session', ['debut', 'fin', 'lieu', 'enregistrer']],
  ['candidats', ['nom', 'voie', 'retirer', 'inscrire']],
  ['jury', ['membre', 'recuser', 'designer']],
  ['convocations', ['remise', 'heure-0', 'brouillon', 'valider']],
];

describe.each(MAKES)('the portal in the make « %s », without Jalon', (make) => {
  let browser: PortalBrowser;
  let visit: Visit;

  beforeAll(async () => {
    browser = await PortalBrowser.start();
  });

  beforeEach(async () => {
    visit = await browser.open(make);
  });

  afterEach(async () => {
    expect(visit.faults).toEqual([]);
    await visit.close();
  });

  afterAll(async () => {
    await browser.close();
  });

  const date = (day: string) => (make === 'moderne' ? day : day.split('-').reverse().join('/'));

  test('asks before it freezes a session, and bars it until the tab is closed', async () => {
    for (const [screen, controls] of FROZEN) {
      await visit.goto({ screen, number: PREPARED }, HEADINGS[screen]);
      for (const control of controls) expect(await visit.isOff(control), `${screen}: ${control}`).toBe(false);
    }
    await visit.press('valider');
    await visit.press('annuler');
    await visit.says('etat', 'En préparation');
    await visit.press('valider');
    await visit.press('confirmer');
    await visit.says('etat', 'Convocations envoyées');
    await visit.page.reload();
    for (const [screen, controls] of FROZEN) {
      await visit.goto({ screen, number: PREPARED }, HEADINGS[screen]);
      for (const control of controls) expect(await visit.isOff(control), `${screen}: ${control}`).toBe(true);
    }
    await visit.press('recommencer');
    await visit.says('titre', HEADINGS.accueil);
    await visit.goto(CONVOCATIONS, HEADINGS.convocations);
    await visit.says('etat', 'En préparation');
  });

  test('creates a session whose dates are right, and lists it', async () => {
    await visit.goto({ screen: 'creation-session' }, HEADINGS['creation-session']);
    await visit.find('intitule').selectOption('Soudeur assembleur');
    await visit.find('debut').fill(date('2027-09-20'));
    await visit.find('fin').fill(date('2027-09-17'));
    await visit.find('nombre').fill('6');
    await visit.press('creer');
    await visit.says('avis', 'La date de fin précède la date de début.');
    expect(await visit.find('debut').inputValue()).toBe(date('2027-09-20'));
    await visit.find('fin').fill(date('2027-09-22'));
    await visit.press('creer');
    await visit.says('titre', 'Session 27-0441');
    await visit.goto({ screen: 'liste-sessions' }, HEADINGS['liste-sessions']);
    await visit.page.getByText('6 sur 6').waitFor();
    await visit.page.getByRole('link', { name: '27-0441' }).waitFor();
  });

  test('enrols a candidate, appoints the habilitated only, and orders the papers of the exam', async () => {
    await visit.goto({ screen: 'candidats', number: PREPARED }, HEADINGS.candidats);
    await visit.find('nom').fill('Inventé');
    await visit.find('prenom').fill('Lou');
    await visit.find('naissance').fill(date('2001-02-03'));
    await visit.press('inscrire');
    await visit.says('avis', 'Lou Inventé est inscrit à la session.');
    await visit.goto({ screen: 'jury', number: PREPARED }, HEADINGS.jury);
    await visit.find('membre').selectOption('Charlie Témoin');
    await visit.press('designer');
    await visit.says('avis', 'prend fin le 1er mars 2027');
    await visit.find('membre').selectOption('Noa Supposé');
    await visit.press('designer');
    await visit.says('avis', 'Noa Supposé fait partie du jury.');
    await visit.goto({ screen: 'commande-dte', number: PREPARED }, HEADINGS['commande-dte']);
    await visit.press('commander');
    await visit.press('confirmer');
    await visit.says('etat', 'DTE envoyé');
  });

  test('enters results, then sends the report, from its frame in one make', async () => {
    await visit.goto({ screen: 'pv', number: HELD }, HEADINGS.pv);
    expect(await visit.isOff('transmettre')).toBe(true);
    await visit.goto({ screen: 'resultats', number: HELD }, HEADINGS.resultats);
    for (const n of [0, 1, 2, 3]) await visit.find(`decision-${String(n)}`).selectOption('Titre obtenu');
    await visit.press('noter');
    await visit.says('avis', 'Les résultats sont enregistrés.');
    await visit.goto({ screen: 'pv', number: HELD }, HEADINGS.pv);
    await visit.find('surveillant').fill('Andrea Modèle');
    await visit.press('transmettre');
    await visit.press('confirmer');
    await visit.says('etat', 'PV transmis');
    expect(await visit.find('surveillant').inputValue()).toBe('Andrea Modèle');
    expect(await visit.isOff('consigner')).toBe(true);
  });
});

test('in the make of tables the button that freezes acts as soon as the mouse is down', async () => {
  const browser = await PortalBrowser.start();
  try {
    const visit = await browser.open('tables');
    await visit.goto(CONVOCATIONS, HEADINGS.convocations);
    await visit.find('valider').hover();
    await visit.page.mouse.down();
    await visit.find('confirmer').waitFor();
  } finally {
    await browser.close();
  }
});

describe.each(browsers)('the portal beside Jalon in %s', (browser) => {
  let jalon: Jalon;

  beforeAll(async () => {
    jalon = await launch({ browser });
  });

  afterAll(async () => {
    await jalon.close();
  });

  test.each(MAKES)('shows every screen in the make « %s », and freezes by the keyboard', async (make) => {
    const portal: PortalPage = await jalon.openPortal('/');
    for (const place of PLACES) {
      await portal.goto(addressOf(make, place));
      await waitToRead(portal, 'titre', HEADINGS[place.screen]);
    }
    await portal.goto(addressOf(make, CONVOCATIONS));
    await pressOn(portal, 'valider');
    expect((await boxOf(portal, 'confirmer')).width).toBeGreaterThan(40);
    await pressOn(portal, 'confirmer');
    await waitToRead(portal, 'etat', 'Convocations envoyées');
    await portal.close();
  });
});
