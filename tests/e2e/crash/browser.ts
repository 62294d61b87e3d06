import { cp, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page as Tab } from 'playwright-core';
import * as z from 'zod/mini';
import { makeGround, type Ground } from '../harness/base';
import { writeClock } from '../harness/chromium/clock';
import { extensionId, startChromium } from '../harness/chromium/launch';
import { ChromiumSurface } from '../harness/chromium/surface';
import { Page } from '../harness/page';
import { build } from '../harness/places';
import { NotYet, until } from '../harness/wait';
import { putKept, readKept, type Kept } from '../raw-database';
import { CUT, installCutter, REQUEST, type Fixed } from './cutter';

/** A file of the extension that is a document and runs none of its code. */
const BARE = 'manifest.json';

const PROCESSES = z.object({ processInfo: z.array(z.object({ type: z.string(), id: z.number() })) });

/** A tab of the extension that can be stopped between two requests, and killed there. */
export class CutTab {
  readonly panel: Page;
  private workerCalls = 0;

  constructor(
    readonly tab: Tab,
    private readonly session: CDPSession,
    private readonly base: string,
  ) {
    this.panel = new Page(new ChromiumSurface(tab));
    tab.on('console', (message) => {
      if (message.text() === REQUEST) this.workerCalls += 1;
    });
  }

  /** Opens the panel at a place; armed from its first line on where `couper` says so. */
  async show(hash: string, couper?: number | 'count'): Promise<void> {
    const query = couper === undefined ? '' : `?couper=${couper === 'count' ? '' : String(couper)}`;
    await this.tab.goto(`${this.base}sidepanel.html${query}${hash}`, { waitUntil: 'commit' });
  }

  async read(): Promise<Kept> {
    return this.panel.evaluate(readKept);
  }

  /** Puts all this in place of what is there, with no page of Jalon open in this tab. */
  async put(kept: Kept): Promise<void> {
    await this.tab.goto(this.base + BARE);
    await this.panel.evaluate(putKept, kept);
  }

  arm(n: number | null): Promise<void> {
    return this.panel.evaluate((at) => window.jalonCut?.arm(at), n);
  }

  /** Arms the next worker of the page, from its first line on, in place of the page. */
  async armWorker(n: number | null): Promise<void> {
    await this.arm(null);
    this.workerCalls = 0;
    await this.panel.evaluate((at) => window.jalonCut?.armWorker(at), n);
  }

  /** How many requests were counted since it was armed: of the page, and of its worker. */
  async calls(): Promise<{ readonly page: number; readonly worker: number }> {
    return { page: await this.panel.evaluate(() => window.jalonCut?.calls ?? -1), worker: this.workerCalls };
  }

  /** Resolves once the page, or a worker of it, has stopped for good. */
  stopped(): Promise<unknown> {
    return this.tab.waitForEvent('console', { predicate: (message) => message.text() === CUT });
  }

  /** Whether it draws frames, without which nothing can be clicked: after a crash, Chromium sometimes opens one that never does. */
  draws(): Promise<boolean> {
    return this.panel.evaluate(() => Promise.race([new Promise<boolean>((done) => requestAnimationFrame(() => done(true))), new Promise<boolean>((done) => setTimeout(done, 2_000, false))]));
  }

  badge(): Promise<string> {
    return this.panel.evaluate(() => chrome.action.getBadgeText({}));
  }

  /** Kills the process that it runs in, which is that of every page of the extension. */
  async crash(): Promise<void> {
    const gone = this.tab.waitForEvent('crash');
    // It answers nothing: it is dead.
    this.session.send('Page.crash').catch(() => undefined);
    await gone;
    await this.tab.close();
  }
}

function fixed(now: string, tells: string | null): Fixed {
  return { now: Date.parse(now), said: CUT, tells };
}

/** A copy of the build, beside the profile, whose worker of the page can be cut too: nothing else runs before a worker's own code. */
async function cuttable(profile: string, now: string): Promise<string> {
  const folder = await realpath(await mkdtemp(`${profile}-`));
  await cp(build('chrome-mv3'), folder, { recursive: true });
  const worker = join(folder, 'exchange-worker.js');
  await writeFile(worker, `(${String(installCutter)})(${JSON.stringify(fixed(now, REQUEST))});${await readFile(worker, 'utf8')}`);
  return folder;
}

/** A Chromium with Jalon installed, whose pages can be cut anywhere; on one profile from its start to its end. */
export class CutBrowser {
  private context: BrowserContext | null = null;
  private spare: CutTab | null = null;
  private constructor(
    private readonly ground: Ground,
    private readonly folder: string,
    /** The one instant that its pages know, ISO 8601. */
    private readonly now: string,
  ) {}

  static async start(now: string): Promise<CutBrowser> {
    const ground = await makeGround({ browser: 'chromium', now });
    writeClock(ground.places.clock, now);
    const browser = new CutBrowser(ground, await cuttable(ground.places.profile, now), now);
    await browser.launch();
    return browser;
  }

  /** The tab that is there, or a new one on a document of the extension that runs none of its code. */
  async open(): Promise<CutTab> {
    if (this.spare?.tab.isClosed() === false) return this.spare;
    this.spare = await until('a tab that draws', async () => {
      const opened = await this.openTab();
      if (await opened.draws()) return opened;
      await opened.tab.close();
      return new NotYet('a tab without frames');
    });
    return this.spare;
  }

  private async openTab(): Promise<CutTab> {
    const context = this.live();
    const tab = await context.newPage();
    await tab.addInitScript(installCutter, fixed(this.now, null));
    const base = `chrome-extension://${extensionId(this.folder)}/`;
    await until('the extension to be loaded', async () => {
      const loaded = await tab.goto(base + BARE).catch(() => null);
      return loaded === null ? new NotYet('not yet') : true;
    });
    return new CutTab(tab, await context.newCDPSession(tab), base);
  }

  /** Kills the whole browser, as a machine that stops does, and starts it again on the same profile. */
  async kill(): Promise<void> {
    const context = this.live();
    const root = await context.browser()?.newBrowserCDPSession();
    const { processInfo } = PROCESSES.parse(await root?.send('SystemInfo.getProcessInfo'));
    const browser = processInfo.find(({ type }) => type === 'browser');
    if (browser === undefined) throw new Error('Chromium names no process of its own.');
    const gone = context.waitForEvent('close');
    process.kill(browser.id, 'SIGKILL');
    await gone;
    await this.launch();
  }

  async close(): Promise<void> {
    await this.live().close();
    await this.ground.network.close();
    await this.ground.places.remove();
  }

  private async launch(): Promise<void> {
    this.context = await startChromium(this.ground, this.folder);
  }

  private live(): BrowserContext {
    if (this.context === null) throw new Error('Chromium is not running.');
    return this.context;
  }
}
