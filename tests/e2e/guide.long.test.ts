import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHAPTERS } from '../tools/guide-chapters';
import { browsers, launch, type Jalon, type Panel } from './harness';
import { NotYet, until } from './harness/wait';

// The guide as it ships: readable by all, by keyboard alone, its pictures there.

describe.each(browsers)('the guide in %s', (browser) => {
  let jalon: Jalon;
  let page: Panel;

  beforeAll(async () => {
    jalon = await launch({ browser });
    page = await jalon.tab('sidepanel.html', { width: 320, height: 740 });
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('is reached from the empty panel, searched and read with the keyboard alone', async () => {
    await page.waitFor('link', 'Guide');
    await tabTo(page, 'Guide');
    await page.press('Enter');
    await page.waitFor('heading', 'Guide');
    await tabTo(page, 'Chercher dans le guide');
    await page.type('reporter');
    await page.waitForText(/pages? du guide/);
    await tabTo(page, 'Déplacer, reporter ou annuler une session');
    await page.press('Enter');
    await page.waitFor('heading', 'Déplacer, reporter ou annuler une session');
  });

  test.each(CHAPTERS.map(({ id, title }) => [id, title] as const))('axe finds nothing in « %s », which fits, and shows its pictures', async (id, title) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/guide/${id}`);
    await page.waitFor('heading', title.replace(/[\u00a0\u202f]/g, ' '));
    await until('the pictures', async () => ((await page.evaluate(allShown)) ? true : new NotYet('not all of them')));
    expect(await page.axe()).toEqual([]);
    expect((await page.size()).scrollWidth).toBeLessThanOrEqual(320);
  });

  test('asks nothing of the network', () => {
    expect(jalon.requests().filter((url) => !/^(?:(?:chrome|moz)-extension:|blob:|data:|about:|chrome:)/.test(url))).toEqual([]);
  });
});

async function tabTo(page: Panel, name: string): Promise<void> {
  await until(`the focus to come to « ${name} »`, async () => {
    await page.press('Tab');
    const at = await page.focusName();
    return at.replace(/\s/g, ' ') === name ? true : new NotYet(at);
  });
}

/** Brings each picture into view, which loads it; whether all of them are. */
function allShown(): boolean {
  const all = [...document.querySelectorAll('img')];
  for (const image of all) image.scrollIntoView();
  return all.length > 0 && all.every((image) => image.complete && image.naturalWidth >= 700);
}
