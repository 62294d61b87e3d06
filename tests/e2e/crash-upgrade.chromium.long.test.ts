import { SCHEMA } from '@/lib/session/version';
import { unpack } from '@/lib/platform/gzip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CutOpening } from './crash/acts';
import { CutBrowser } from './crash/browser';
import { formerFiles, storedDatabase } from './crash/common';
import { cutEverywhere, NOW } from './crash/matrix';
import type { Kept } from './raw-database';

const MINUTES = 60_000;
/** The steps of the others are those of the oldest one, and fewer; it makes the dates of each session anew by the same requests. */
const ONE_IN = { oldest: 2, other: 10 };

const older = (await formerFiles()).filter((file) => file !== `schema-${String(SCHEMA)}.json`);

// Issue 8: the same for an upgrade: the old database or the new one, and the copy of the old one before that.
describe('an upgrade that is cut', () => {
  let browser: CutBrowser;

  beforeAll(async () => {
    browser = await CutBrowser.start(NOW);
  });

  afterAll(async () => {
    await browser.close();
  });

  test.each(older)('from the database of %s', async (file) => {
    const former: Kept = { database: await storedDatabase(file), local: {} };
    const cut: CutOpening = { name: `mise à niveau depuis ${file}`, at: '#/', rebuilds: true, upgrades: true, oneIn: file === older[0] ? ONE_IN.oldest : ONE_IN.other };
    const { problems, line } = await cutEverywhere(browser, cut, former);
    console.log(line);
    expect(problems).toEqual([]);
    const { local } = await (await browser.open()).read();
    const copy = JSON.parse(await unpack(String(local[`avant-mise-a-niveau/${String(former.database.version)}`]))) as Record<string, unknown>;
    for (const [store, rows] of Object.entries(copy)) expect(rows, store).toEqual(former.database.stores[store]?.rows);
  }, 10 * MINUTES);
});
