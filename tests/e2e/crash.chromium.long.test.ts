import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTS, OPENINGS } from './crash/acts';
import { CutBrowser } from './crash/browser';
import { commonState } from './crash/common';
import { cutEverywhere, NOW } from './crash/matrix';
import type { Kept } from './raw-database';

const MINUTES = 60_000;

// Issue 8: each write, cut at each of its requests: the state before it or the one after, never one between.
describe('a write that is cut', () => {
  let browser: CutBrowser;
  let common: Kept;
  let cells = 0;

  beforeAll(async () => {
    browser = await CutBrowser.start(NOW);
    common = await commonState(browser);
  });

  afterAll(async () => {
    console.log(`${String(cells)} coupures en tout`);
    await browser.close();
  });

  test.each([...ACTS, ...OPENINGS])('$name', async (cut) => {
    const tally = await cutEverywhere(browser, cut, common);
    cells += tally.cells;
    console.log(tally.line);
    expect(tally.problems).toEqual([]);
  }, 10 * MINUTES);
});
