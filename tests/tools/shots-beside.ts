import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SCREEN_IDS, type ScreenId } from '@/lib/ceres/screen-ids';
import { settledOn } from '../e2e/beside-portal';
import { prepare } from '../e2e/example';
import { launch, type Jalon } from '../e2e/harness/index';
import { HELD, PREPARED } from '../e2e/portal-screens';
import { addressOf } from '../portal/pages/routes.js';
import type { Place } from '../portal/types';
import { ROOT } from './setup.mjs';

// npx tsx tests/tools/shots-beside.ts: the panel beside each screen of the simulated portal, at three widths, light and dark, in .output/shots. After a build.

const OUT = join(ROOT, '.output/shots');
const WIDTHS = [252, 360, 800];

const OF_NONE: ReadonlySet<ScreenId> = new Set<ScreenId>(['connexion', 'accueil', 'liste-sessions', 'creation-session', 'agrement']);

mkdirSync(OUT, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const jalon = await launch({ browser: 'chromium', colorScheme });
  try {
    await shoot(jalon, colorScheme);
  } finally {
    await jalon.close();
  }
}
console.log(OUT);

async function shoot(jalon: Jalon, colorScheme: string): Promise<void> {
  const portal = await jalon.openPortal();
  await prepare(jalon);
  for (const width of WIDTHS) {
    const panel = await jalon.panel({ width, height: 900 });
    for (const screen of SCREEN_IDS) {
      await portal.goto(addressOf('moderne', placeOf(screen)));
      await settledOn(panel, screen);
      await panel.waitFor('combobox', 'Je suis sur l’écran :');
      await panel.screenshot(join(OUT, `ceres-${screen}-${String(width)}-${colorScheme}.png`));
    }
  }
}

function placeOf(screen: ScreenId): Place {
  if (OF_NONE.has(screen)) return { screen };
  return { screen, number: screen === 'resultats' ? HELD : PREPARED };
}
