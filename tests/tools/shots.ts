import { join } from 'node:path';
import { launch } from '../e2e/harness/index';
import { fill } from './filled';
import { ROOT } from './setup.mjs';

// npm run shots: every view of the panel over the sample centre, at three widths, light and dark, in .output/shots. After a build.

const OUT = join(ROOT, '.output/shots');
const WIDTHS = [252, 360, 800];

/** Each view: its picture's name, its address, its heading. */
const VIEWS: readonly (readonly [string, string, string | RegExp])[] = [
  ['aujourdhui', '#/', 'Aujourd’hui'],
  ['sessions', '#/sessions', 'Sessions'],
  ['session', '#/sessions/exemple-1', /^Agent de propreté/],
  ['jour-j', '#/sessions/exemple-4', /^Assistante de vie/],
  ['modifier', '#/sessions/exemple-1/modifier', 'Modifier la session'],
  ['deja-fait', '#/sessions/exemple-2/deja-fait', /^Déjà fait/],
  ['historique', '#/sessions/exemple-1/historique', 'Historique'],
  ['point', '#/sessions/exemple-1/point', 'Point de situation'],
  ['dupliquer', '#/sessions/exemple-1/dupliquer', /^Dupliquer/],
  ['candidats', '#/sessions/exemple-1/candidats', 'Candidats'],
  ['jury', '#/sessions/exemple-1/jury', 'Jury'],
  ['passage', '#/sessions/exemple-1/passage', 'Ordre de passage'],
  ['examen', '#/sessions/exemple-4/jour', 'Jour d’examen'],
  ['courriels', '#/sessions/exemple-1/courriels', 'Courriels'],
  ['suites', '#/sessions/exemple-4/suites', 'PV et suites'],
  ['frise', '#/sessions/exemple-1/frise', 'Frise'],
  ['et-si', '#/sessions/exemple-1/et-si', 'Et si ?'],
  ['papiers', '#/sessions/exemple-1/papiers', 'Imprimer, exporter'],
  ['calendrier', '#/calendrier', 'Calendrier'],
  ['annee', '#/annee', /^L’année/],
  ['si', '#/si', /^Si je commence/],
  ['raccourcis', '#/raccourcis', /accourcis/],
  ['guide', '#/guide', 'Guide'],
  ['nouvelle', '#/nouvelle', 'Nouvelle session'],
  ['reglages', '#/reglages', 'Réglages'],
];

for (const colorScheme of ['light', 'dark'] as const) await shoot(colorScheme);
console.log(OUT);

async function shoot(colorScheme: 'light' | 'dark'): Promise<void> {
  const jalon = await launch({ browser: 'chromium', colorScheme });
  try {
    await fill(jalon, OUT);
    for (const width of WIDTHS) {
      const panel = await jalon.tab('sidepanel.html', { width, height: 900 });
      for (const [name, address, heading] of VIEWS) {
        await panel.evaluate((hash) => {
          location.hash = hash;
        }, address);
        await panel.waitFor('heading', heading);
        await panel.screenshot(join(OUT, `${name}-${String(width)}-${colorScheme}.png`), { full: true });
      }
      await panel.close();
    }
  } finally {
    await jalon.close();
  }
}
