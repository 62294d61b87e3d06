import { setTimeout as pause } from 'node:timers/promises';
import { civil } from '@/lib/dates/civil';
import { NotYet, until } from '../harness/wait';
import type { Kept } from '../raw-database';
import type { CutAct, CutOpening } from './acts';
import type { CutBrowser, CutTab } from './browser';
import { behindSince, wrongCopies } from './copies';
import { badgeOf, sameIn, sideOf, staleDigests, TRUTH, unsound } from './state';

/** The instant that the browser and its pages live at, and its civil day. */
export const NOW = '2027-02-20T10:00:00+01:00';
export const TODAY = civil('2027-02-20');

/** For so many milliseconds without a request, an act is over, and a page has come to rest before one. */
const OVER_MS = 500;
const REST_MS = 150;

/** An act may make one request less than in the run that was counted: it has then ended, and is cut there. */
const ENDED_MS = 8_000;

/** An act run to its end: what lay on the disk before and after it, and how many requests it took. */
export interface Whole {
  readonly before: Kept;
  readonly after: Kept;
  readonly calls: number;
}

/** What came of a cut. */
export interface Cell {
  readonly side: 'before' | 'after' | null;
  readonly problems: readonly string[];
  /** Owners whose second copy, up to date before the act, was behind the store once the panel had been opened again. */
  readonly behind: readonly string[];
}

export type Cut = CutAct | CutOpening;

/** Leads a tab to where the act begins, does it, and stops it after its n-th request; null lets it be. */
async function begin(tab: CutTab, cut: Cut, seed: Kept, n: number | null): Promise<void> {
  await tab.put(seed);
  if ('at' in cut) return tab.show(cut.at, n ?? 'count');
  await cut.prepare(tab);
  await quiet(tab, REST_MS);
  await ('inWorker' in cut ? tab.armWorker(n) : tab.arm(n));
  // A page that has stopped answers no more.
  const acted = cut.act(tab);
  await (n === null ? acted : void acted.catch(() => undefined));
}

/** Waits until the page and its worker ask for nothing more; how many requests each made since it was armed. */
async function quiet(tab: CutTab, pauseMs: number): Promise<{ readonly page: number; readonly worker: number }> {
  return until('the page to be quiet', async () => {
    const before = await tab.calls();
    await pause(pauseMs);
    const now = await tab.calls();
    return now.page === before.page && now.worker === before.worker ? now : new NotYet(`${String(now.page)} requests`);
  });
}

/** Runs an act to its end. */
export async function runWhole(browser: CutBrowser, cut: Cut, common: Kept): Promise<Whole> {
  const seed = cut.seed?.(common) ?? common;
  const tab = await browser.open();
  let before = seed;
  if (!('at' in cut)) {
    await tab.put(seed);
    await cut.prepare(tab);
    await quiet(tab, OVER_MS);
    before = await tab.read();
  }
  await begin(tab, cut, seed, null);
  const calls = await quiet(tab, OVER_MS);
  const after = await tab.read();
  return { before, after, calls: 'inWorker' in cut ? calls.worker : calls.page };
}

/** Cuts an act after its n-th request, kills its process or the whole browser, opens the panel again, and tells what it finds. */
export async function runCell(browser: CutBrowser, cut: Cut, common: Kept, whole: Whole, n: number, kill: 'process' | 'browser' = 'process'): Promise<Cell> {
  const tab = await browser.open();
  const stopped = tab.stopped();
  // Where what leads to the act fails, that is the error to be told.
  stopped.catch(() => undefined);
  await begin(tab, cut, cut.seed?.(common) ?? common, n);
  await Promise.race([stopped, pause(ENDED_MS)]);
  await (kill === 'process' ? tab.crash() : browser.kill());
  const again = await browser.open();
  const found = await again.read();
  const problems = await problemsOf(found, cut, whole);
  const settled = await reopen(again, cut, found, whole);
  return {
    side: sideOf(found, whole.before, whole.after, cut.inTwoSteps),
    problems: [...problems, ...settled.problems],
    behind: await behindSince(settled.kept, whole.before),
  };
}

async function problemsOf(found: Kept, cut: Cut, { before, after }: Whole): Promise<string[]> {
  const side = sideOf(found, before, after, cut.inTwoSteps);
  const digests = cut.rebuilds === true || [before, after].some((one) => sameIn(['digests'], found, one)) ? [] : ['digests between'];
  return [...(side === null ? ['state between'] : []), ...digests, ...uncopiedUpgrade(found, before), ...(await wrongCopies(found, before, cut.erases))];
}

/** An upgrade that took effect, and what was there before it is kept nowhere. */
function uncopiedUpgrade({ database, local }: Kept, { database: { version } }: Kept): string[] {
  return version === 0 || database.version === version || `avant-mise-a-niveau/${String(version)}` in local ? [] : ['upgraded without a copy'];
}

/** Opens the panel, and waits until digests and badge are right; what is not, after a while, and the state then. */
async function reopen(tab: CutTab, cut: Cut, found: Kept, { after }: Whole): Promise<{ kept: Kept; problems: string[] }> {
  await tab.show('#/');
  const spoilt = cut.spoilt === undefined ? [] : [cut.spoilt];
  try {
    const kept = await until('digests and badge to be right', async () => {
      const [now, badge] = await Promise.all([tab.read(), tab.badge()]);
      if (now.database.version !== after.database.version) return new NotYet(`schema ${String(now.database.version)}`);
      const stale = staleDigests(now, TODAY, spoilt);
      const shown = badgeOf(now, TODAY);
      return stale.length === 0 && badge === shown ? now : new NotYet(`stale: ${stale.join(' ')}, badge « ${badge} » for « ${shown} »`);
    });
    // An upgrade that was given up is done by whoever opens next.
    const isKept = sameIn(TRUTH, kept, cut.upgrades === true ? after : found);
    return { kept, problems: [...(isKept ? [] : ['changed by opening']), ...unsound(kept, spoilt)] };
  } catch (error) {
    return { kept: found, problems: [String(error)] };
  }
}

/** What came of all the cuts of an act: what is wrong, by the request, and a line that tells how many cuts that was. */
export interface Tally {
  readonly problems: readonly string[];
  readonly cells: number;
  readonly line: string;
}

/** JALON_EVERY_CUT=1 leaves none out. */
const isEvery = process.env['JALON_EVERY_CUT'] === '1';

/** Cuts an act after each of its requests, or after one in so many. */
export async function cutEverywhere(browser: CutBrowser, cut: Cut, common: Kept): Promise<Tally> {
  const whole = await runWhole(browser, cut, common);
  const cells: Cell[] = [];
  const problems: string[] = [];
  for (let n = 1; n <= whole.calls; n += isEvery ? 1 : (cut.oneIn ?? 1)) {
    const cell = await runCell(browser, cut, common, whole, n);
    cells.push(cell);
    problems.push(...cell.problems.map((problem) => `${String(n)}: ${problem}`));
  }
  const on = (side: Cell['side']) => String(cells.filter((cell) => cell.side === side).length);
  const behind = cells.filter((cell) => cell.behind.length > 0).length;
  const line = `${cut.name} : ${String(cells.length)} coupures pour ${String(whole.calls)} requêtes, ${on('before')} avant, ${on('after')} après, ${on(null)} entre ; copie en retard dans ${String(behind)}`;
  return { problems, cells: cells.length, line };
}
