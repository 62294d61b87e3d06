import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allViews } from './all-views';
import type { Jalon, Panel } from './harness';
import { browsers, launch } from './harness';
import { cutTexts, enlarge, focused, fromTheTop, missed, moving, outside, spaceOut, stillness, unmarked } from './in-view';
import { walkMainJob } from './main-job';

/** In CSS pixels: what WCAG 1.4.10 asks to be enough, and what a panel usually is. */
const NARROW = 320;
const USUAL = 360;
/** A date has a stop for its day, its month, its year and its button. */
const MOST_PARTS = 6;

describe.each(browsers)('every view in %s, with the colours of the system and no movement', { timeout: 300_000 }, (browser) => {
  let jalon: Jalon;
  let session: string;

  beforeAll(async () => {
    jalon = await launch({ browser, forcedColors: true, reducedMotion: true });
    await walkMainJob(jalon, () => undefined, `.output/e2e/${browser}`);
    // The connection that sees the side panel takes the launch's media from every tab.
    await jalon.restart();
    const panel = await jalon.tab('sidepanel.html#/sessions');
    await panel.waitFor('link', /Agent de propreté/);
    session = await panel.evaluate(() => document.querySelector('.session-row a')?.getAttribute('href') ?? '');
    await panel.close();
  });

  afterAll(async () => {
    await jalon.close();
  });

  /** Asks the same of each view, at this width: nothing may be found wrong in any. */
  async function eachView(width: number, ask: (panel: Panel, address: string) => Promise<readonly unknown[]>): Promise<void> {
    const wrong: (readonly [string, unknown])[] = [];
    for (const [address, heading] of allViews(session)) {
      // Each in a tab of its own: where the Tab key led out of one, the focus is the browser's.
      const panel = await jalon.tab(`sidepanel.html${address}`, { width, height: 740 });
      await panel.waitFor('heading', heading);
      await panel.evaluate(stillness);
      for (const found of await ask(panel, address)) wrong.push([address, found]);
      await panel.close();
    }
    expect(wrong).toEqual([]);
  }

  const unreadable = async (panel: Panel) => [...(await panel.evaluate(cutTexts)), ...(await panel.evaluate(outside))];

  test('nothing is cut or out of reach where the text is twice as large', () =>
    eachView(USUAL, async (panel) => {
      await panel.evaluate(enlarge, 2);
      return unreadable(panel);
    }));

  test('nor where the text is spaced out', () =>
    eachView(NARROW, async (panel) => {
      await panel.evaluate(spaceOut);
      return unreadable(panel);
    }));

  test('nothing moves', () =>
    eachView(USUAL, async (panel) => {
      expect(await panel.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
      return panel.evaluate(moving);
    }));

  test('what is chosen, and where one is, show in the colours of the system', () =>
    eachView(USUAL, async (panel, address) => {
      expect(await panel.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      await panel.screenshot(`.output/e2e/${browser}/contraste${address.replace(/[^/]*-[^/]*/, 'session').replaceAll(/[^a-z]+/g, '-')}.png`);
      return panel.evaluate(unmarked);
    }));

  test('the Tab key reaches everything once, in order, where it can be seen', () =>
    eachView(USUAL, async (panel) => {
      const wrong = await walk(panel);
      if ((await panel.evaluate(missed)).length === 0) return wrong;
      // What came while one went through the view is met by going once more.
      await panel.evaluate(stillness);
      return [...(await walk(panel)), ...(await panel.evaluate(missed))];
    }));

  /** Goes through a view with the Tab key, from its top until it leaves it; what is wrong where it stops. */
  async function walk(panel: Panel): Promise<string[]> {
    await panel.evaluate(fromTheTop);
    const wrong: string[] = [];
    let last = -1;
    for (let again = 0; again < MOST_PARTS; again += 1) {
      await panel.press('Tab');
      const stop = await panel.evaluate(focused);
      if (stop === null || stop.at < last) return wrong;
      if (stop.at > last) again = 0;
      last = stop.at;
      if (stop.wrong !== '') wrong.push(`${stop.name}: ${stop.wrong}`);
    }
    return [...wrong, `stop ${String(last)} keeps the focus`];
  }
});
