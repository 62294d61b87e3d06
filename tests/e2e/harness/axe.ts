import axe from 'axe-core';
import type { Violation } from './api';
import { expression } from './page-code';
import type { Surface } from './surface';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in a document; its script is put there first. */
export async function violations(surface: Surface): Promise<Violation[]> {
  await surface.run(`(async () => { if (!('axe' in window)) { ${axe.source} } return 'true'; })()`);
  const found = await surface.run(expression(runAxe, TAGS));
  // The shape is the one that `runAxe` gives, two functions below.
  return JSON.parse(found ?? '[]') as Violation[];
}

/** Runs in the page. */
async function runAxe(tags: string[]): Promise<Violation[]> {
  const frame = () => new Promise<unknown>((done) => (document.hidden ? setTimeout(done, 20) : requestAnimationFrame(done)));
  // What stands half under the head of the page would count as too small, and a view may go back to where it was a moment after it came.
  do {
    scrollTo({ top: 0, behavior: 'instant' });
    await frame();
    await frame();
  } while (scrollY > 0);
  const results = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
  return results.violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? '',
    help,
    nodes: nodes.map((node) => node.target.join(' ')),
  }));
}
