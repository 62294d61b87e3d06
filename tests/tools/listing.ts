import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settledOn } from '../e2e/beside-portal';
import type { Panel, PortalPage } from '../e2e/harness/api';
import { launch, type Jalon } from '../e2e/harness/index';
import { NotYet, until } from '../e2e/harness/wait';
import { PREPARED } from '../e2e/portal-screens';
import { closeMessage } from '../e2e/take-back';
import { boxOf, focusOn } from '../portal/hand';
import { addressOf } from '../portal/pages/routes.js';
import { fill } from './filled';
import { ROOT } from './setup.mjs';
import { laid, type Picture } from './side-by-side';

// npm run listing: the five pictures of the stores, 1280 × 800, in .output/listing, and that of the README. After a build.

const OUT = join(ROOT, '.output/listing');
const README = join(ROOT, 'docs/images/jalon.webp');

const SIZE = { width: 1280, height: 800 };
/** Of the panel; the portal has the rest. */
const PANEL = { width: 400, height: SIZE.height };
const PORTAL = { width: SIZE.width - PANEL.width, height: SIZE.height };

const CONVOCATIONS = addressOf('moderne', { screen: 'convocations', number: PREPARED });

mkdirSync(OUT, { recursive: true });
mkdirSync(dirname(README), { recursive: true });
const pictures = await withJalon(shoot);
const first = pictures.slice(0, 1).map((picture) => ({ ...picture, type: 'image/webp' as const, to: README }));
await laid([...pictures.map((picture, n) => ({ ...picture, type: 'image/png' as const, to: join(OUT, `${String(n + 1)}.png`) })), ...first]);
console.log(OUT);

async function withJalon<T>(act: (jalon: Jalon) => Promise<T>): Promise<T> {
  const jalon = await launch({ browser: 'chromium' });
  try {
    return await act(jalon);
  } finally {
    await jalon.close();
  }
}

async function shoot(jalon: Jalon): Promise<Picture[]> {
  const portal = await jalon.openPortal(CONVOCATIONS, PORTAL);
  const panel = await jalon.panel(PANEL);
  await createFromPage(panel);
  await fill(jalon, join(OUT, 'parts'));
  await portal.front();
  return [
    await beforeTheAct(portal, panel),
    await today(portal, panel),
    await wide(jalon, '#/sessions/exemple-1', /^Agent de propreté/, 'session'),
    await wide(jalon, '#/calendrier', 'Calendrier', 'calendrier'),
    await wide(jalon, '#/sessions/exemple-1/frise', 'Frise', 'frise'),
  ];
}

/** The session that the portal shows, as it shows it. */
async function createFromPage(panel: Panel): Promise<void> {
  await settledOn(panel, 'convocations');
  await panel.click('button', 'Créer cette session dans Jalon');
  await panel.waitFor('heading', 'Nouvelle session');
  await panel.click('button', 'Créer la session');
  await panel.waitFor('heading', 'Déjà fait ?');
  await panel.click('button', 'Enregistrer');
  await closeMessage(panel, /tâches? cochées?/);
}

/** The convocations, about to be validated: the card in the page, the recall in the panel. */
async function beforeTheAct(portal: PortalPage, panel: Panel): Promise<Picture> {
  await focusOn(portal, 'valider');
  // Back up, where the banner says that this is a simulation.
  await portal.evaluate(() => {
    scrollTo(0, 0);
  });
  await until('the card', async () => {
    const card = await portal.card();
    const button = await boxOf(portal, 'valider');
    return card !== null && Math.abs(card.box.y - button.y) < 100 ? card : new NotYet('elsewhere');
  });
  return besides(portal, panel, 'convocations');
}

async function today(portal: PortalPage, panel: Panel): Promise<Picture> {
  await portal.goto(addressOf('moderne', { screen: 'accueil' }));
  await settledOn(panel, 'accueil');
  await panel.click('button', 'Compris');
  await show(panel, '#/', 'Aujourd’hui');
  return besides(portal, panel, 'aujourdhui');
}

/** A view that wants more room, in a tab. */
async function wide(jalon: Jalon, address: string, heading: string | RegExp, name: string): Promise<Picture> {
  const tab = await jalon.tab('sidepanel.html', SIZE);
  await show(tab, address, heading);
  const file = partOf(name);
  await tab.screenshot(file);
  await tab.close();
  return { ...SIZE, parts: [{ file, left: 0 }] };
}

async function show(panel: Panel, address: string, heading: string | RegExp): Promise<void> {
  await panel.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await panel.waitFor('heading', heading);
}

async function besides(portal: PortalPage, panel: Panel, name: string): Promise<Picture> {
  const [page, side] = [partOf(`${name}-ceres`), partOf(name)];
  await portal.screenshot(page);
  await panel.screenshot(side);
  return { ...SIZE, parts: [{ file: page, left: 0 }, { file: side, left: PORTAL.width }] };
}

function partOf(name: string): string {
  return join(OUT, 'parts', `${name}.png`);
}
