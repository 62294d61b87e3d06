import type { Jalon } from './harness/api';

/** Puts an example session in the panel, as a person who looks around for the first time does. */
export async function prepare(jalon: Jalon): Promise<void> {
  const panel = await jalon.panel();
  if ((await panel.count('button', 'Voir un exemple')) > 0) await panel.click('button', 'Voir un exemple');
}
