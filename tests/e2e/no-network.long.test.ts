import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, launch, type Jalon } from './harness';
import { walkMainJob } from './main-job';

const PORTAL = 'https://ceres.emploi.gouv.fr/';
const OWN = /^(chrome|moz)-extension:\/\//;
/** What a document makes by itself, and asks of nobody. */
const MADE = /^(blob:(chrome|moz)-extension:|data:|about:)/;

const VIEWS = ['', 'sessions', 'nouvelle', 'si', 'calendrier', 'annee', 'reglages', 'raccourcis', 'guide'];
const ROOMS = ['', 'modifier', 'deja-fait', 'historique', 'point', 'dupliquer', 'candidats', 'jury', 'passage', 'jour', 'courriels', 'suites', 'frise', 'et-si', 'papiers'];

// Law 1, as the browsers tell it: their protocols' events, and in Firefox what it opens itself, its add-on's event page and sidebar included.
describe.each(browsers)('what leaves %s', (browser) => {
  let jalon: Jalon;

  beforeAll(async () => {
    jalon = await launch({ browser });
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('over a whole run is the portal’s own page, and no document or worker of Jalon asks for anything but its files', { timeout: 240_000 }, async () => {
    await walkMainJob(jalon, () => undefined, `.output/e2e/${browser}-reseau`);
    await visit();
    await writeFiles();
    const asked = await jalon.traffic();
    expect(asked.some(({ url }) => url.startsWith(PORTAL)), 'the events are heard').toBe(true);
    expect(asked.filter(({ url }) => !OWN.test(url) && !MADE.test(url) && !url.startsWith(PORTAL))).toEqual([]);
    // The portal is asked by its own page alone.
    expect(asked.filter(({ by, url }) => url.startsWith(PORTAL) && (OWN.test(by) || by.includes('jalon')))).toEqual([]);
    if (browser === 'chromium') expect(asked.some(({ by }) => by.includes('sidepanel.html')), 'the panel is heard').toBe(true);
    expect(jalon.requests().filter((url) => !url.startsWith(PORTAL))).toEqual([]);
  });

  async function visit(): Promise<void> {
    const panel = await jalon.tab('sidepanel.html#/sessions');
    await panel.waitFor('link', /Agent de propreté/);
    const session = await panel.evaluate(() => document.querySelector('.session-row a')?.getAttribute('href') ?? '');
    for (const address of [...VIEWS.map((view) => `#/${view}`), ...ROOMS.map((room) => `${session}/${room}`.replace(/\/$/, ''))]) {
      await panel.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await panel.waitFor('main');
    }
    await panel.close();
  }

  async function writeFiles(): Promise<void> {
    const panel = await jalon.tab('sidepanel.html#/sessions');
    await panel.click('link', /Agent de propreté/);
    await panel.within('navigation', 'De cette session').click('link', 'Imprimer, exporter');
    for (const file of ['Calendrier (.ics)', 'Liste de contrôle (CSV)', 'Dossier complet (ZIP)']) await jalon.download(() => panel.click('button', file));
    const paper = await jalon.opened(() => panel.click('link', 'Formulaire du responsable de session'));
    await paper.waitFor('button', 'Imprimer');
    await paper.close();
    await panel.close();
  }
});
