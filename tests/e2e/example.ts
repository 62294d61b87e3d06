import { settledOn } from './beside-portal';
import type { Jalon } from './harness/api';

/** Puts an example session in the empty panel, beside the portal's first page, as a person who looks around for the first time does. */
export async function prepare(jalon: Jalon): Promise<void> {
  const panel = await jalon.panel();
  await settledOn(panel, 'accueil');
  await panel.click('button', 'Voir un exemple');
}
