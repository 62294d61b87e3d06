import type { Name, Panel } from './harness';

/** Takes back the last act by its message, once that is there: the view changes before, beside the message of the act before. */
export async function takeBack(panel: Panel, said: Name): Promise<void> {
  await panel.waitForText(said);
  await panel.click('button', 'Annuler');
}

/** Closes the message of an act, where the next one says the same. */
export async function closeMessage(panel: Panel, said: Name): Promise<void> {
  await panel.waitForText(said);
  await panel.click('button', 'Fermer ce message');
  await panel.waitForGone(said);
}
