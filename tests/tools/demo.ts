import { join } from 'node:path';
import { prepare } from '../e2e/example';
import { launch, type Jalon } from '../e2e/harness/index';
import { walkMainJob } from '../e2e/main-job';
import { walkTrap } from '../portal/trap';
import type { Make } from '../portal/types';
import { ROOT } from './setup.mjs';

const OUT = join(ROOT, '.output/demo');
const MAKES: readonly Make[] = ['moderne', 'tables', 'composants'];

const TRAP = `Jalon est ouvert à côté du portail simulé. Le piège des convocations, pas à pas :
  1. Sur l’accueil du portail, ouvrez « Session 27-0412 » : le panneau reconnaît l’écran et dit ce que valider fige, et ce qui n’est pas prêt.
  2. Approchez le pointeur de « Valider les convocations », sans cliquer.
  3. Validez, confirmez : l’état devient « Convocations envoyées ». Revenez à « Candidats » ou « Jury » : plus rien ne s’y modifie.
  4. « Tout recommencer », dans le bandeau du portail, remet la session en préparation. Le même bandeau change de facture : moderne, tables, composants.
Fermez le navigateur, ou faites Ctrl-C ici, pour terminer.`;

const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');

await (hasDisplay ? show() : walk());

/** Jalon beside the simulated portal, with an example session in it, until the person closes the browser. */
async function show(): Promise<void> {
  const jalon = await launch({ browser: 'chromium', headless: false, width: 1400, height: 900 });
  await jalon.openPortal();
  await prepare(jalon);
  console.log(TRAP);
  await jalon.closed;
  await jalon.close();
}

/** The main job, then the trap in each make, without a display: what was seen, pictures, the export. */
async function walk(): Promise<void> {
  console.log('Pas d’écran : le parcours principal et le piège des convocations se font sans fenêtre, dans Chromium, avec le vrai panneau.');
  await headless((jalon) => walkMainJob(jalon, console.log, OUT));
  await headless(async (jalon) => {
    await jalon.openPortal();
    await prepare(jalon);
    for (const make of MAKES) await walkTrap(jalon, make, console.log, OUT);
  });
  console.log(`Images et export : ${OUT}`);
}

async function headless(act: (jalon: Jalon) => Promise<void>): Promise<void> {
  const jalon = await launch({ browser: 'chromium' });
  try {
    await act(jalon);
  } finally {
    await jalon.close();
  }
}
