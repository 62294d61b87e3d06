import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { imports } from './crash/acts';
import { CutBrowser } from './crash/browser';
import { commonState } from './crash/common';
import { cutEverywhere, NOW } from './crash/matrix';
import type { Kept } from './raw-database';

const MINUTES = 60_000;

const folder = await mkdtemp(join(tmpdir(), 'jalon-import-'));
const acts = await imports(folder);

// Issue 8: the same for an import, whoever writes it.
describe('an import that is cut', () => {
  let browser: CutBrowser;
  let common: Kept;

  beforeAll(async () => {
    browser = await CutBrowser.start(NOW);
    common = await commonState(browser);
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  test.each(acts)('$name', async (cut) => {
    const { problems, line } = await cutEverywhere(browser, cut, common);
    console.log(line);
    expect(problems).toEqual([]);
  }, 10 * MINUTES);
});
