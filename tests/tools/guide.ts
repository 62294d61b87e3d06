import './paris.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { civil } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import { prepare } from '../e2e/example';
import { settledOn } from '../e2e/beside-portal';
import type { Jalon, Panel } from '../e2e/harness/api';
import { launch } from '../e2e/harness/index';
import { NotYet, until } from '../e2e/harness/wait';
import { openData } from '../e2e/main-job';
import { PREPARED } from '../e2e/portal-screens';
import { focusOn } from '../portal/hand';
import { addressOf } from '../portal/pages/routes.js';
import { GUIDE } from './guide-chapters';
import { guideDocument } from './guide-sample';
import { ROOT } from './setup.mjs';

// npm run guide: the pictures of the user guide, from the real extension over an invented centre, in docs/guide/images. After a build.

const OUT = join(GUIDE, 'images');
const PANEL = { width: 360, height: 640 };

interface Shot {
  readonly name: string;
  readonly address: string;
  readonly heading: string | RegExp;
  /** The texts of what is to be unfolded, in their order; the picture begins at the first. */
  readonly open?: readonly string[];
  readonly width?: number;
}

const SHOTS: readonly Shot[] = [
  { name: 'nouvelle', address: '#/nouvelle', heading: 'Nouvelle session' },
  { name: 'aujourdhui', address: '#/', heading: 'Aujourd’hui' },
  { name: 'session', address: '#/sessions/exemple-1', heading: /^Agent de propreté/ },
  { name: 'pourquoi', address: '#/sessions/exemple-1', heading: /^Agent de propreté/, open: ['Valider les convocations dans CERES', 'Pourquoi cette date ?'] },
  { name: 'frise', address: '#/sessions/exemple-1/frise', heading: 'Frise', width: 800 },
  { name: 'candidats', address: '#/sessions/exemple-1/candidats', heading: 'Candidats' },
  { name: 'jury', address: '#/sessions/exemple-1/jury', heading: 'Jury' },
  { name: 'et-si', address: '#/sessions/exemple-1/et-si', heading: 'Et si ?' },
  { name: 'passage', address: '#/sessions/exemple-1/passage', heading: 'Ordre de passage', width: 800 },
  { name: 'jour', address: '#/sessions/exemple-4/jour', heading: 'Jour d’examen' },
  { name: 'suites', address: '#/sessions/exemple-5/suites', heading: 'PV et suites' },
  { name: 'papiers', address: '#/sessions/exemple-1/papiers', heading: 'Imprimer, exporter' },
  { name: 'calendrier', address: '#/calendrier', heading: 'Calendrier' },
  { name: 'centre', address: '#/reglages', heading: 'Réglages' },
  { name: 'donnees', address: '#/reglages', heading: 'Réglages', open: ['Données'] },
  { name: 'effacer', address: '#/sessions/exemple-5/suites', heading: 'PV et suites', open: ['Effacer une personne'] },
  { name: 'aide', address: '#/reglages', heading: 'Réglages', open: ['Aide'] },
];

mkdirSync(OUT, { recursive: true });
await inBrowser(beforeAnything);
await inBrowser(everyView);
await inBrowser(besideCeres);
console.log(OUT);

/** The browser's day is that of the invented year, whatever the hour. */
async function inBrowser(shoot: (jalon: Jalon) => Promise<void>): Promise<void> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const jalon = await launch({ browser: 'chromium', colorScheme: 'light', timezone: timeZone });
  try {
    await shoot(jalon);
  } finally {
    await jalon.close();
  }
}

async function beforeAnything(jalon: Jalon): Promise<void> {
  const panel = await jalon.tab('sidepanel.html', { ...PANEL, height: 420 });
  await panel.waitFor('link', 'Nouvelle session');
  await keep(panel, 'premier');
}

async function everyView(jalon: Jalon): Promise<void> {
  const first = await jalon.tab('sidepanel.html#/reglages', PANEL);
  await importSample(first);
  await first.close();
  for (const shot of SHOTS) {
    const panel = await jalon.tab(`sidepanel.html${shot.address}`, { ...PANEL, width: shot.width ?? PANEL.width });
    await panel.waitFor('heading', shot.heading);
    for (const text of shot.open ?? []) await unfold(panel, text);
    if (shot.open?.[0] !== undefined) await panel.evaluate(toTop, shot.open[0]);
    await keep(panel, shot.name);
    await panel.close();
  }
}

async function importSample(panel: Panel): Promise<void> {
  const file = join(ROOT, '.output/guide.json');
  writeFileSync(file, guideDocument(civil(today())));
  await openData(panel);
  await panel.upload('Importer un fichier', file);
  await panel.click('button', 'Importer');
  await panel.waitForText('Import : 8 sessions');
}

/** Opens what has this text on its fold, once it is there. */
async function unfold(panel: Panel, text: string): Promise<void> {
  await until(`« ${text} » to unfold`, async () => ((await panel.evaluate(open, text)) ? true : new NotYet('absent')));
}

function open(text: string): boolean {
  const plain = (from: string | null) => (from ?? '').replace(/\s/g, ' ');
  // Of several, the first that is seen.
  const fold = [...document.querySelectorAll('summary')].find((one) => plain(one.textContent).includes(text) && one.checkVisibility());
  const details = fold?.closest('details');
  if (details != null) details.open = true;
  return details != null;
}

function toTop(text: string): void {
  const plain = (from: string | null) => (from ?? '').replace(/\s/g, ' ');
  [...document.querySelectorAll('summary')].find((one) => plain(one.textContent).includes(text) && one.checkVisibility())?.scrollIntoView();
  scrollBy(0, -60);
}

async function besideCeres(jalon: Jalon): Promise<void> {
  // Of its makes, the one that leaves the card room enough to say all it has to.
  const portal = await jalon.openPortal(addressOf('tables', { screen: 'accueil' }));
  await prepare(jalon);
  await portal.goto(addressOf('tables', { screen: 'convocations', number: PREPARED }));
  const panel = await jalon.panel(PANEL);
  await settledOn(panel, 'convocations');
  await panel.waitForText(/Valider fige/);
  await panel.click('button', 'Fermer ce message');
  await keep(panel, 'rappel');
  await focusOn(portal, 'valider');
  await until('the card', async () => ((await portal.card()) === null ? new NotYet('none') : true));
  await keep(portal, 'carte');
}

async function keep(page: Panel, name: string): Promise<void> {
  await page.evaluate(drawn);
  await page.screenshot(join(OUT, `${name}.webp`));
}

/** Resolves when two frames have been painted: what was read last is in them. */
function drawn(): Promise<boolean> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));
}
