import { chromium, type Browser, type BrowserContext, type CDPSession, type Page as Tab, type Request } from 'playwright-core';
import { PORTAL_HOST } from '../../../portal/server';
import type { Asked, Download, Jalon, Launch, Panel, PortalPage, ShownCard, Size } from '../api';
import { BaseJalon, makeGround } from '../base';
import { contextTypes } from '../in-extension';
import { Page } from '../page';
import { build } from '../places';
import { NotYet, until, untilTrue } from '../wait';
import { readCard } from './card';
import { writeClock } from './clock';
import { debuggingAddress, extensionId, startChromium } from './launch';
import { HiddenDocument } from './hidden';
import { ChromiumSurface } from './surface';

const PORTAL = `https://${PORTAL_HOST}`;
/** A file of the extension that is a document and runs none of its code. */
const BARE = 'manifest.json';

/** What belongs to one run of the browser. */
interface Run {
  readonly context: BrowserContext;
  /** Speaks to the browser as a whole. */
  readonly root: CDPSession;
  bare?: Promise<HiddenDocument>;
  /** The second connection, which sees the panel that was open when it was made. */
  second?: Browser;
}

class ChromiumPortal extends Page implements PortalPage {
  constructor(private readonly tab: Tab) {
    super(new ChromiumSurface(tab));
  }
  async goto(path: string): Promise<void> {
    await this.tab.goto(PORTAL + path);
  }
  async reload(): Promise<void> {
    await this.tab.reload();
  }
  front(): Promise<void> {
    return this.tab.bringToFront();
  }
  hover(x: number, y: number): Promise<void> {
    return this.surface.hover(x, y);
  }
  clickAt(x: number, y: number): Promise<void> {
    return this.surface.click(x, y);
  }
  card(): Promise<ShownCard | null> {
    return readCard(this.tab);
  }
}

/** Chromium with Jalon, its real side panel among its documents. */
export class ChromiumJalon extends BaseJalon {
  readonly browser = 'chromium';
  private readonly extension = build('chrome-mv3');
  private readonly id = extensionId(this.extension);
  private current?: Run;
  private quitting = false;
  private readonly asked: Asked[] = [];

  static async launch(options: Launch): Promise<Jalon> {
    const jalon = new ChromiumJalon(await makeGround(options));
    if (options.now !== undefined) writeClock(jalon.ground.places.clock, options.now);
    await jalon.start();
    return jalon;
  }

  async openPortal(path = '/', size?: Size): Promise<PortalPage> {
    const { context } = this.live();
    const tab = context.pages().find((page) => page.url() === 'about:blank') ?? (await context.newPage());
    if (size !== undefined) await tab.setViewportSize(size);
    const portal = new ChromiumPortal(tab);
    await portal.goto(path);
    return portal;
  }

  async panel(size?: Size): Promise<Panel> {
    if (!(await this.isPanelOpen())) await this.clickAction();
    await untilTrue('the side panel to open', () => this.isPanelOpen());
    const page = await until('the page of the side panel', () => this.findPanel());
    // What the launch asks of every page does not reach one that another connection sees.
    await page.emulateMedia({ colorScheme: this.ground.options.colorScheme ?? 'light' });
    if (size !== undefined) await page.setViewportSize(size);
    return new Page(new ChromiumSurface(page));
  }

  async closePanel(): Promise<void> {
    if (!(await this.isPanelOpen())) return;
    await this.clickAction();
    await untilTrue('the side panel to close', async () => !(await this.isPanelOpen()));
  }

  async tab(file: string, size = { width: 360, height: 740 }): Promise<Panel> {
    const tab = await this.live().context.newPage();
    await tab.setViewportSize(size);
    await tab.goto(this.address(file));
    return new Page(new ChromiumSurface(tab));
  }

  async opened(act: () => Promise<void>): Promise<Panel> {
    const [tab] = await Promise.all([this.live().context.waitForEvent('page'), act()]);
    return new Page(new ChromiumSurface(tab));
  }

  override async download(act: () => Promise<void>): Promise<Download> {
    // Each time: the connection that finds the side panel sets a folder of its own.
    const downloadPath = this.ground.places.downloads;
    await this.live().root.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    return super.download(act);
  }

  async stopWorker(): Promise<void> {
    const { root } = this.live();
    const { targetInfos } = await root.send('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(this.address('')));
    if (worker !== undefined) await root.send('Target.closeTarget', { targetId: worker.targetId });
    await untilTrue('the worker to stop', async () => !(await this.evaluate(contextTypes)).includes('BACKGROUND'));
  }

  async setClock(instant: string): Promise<void> {
    if (this.ground.options.now === undefined) throw new Error('setClock() wants a launch with `now`.');
    const aim = Date.parse(instant);
    if (aim < (await this.evaluate(() => Date.now()))) throw new Error(`« ${instant} » is before the browser’s now.`);
    writeClock(this.ground.places.clock, instant);
    await untilTrue(`the clock to be at ${instant}`, async () => (await this.evaluate(() => Date.now())) >= aim);
  }

  traffic(): Promise<Asked[]> {
    return Promise.resolve(this.asked);
  }

  protected async start(): Promise<void> {
    this.quitting = false;
    const context = await startChromium(this.ground, this.extension);
    this.watch(context);
    context.on('close', () => {
      if (!this.quitting) this.ended();
    });
    const browser = context.browser();
    if (browser === null) throw new Error('Chromium gave no browser.');
    const root = await browser.newBrowserCDPSession();
    this.current = { context, root };
  }

  protected async quit(): Promise<void> {
    this.quitting = true;
    await this.current?.second?.close();
    await this.current?.context.close();
    delete this.current;
  }

  protected async run(expression: string): Promise<string | undefined> {
    const run = this.live();
    run.bare ??= this.openBare(run.root);
    return (await run.bare).run(expression);
  }

  /** Opens the bare document, once the extension is there. */
  private async openBare(root: CDPSession): Promise<HiddenDocument> {
    return until('the extension to be loaded (branded Chrome refuses --load-extension)', async () => {
      const bare = await HiddenDocument.open(root, this.address(BARE));
      const kind = await bare.run('Promise.resolve(globalThis.chrome?.action && document.contentType)');
      return kind === 'application/json' ? bare : new NotYet(`a document without its API`);
    });
  }

  /** A genuine click on the toolbar button of the window. */
  private async clickAction(): Promise<void> {
    const { root } = this.live();
    const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    // The side panel is a target of this type too, and the click crashes Chromium 156 when it is sent there.
    const tab = targetInfos.find(({ url }) => !url.startsWith(this.address('')));
    if (tab === undefined) throw new Error('The toolbar button wants a tab that is no page of the extension: openPortal() first.');
    await root.send('Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
  }

  private async isPanelOpen(): Promise<boolean> {
    return (await this.evaluate(contextTypes)).includes('SIDE_PANEL');
  }

  private async findPanel(): Promise<Tab | NotYet> {
    const run = this.live();
    await run.second?.close();
    run.second = await chromium.connectOverCDP(await debuggingAddress(this.ground.places.profile));
    const contexts = run.second.contexts();
    contexts.forEach((context) => this.watch(context));
    const pages = contexts.flatMap((context) => context.pages());
    for (const page of pages.filter((candidate) => candidate.url().startsWith(this.address('')))) {
      if (await page.evaluate(async () => (await chrome.tabs.getCurrent()) === undefined)) return page;
    }
    return new NotYet(pages.map((page) => page.url()).join(', '));
  }

  /** `Network.requestWillBeSent` of every document and worker that the connection sees. */
  private watch(context: BrowserContext): void {
    context.on('request', (request: Request) => {
      this.asked.push({ by: askerOf(request), url: request.url() });
    });
  }

  private address(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  private live(): Run {
    if (this.current === undefined) throw new Error('Chromium is not running.');
    return this.current;
  }
}

/** The address of the document or worker that asks; none of a tab that opens, which asks for its first document before it has any. */
function askerOf(request: Request): string {
  const worker = request.serviceWorker();
  if (worker !== null) return worker.url();
  try {
    return request.frame().url();
  } catch (error) {
    if (!request.isNavigationRequest()) throw error;
    return '';
  }
}
