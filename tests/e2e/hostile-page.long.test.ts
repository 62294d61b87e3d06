import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt, waitForCard, waitForNoCard } from './card-page';
import { browsers, launch, type Jalon, type Panel, type PortalPage } from './harness';
import { answers, CANDIDATE, enterSecret, HOSTILE, openHostile, tick, TITLE } from './hostile';
import { medianOf } from './script-browser';
import { stored } from './stored';

/** Ticks on the quiet page, and as many on the hostile one, by turns. */
const ROUNDS = 15;
/** What a storm is, where several go on at once: each worse than a page of the portal could be. */
const STORMS: readonly (readonly string[])[] = [['mutations'], ['giant', 'mutations'], ['long', 'titles'], ['routes', 'frames'], ['focus', 'forged'], ['deep', 'classes']];

describe.each(browsers)('a hostile page beside the panel, in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;
  let portal: PortalPage;
  let session: string;
  let home: string;

  beforeAll(async () => {
    jalon = await launch({ browser, height: 1000 });
    session = await enterSecret(jalon);
    home = await jalon.evaluate(() => chrome.runtime.getURL(''));
    panel = await jalon.panel();
    await panel.click('link', 'Sessions');
    await panel.click('link', TITLE);
    await panel.waitForText(/\d+ sur \d+ faite/);
  });

  afterAll(async () => {
    await jalon.close();
  });

  /** All that Jalon knows and the page does not; of the card, what it says beside the page's own words. */
  const secrets = () => [TITLE, 'Zéphyr', CANDIDATE, session, home, new URL(home).host, 'Jalon :', 'Ne pas valider', 'Pas encore prêt', 'DDETS'];

  const open = async (query = ''): Promise<void> => {
    portal = await openHostile(jalon, panel, query);
  };

  const pointed = async () => {
    await pointAt(portal, 'valider');
    return waitForCard(portal);
  };

  test.each([['as browsers give it', ''], ['redefined from end to end', '?redefinis']])('knows nothing of what the card says, its world %s', async (_how, query) => {
    await open(query);
    const card = await pointed();
    expect(card.text).toContain(TITLE);
    expect(await portal.evaluate((words) => window.spy.seek(words), secrets())).toEqual([]);
    const { heard, strangers } = await portal.evaluate(() => window.spy.count());
    // It would have heard: of Jalon it met the element, one more each time that the card is shown anew, and the words of its own it finds.
    expect(strangers).toBeGreaterThan(0);
    expect(heard).toBeGreaterThan(20);
    expect(await portal.evaluate(() => window.spy.seek(['Générer les convocations']))).toContain('find: Générer les convocations');
    // Whichever space they are written with.
    await portal.evaluate(() => window.forge.lookAlike());
    expect(await portal.evaluate(() => window.spy.seek(['Session n° 27-0412', 'Jalon :']))).toEqual(['find: Session n° 27-0412', 'heard: Session n° 27-0412', 'heard: Jalon :']);
    await answers(panel, portal);
    await portal.close();
  });

  /** How many tabs run a page of Jalon: one that the browser refused bears the address, and runs nothing. */
  function ownTabs(): Promise<number> {
    return jalon.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['TAB'] })).length);
  }

  test('makes Jalon do nothing by events and messages of its own', async () => {
    await open();
    const before = await stored(panel);
    const address = await panel.evaluate(() => location.href);
    const tabs = await ownTabs();
    const said = await panel.text('main');
    await portal.evaluate(() => window.forge.events());
    expect(await portal.card()).toBeNull();
    await portal.evaluate(() => {
      window.forge.lookAlike();
      window.forge.names();
    });
    expect(await portal.evaluate((to) => window.forge.messages(to), home)).toEqual({ runtimes: 0, opened: [] });
    // The windows that it opened, each with an error in it, stand before it.
    await portal.front();
    await answers(panel, portal);
    expect(await panel.text('main')).toBe(said);
    expect(await panel.evaluate(() => location.href)).toBe(address);
    expect(await ownTabs()).toBe(tabs);
    expect(await stored(panel)).toBe(before);
    await portal.close();
  });

  test('keeps no card for itself, whatever it does to it', async () => {
    await open();
    for (const how of await portal.evaluate(() => window.forge.ways)) {
      await portal.hover(1, 1);
      await pointed();
      await portal.evaluate(() => window.forge.lookAlike());
      await portal.evaluate((way) => window.forge.handle(way), how);
      expect(await portal.evaluate((words) => window.spy.seek(words), secrets().filter((word) => word !== 'Jalon :')), how).toEqual([]);
      await portal.hover(1, 1);
      await waitForNoCard(portal);
    }
    await answers(panel, portal);
    await portal.close();
  });

  test.each(STORMS.map((storms) => [storms.join(', '), storms] as const))('slows no tick to twice its time: %s', { timeout: 240_000 }, async (name, storms) => {
    await open();
    const quiet: number[] = [];
    const hostile: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      quiet.push(await tick(panel));
      await portal.evaluate((names) => window.storm.start(...names), storms);
      hostile.push(await tick(panel));
      await portal.evaluate(() => window.storm.stop());
    }
    const [usual, slowest] = [medianOf(quiet), medianOf(hostile)];
    console.log(`${browser}, ${name} : ${usual.toFixed(0)} ms, ${slowest.toFixed(0)} ms`);
    await answers(panel, portal);
    expect(slowest).toBeLessThanOrEqual(2 * usual);
    await portal.close();
  });

  test('that never ends, that is blocked, or that is written anew leaves the panel as it is', async () => {
    await open();
    const quiet = await tick(panel);
    await portal.evaluate(() => {
      setTimeout(() => window.storm.block(4000));
    });
    expect(await tick(panel)).toBeLessThan(Math.max(4 * quiet, 1000));
    await portal.evaluate(() => window.storm.rewrite());
    await answers(panel, portal);
    await portal.evaluate(() => location.assign('/hostile/sans-fin.html'));
    expect(await tick(panel)).toBeLessThan(Math.max(4 * quiet, 1000));
    await portal.evaluate((to) => location.assign(to), HOSTILE);
    await portal.close();
  });
});
