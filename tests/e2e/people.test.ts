import assert from 'node:assert/strict';
import { addDays, civil } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openBeside } from './beside-portal';
import { browsers, launch, type Jalon } from './harness';
import type { Panel } from './harness/api';
import { stored } from './stored';

const TITLE = 'Soudeur assembleur';
const TODAY = civil(today());
const NAMES = ['Zoé Ablon', 'Yann Bastide', 'Xavier Calvet', 'Wanda Delmas', 'Victor Estève', 'Ulysse Fabre', 'Tess Garnier', 'Solène Hamon', 'Rémi Isnard', 'Quentin Joly', 'Paule Kerbrat', 'Oscar Lanvin'];
const TRAINING_END = addDays(TODAY, -20);

/** As a spreadsheet has them, a birth date among the rest, and one of them twice. */
const PASTED = ['Nom;Voie;Fin de formation;Né le', ...NAMES.map((name) => `${name};formation;${TRAINING_END};01/02/1990`), `${NAMES[0] ?? ''};formation;;`].join('\n');

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

// Issue 6: the people and the day, from the paste of twelve candidates to the erasing of their names.
describe.each(browsers)('the people of a session, in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;

  beforeAll(async () => {
    jalon = await launch({ browser });
    panel = await openBeside(jalon);
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('twelve candidates pasted, convened, seen on the day, judged, and their names erased', async () => {
    await enterSession();
    await pasteCandidates();
    await convene();
    await nameJury();
    await holdDay();
    await writeToDdets();
    await noteResults();
    await eraseNames();
  });

  async function enterSession(): Promise<void> {
    await panel.click('link', 'Nouvelle session');
    await panel.fill('Titre professionnel', TITLE);
    await panel.fill('Premier jour', TODAY);
    await panel.click('button', 'Créer la session');
    await panel.waitFor('heading', 'Déjà fait ?');
    await panel.click('button', 'Enregistrer');
    await panel.waitFor('heading', TITLE);
  }

  const room = async (name: RegExp, heading: string): Promise<void> => {
    await panel.click('link', 'Sessions');
    await panel.waitFor('heading', 'Sessions');
    await panel.click('link', TITLE);
    await panel.waitFor('heading', TITLE);
    await panel.within('navigation', 'De cette session').click('link', name);
    await panel.waitFor('heading', heading);
  };

  async function pasteCandidates(): Promise<void> {
    await panel.within('navigation', 'De cette session').click('link', 'Candidats');
    await panel.click('button', 'Coller depuis un tableur');
    await panel.fill('Lignes copiées', PASTED);
    await panel.waitForText(/12 candidats à ajouter, 1 en double/);
    await panel.click('button', 'Ajouter 12 candidats');
    await panel.waitForText(/12 candidats, 0\/12 convoqués, 0\/12 preuves/);
    assert.doesNotMatch(await stored(panel), /1990-\d\d-|\/1990/);
  }

  async function convene(): Promise<void> {
    await panel.select('Par', 'remise');
    await panel.click('button', 'Marquer 12 convocations');
    await panel.waitForText(/12\/12 convoqués/);
    await panel.waitForText(/12\/12 preuves/);
    await panel.click('button', 'Annuler');
    await panel.waitForText(/0\/12 convoqués/);
    await panel.click('button', 'Rétablir');
    await panel.waitForText(/12\/12 convoqués/);
  }

  async function nameJury(): Promise<void> {
    await room(/^Jury/, 'Jury');
    for (const name of ['Nadia Morel', 'Louis Pons']) {
      await panel.click('button', 'Ajouter un juré');
      await panel.fill('Nom ou initiales', name);
      await panel.click('button', 'Enregistrer');
      await panel.click('button', `Sollicité aujourd’hui : ${name}`);
      await panel.click('button', `A accepté : ${name}`);
    }
    await panel.waitForText(/2 confirmés/);
  }

  async function holdDay(): Promise<void> {
    await panel.click('link', 'Aujourd’hui');
    await panel.click('link', `Jour d’examen : ${TITLE}`);
    await panel.waitFor('heading', 'Jour d’examen');
    await panel.waitForText('Maintenant');
    await panel.click('button', 'Noter un incident');
    await panel.fill('Ce qui s’est passé', `${NAMES[2] ?? ''} est arrivé après l’ouverture des plis`);
    await panel.click('button', 'Enregistrer');
    await panel.waitForText(/Xavier Calvet est arrivé/);
    assert.deepEqual(await panel.axe(), []);
  }

  async function writeToDdets(): Promise<void> {
    await room(/^Courriels/, 'Courriels');
    await panel.check(/À la DDETS : incident/);
    assert.match(plain(await panel.value('Objet')), /^Incident : Soudeur assembleur/);
    assert.doesNotMatch(await panel.value('Texte'), /Xavier/);
  }

  async function noteResults(): Promise<void> {
    await room(/^PV et suites/, 'PV et suites');
    await panel.select(NAMES[11] ?? '', 'echec');
    await panel.click('button', /Réussite pour tous les autres/);
    await panel.waitForText('11 réussites sur 12');
    await panel.waitForText(/Aucun résultat n’est donné aux candidats ni affiché avant/);
    await panel.within('group', /^PV validé reçu/).click('button', 'aujourd’hui');
    await panel.waitForText(/Liste des admis, à afficher \(11\)/);
    await panel.click('link', 'Aujourd’hui');
    await panel.waitForText(/nouvelle présentation.*Oscar Lanvin/);
  }

  async function eraseNames(): Promise<void> {
    await room(/^PV et suites/, 'PV et suites');
    assert.match(await stored(panel), /Zoé Ablon/);
    await panel.click('button', 'Effacer les données personnelles…');
    await panel.check('J’ai compris, c’est définitif');
    await panel.click('button', 'Effacer pour de bon');
    await panel.waitForText(/Données personnelles effacées, pour de bon/);
    const kept = await stored(panel);
    for (const name of [...NAMES, 'Nadia Morel', 'Louis Pons']) assert.ok(!kept.includes(name), `${name} is still stored`);
    assert.equal(await panel.count('button', 'Annuler'), 0);
    await jalon.restart();
    panel = await openBeside(jalon);
    await panel.click('link', 'Sessions');
    await panel.click('link', TITLE);
    await panel.within('navigation', 'De cette session').click('link', /^Candidats/);
    await panel.waitForText(/Données personnelles effacées le/);
  }
});
