import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import type { showCard } from '@/entrypoints/ceres.content/card';
import { openConvocations } from './card-page';
import { launch, looks, type PortalPage } from './harness';

declare global {
  interface Window {
    /** The card's own code, put into a page as any script of its own. */
    readonly jalonCard: { readonly showCard: typeof showCard };
  }
}

const ROOT = join(import.meta.dirname, '../..');

/** The card as it ships, alone, as a script. */
async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, lib: { entry: join(ROOT, 'entrypoints/ceres.content/card.ts'), formats: ['iife'], name: 'jalonCard' } },
  });
  const [{ output: [chunk] } = { output: [] }] = [built].flat().flatMap((one) => ('output' in one ? [one] : []));
  if (chunk === undefined) throw new Error('nothing was built');
  return chunk.code;
}

/** Shows the card in the page, in an open root: axe cannot look into a closed one. */
async function show(portal: PortalPage, code: string): Promise<void> {
  await portal.evaluate((source) => {
    const attach = Reflect.get(Element.prototype, 'attachShadow');
    Element.prototype.attachShadow = function (this: Element) {
      return attach.call(this, { mode: 'open' });
    };
    document.head.append(Object.assign(document.createElement('script'), { textContent: source }));
    const button = document.querySelector('[data-essai="valider"]');
    if (button === null) throw new Error('no button');
    window.jalonCard.showCard({ title: 'Jalon : valider fige la liste des candidats.', lines: ['Session : Soudeur.', 'En cas de doute, votre DDETS.'] }, button);
  }, code);
}

describe.each(looks)('axe in %s, %s', (browser, colorScheme) => {
  test('finds nothing in a page that the card is shown in which it does not find without', async () => {
    const jalon = await launch({ browser, colorScheme, height: 1000 });
    try {
      const portal = await openConvocations(jalon, 'tables');
      const before = await portal.axe();
      await show(portal, await bundle());
      expect(await portal.evaluate(() => document.querySelector('html > div')?.shadowRoot?.querySelector('div')?.checkVisibility())).toBe(true);
      expect(await portal.axe()).toEqual(before);
    } finally {
      await jalon.close();
    }
  });
});
