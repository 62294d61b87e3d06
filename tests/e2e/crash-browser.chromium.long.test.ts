import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTS, OPENINGS, type CutOpening } from './crash/acts';
import { CutBrowser } from './crash/browser';
import { commonState, formerFiles, storedDatabase } from './crash/common';
import { NOW, runCell, runWhole, type Cut } from './crash/matrix';
import type { Kept } from './raw-database';

const MINUTES = 60_000;

const [oldest = ''] = await formerFiles();
const UPGRADE: CutOpening = { name: 'mise à niveau', at: '#/', rebuilds: true, upgrades: true };

// Issue 8: the machine that stops, as far as a killed browser tells: what the system had not put on the disk yet is not lost with it.
describe('a browser that is killed', () => {
  let browser: CutBrowser;
  let common: Kept;

  beforeAll(async () => {
    browser = await CutBrowser.start(NOW);
    common = await commonState(browser);
  });

  afterAll(async () => {
    await browser.close();
  });

  async function killAt(cut: Cut, state: Kept, part: number): Promise<readonly string[]> {
    const whole = await runWhole(browser, cut, state);
    const n = Math.max(1, Math.round(whole.calls * part));
    const { problems, side } = await runCell(browser, cut, state, whole, n, 'browser');
    console.log(`${cut.name}, navigateur tué à la requête ${String(n)} sur ${String(whole.calls)} : ${side ?? 'entre'}`);
    return problems;
  }

  test.each([...ACTS.slice(0, 7), ...OPENINGS.slice(0, 1)])('during: $name', async (cut) => {
    expect(await killAt(cut, common, 0.5)).toEqual([]);
  }, 2 * MINUTES);

  test.each([0.3, 0.9])('during an upgrade, at %d of it', async (part) => {
    expect(await killAt(UPGRADE, { database: await storedDatabase(oldest), local: {} }, part)).toEqual([]);
  }, 2 * MINUTES);
});
