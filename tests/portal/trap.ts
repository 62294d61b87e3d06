import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Jalon } from '../e2e/harness/api';
import { NotYet, until } from '../e2e/harness/wait';
import { focusOn, pressOn, waitToRead } from './hand';
import { addressOf } from './pages/routes.js';
import type { Make, Place } from './types';

const NUMBER = '27-0412';
const CONVOCATIONS: Place = { screen: 'convocations', number: NUMBER };

/**
 * The trap that Jalon is there for: on the convocations screen, before and after they are validated, with the panel beside it. Leaves
 * three pictures in a folder. The panel is to be open, with the session 27-0412 in it.
 */
export async function walkTrap(jalon: Jalon, make: Make, report: (line: string) => void, outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  const portal = await jalon.openPortal(addressOf(make, { screen: 'accueil' }));
  const panel = await jalon.panel();
  await waitToRead(portal, 'titre', 'Accueil');
  await portal.goto(addressOf(make, CONVOCATIONS));
  await waitToRead(portal, 'etat', 'En préparation');
  await until('the panel to recognise the convocations', async () => {
    const screen = await panel.evaluate(() => document.querySelector('[data-screen]')?.getAttribute('data-screen') ?? '');
    return screen === 'convocations' ? true : new NotYet(screen);
  });
  await panel.screenshot(join(outDir, `piege-${make}-rappel.png`));
  await focusOn(portal, 'valider');
  await portal.screenshot(join(outDir, `piege-${make}-avant.png`));
  await pressOn(portal, 'valider');
  await pressOn(portal, 'confirmer');
  await waitToRead(portal, 'etat', 'Convocations envoyées');
  await portal.goto(addressOf(make, { screen: 'candidats', number: NUMBER }));
  await waitToRead(portal, 'titre', 'Candidats');
  await portal.screenshot(join(outDir, `piege-${make}-fige.png`));
  report(`Facture « ${make} » : convocations reconnues, validées ; la session est figée`);
  await portal.close();
}
