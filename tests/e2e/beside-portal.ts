import type { ScreenId } from '@/lib/ceres/screen-ids';
import type { Jalon, Panel } from './harness';
import { NotYet, until } from './harness/wait';

/**
 * Opens the portal, and the panel beside it once its strip speaks of the screen: what comes into the strip moves the view
 * below, and nothing is to be pressed meanwhile.
 */
export async function openBeside(jalon: Jalon, path = '/', screen: ScreenId = 'accueil'): Promise<Panel> {
  await jalon.openPortal(path);
  const panel = await jalon.panel();
  await settledOn(panel, screen);
  return panel;
}

/** Waits until the panel's strip speaks of a screen; of none where it is empty. */
export async function settledOn(panel: Panel, screen: ScreenId | ''): Promise<void> {
  await until(`the strip to speak of « ${screen} »`, async () => {
    const seen = await panel.evaluate(() => document.querySelector('[data-screen]')?.getAttribute('data-screen') ?? 'no strip');
    return seen === screen ? true : new NotYet(`« ${seen} »`);
  });
}
