import { join } from 'node:path';
import { prepare } from '../e2e/example';
import { launch } from '../e2e/harness/index';
import { walkMainJob } from '../e2e/main-job';
import { ROOT } from './setup.mjs';

const OUT = join(ROOT, '.output/demo');

const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');

await (hasDisplay ? show() : walk());

/** Jalon beside the simulated portal, with an example session in it, until the person closes the browser. */
async function show(): Promise<void> {
  const jalon = await launch({ browser: 'chromium', headless: false });
  await jalon.openPortal();
  await prepare(jalon);
  console.log('Jalon est ouvert à côté du portail simulé. Fermez le navigateur, ou faites Ctrl-C ici, pour terminer.');
  await jalon.closed;
  await jalon.close();
}

/** The main job, without a display: what it saw, its pictures and its export. */
async function walk(): Promise<void> {
  console.log('Pas d’écran : le parcours principal se fait sans fenêtre, dans Chromium, avec le vrai panneau.');
  const jalon = await launch({ browser: 'chromium' });
  try {
    await walkMainJob(jalon, console.log, OUT);
  } finally {
    await jalon.close();
  }
  console.log(`Images et export : ${OUT}`);
}
