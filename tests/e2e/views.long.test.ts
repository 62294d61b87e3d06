import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Jalon } from './harness';
import { browsers, launch } from './harness';
import { walkMainJob } from './main-job';

/** Both ends of what a panel is. */
const WIDTHS = [250, 800];

describe.each(browsers)('every view in %s', (browser) => {
  let jalon: Jalon;

  beforeAll(async () => {
    jalon = await launch({ browser });
    // It leaves an example session, a session of the user's own and a centre behind.
    await walkMainJob(jalon, () => undefined, `.output/e2e/${browser}`);
  });

  afterAll(async () => {
    await jalon.close();
  });

  test.each(WIDTHS)('axe finds nothing on any view at %i px', async (width) => {
    const panel = await jalon.tab('sidepanel.html#/sessions', { width, height: 740 });
    await panel.waitFor('link', /Agent de propreté/);
    const session = await panel.evaluate(() => document.querySelector('.session-row a')?.getAttribute('href') ?? '');
    for (const [address, heading] of views(session)) {
      await panel.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await panel.waitFor('heading', heading);
      expect(await panel.axe(), address).toEqual([]);
      expect((await panel.size()).scrollWidth, `${address} fits`).toBeLessThanOrEqual(width);
    }
    await panel.close();
  });
});

/** Each view by its address, and its heading. */
function views(session: string): readonly (readonly [string, RegExp | string])[] {
  return [
    ['#/', 'Aujourd’hui'],
    ['#/sessions', 'Sessions'],
    ['#/nouvelle', 'Nouvelle session'],
    ['#/si', 'Si je commence le…'],
    ['#/calendrier', 'Calendrier'],
    ['#/annee', /^L’année/],
    [session, /Agent de propreté/],
    [`${session}/modifier`, 'Modifier la session'],
    [`${session}/deja-fait`, 'Déjà fait ?'],
    [`${session}/historique`, 'Historique'],
    [`${session}/point`, 'Point de situation'],
    [`${session}/dupliquer`, /^Dupliquer/],
    [`${session}/candidats`, 'Candidats'],
    [`${session}/jury`, 'Jury'],
    [`${session}/jour`, 'Jour d’examen'],
    [`${session}/courriels`, 'Courriels'],
    [`${session}/suites`, 'PV et suites'],
    [`${session}/frise`, 'Frise'],
    [`${session}/et-si`, 'Et si ?'],
    [`${session}/papiers`, 'Imprimer, exporter'],
    ['#/reglages', 'Réglages'],
    ['#/raccourcis', /accourcis/],
  ];
}
