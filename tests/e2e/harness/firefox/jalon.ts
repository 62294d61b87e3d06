import type { Browser } from 'puppeteer-core';
import { PORTAL_HOST } from '../../../portal/server';
import type { Asked, Jalon, Launch, Panel, PortalPage, ShownCard } from '../api';
import { BaseJalon, makeGround } from '../base';
import { Page } from '../page';
import { build } from '../places';
import { untilTrue } from '../wait';
import { HOST, startFirefox } from './launch';
import { FirefoxSurface } from './surface';
import { FirefoxWindow } from './window';

const PORTAL = `https://${PORTAL_HOST}`;
const EXTENSION = `moz-extension://${HOST}/`;
/** A file of the extension that is a document and runs none of its code. */
const BARE = 'manifest.json';
const PANEL = 'sidepanel.html';

interface Run {
  readonly browser: Browser;
  readonly window: FirefoxWindow;
  bare?: Promise<FirefoxSurface>;
}

class FirefoxPortal extends Page implements PortalPage {
  constructor(private readonly tab: FirefoxSurface) {
    super(tab);
  }
  async goto(path: string): Promise<void> {
    await this.evaluate((to) => location.assign(to), PORTAL + path);
    await this.tab.loaded(PORTAL + path);
  }
  async reload(): Promise<void> {
    const before = await this.evaluate(() => performance.timeOrigin);
    await this.evaluate(() => location.reload());
    await untilTrue('the page to load again', () => this.isAnother(before).catch(() => false));
  }
  private isAnother(before: number): Promise<boolean> {
    return this.evaluate((origin) => performance.timeOrigin !== origin && document.readyState === 'complete', before);
  }
  front(): Promise<void> {
    return this.tab.front();
  }
  hover(x: number, y: number): Promise<void> {
    return this.tab.hover(x, y);
  }
  clickAt(x: number, y: number): Promise<void> {
    return this.tab.click(x, y);
  }
  card(): Promise<ShownCard | null> {
    return this.tab.card();
  }
}

/** Firefox with Jalon installed, its real sidebar among its documents. */
export class FirefoxJalon extends BaseJalon {
  readonly browser = 'firefox';
  private readonly extension = build('firefox-mv3');
  private current?: Run;
  private ahead = 0;
  private quitting = false;
  /** Of the runs before. */
  private readonly before: Asked[] = [];
  private told: Asked[] = [];

  static async launch(options: Launch): Promise<Jalon> {
    const jalon = new FirefoxJalon(await makeGround(options));
    await jalon.start();
    if (options.now !== undefined) await jalon.setClock(options.now);
    return jalon;
  }

  async openPortal(path = '/'): Promise<PortalPage> {
    const tab = await this.open(PORTAL + path, true);
    return new FirefoxPortal(tab);
  }

  async panel(): Promise<Panel> {
    const { window } = this.live();
    if (!(await this.isPanelOpen())) await window.call('clickAction');
    await untilTrue('the sidebar to open', () => this.isPanelOpen());
    return new Page(new FirefoxSurface(window, 'sidebar'));
  }

  async closePanel(): Promise<void> {
    if (!(await this.isPanelOpen())) return;
    await this.live().window.call('clickAction');
    await untilTrue('the sidebar to close', async () => !(await this.isPanelOpen()));
  }

  async tab(file: string, size = { width: 360, height: 740 }): Promise<Panel> {
    return new Page(await this.open(EXTENSION + file, true, size));
  }

  async opened(act: () => Promise<void>): Promise<Panel> {
    const { window } = this.live();
    const before = await window.call('countTabs');
    await act();
    await untilTrue('a tab to open', async () => (await window.call('countTabs')) > before);
    return new Page(new FirefoxSurface(window, await window.call('lastTab')));
  }

  async stopWorker(): Promise<void> {
    const { window } = this.live();
    await window.call('stopBackground');
    await untilTrue('the event page to stop', async () => !(await window.call('isBackgroundRunning')));
  }

  /** Moves the clock of the documents to come, the event page's first; a page that is open keeps its own. */
  async setClock(instant: string): Promise<void> {
    this.ahead = Date.parse(instant) - Date.now();
    await this.live().window.call('setAhead', this.ahead);
    await this.stopWorker();
  }

  /** What WebDriver's protocol tells of documents in tabs, and what Firefox itself opened, the add-on's event page and sidebar included. */
  async traffic(): Promise<Asked[]> {
    return [...this.before, ...this.told, ...(await this.live().window.call('requests'))];
  }

  protected async start(): Promise<void> {
    this.quitting = false;
    const browser = await startFirefox(this.ground, this.extension);
    browser.on('disconnected', () => {
      if (!this.quitting) this.ended();
    });
    const window = await FirefoxWindow.of(browser, (asked) => this.told.push(asked));
    this.current = { browser, window };
    await untilTrue('the add-on to start', () => window.call('isReady'));
    if (this.ahead > 0) await window.call('setAhead', this.ahead);
  }

  protected async quit(): Promise<void> {
    this.quitting = true;
    this.before.push(...(await this.live().window.call('requests')));
    await this.current?.browser.close();
    delete this.current;
  }

  protected async run(expression: string): Promise<string | undefined> {
    const run = this.live();
    run.bare ??= this.open(EXTENSION + BARE, false);
    return (await run.bare).run(expression);
  }

  private async open(url: string, front: boolean, size?: { width: number; height: number }): Promise<FirefoxSurface> {
    const { window } = this.live();
    const tab = new FirefoxSurface(window, await window.call('openTab', url, front, ...(size === undefined ? [] : [size])));
    await tab.loaded(url);
    return tab;
  }

  private isPanelOpen(): Promise<boolean> {
    return this.live().window.call('isSidebarOpen', EXTENSION + PANEL);
  }

  private live(): Run {
    if (this.current === undefined) throw new Error('Firefox is not running.');
    return this.current;
  }
}
