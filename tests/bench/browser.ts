import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page as Tab } from 'playwright-core';
import { PORTAL_HOST } from '../portal/server';
import { makeGround, type Ground } from '../e2e/harness/base';
import { startChromium } from '../e2e/harness/chromium/launch';
import { untilTrue } from '../e2e/harness/wait';
import { addNaive, EVERY_SCRIPT, makeCopy, makeEmpty } from './extensions';
import { fill } from './fill';
import { instant, Installed } from './installed';
import { rows, type Rows } from './stored';

/** All pages of an extension share one process, and one that closes disturbs the next: it is given this long. */
const SETTLE_MS = { long: 3000, whole: 1200, briefly: 400 };
const SIZE = { width: 360, height: 740 };

type Pace = keyof typeof SETTLE_MS;

/** The extensions of the bench: Jalon over stores of several sizes, and one that is empty. */
export type Name = 'mille' | 'dixmille' | 'echange' | 'vide';

const SESSIONS: Readonly<Partial<Record<Name, number>>> = { mille: 1000, dixmille: 10_000 };

/** One Chromium in which all is measured. */
export class BenchBrowser {
  private made: Rows | null = null;

  private constructor(
    private readonly ground: Ground,
    readonly context: BrowserContext,
    private readonly root: CDPSession,
    private readonly installed: ReadonlyMap<Name, Installed>,
    private readonly pace: Pace,
  ) {}

  /** Starts it with these extensions, their stores filled, beside a page of the portal; `pace` is how long it settles, unless asked otherwise. */
  static async start(names: readonly Name[], pace: Pace = 'whole'): Promise<BenchBrowser> {
    const ground = await makeGround({ browser: 'chromium' });
    const parent = join(dirname(ground.places.profile), 'extensions');
    await mkdir(parent);
    const folders = names.map((name) => (name === 'vide' ? makeEmpty : makeCopy)(parent, name));
    const [first = '', ...others] = folders;
    const context = await startChromium(ground, first, others);
    const root = await context.browser()?.newBrowserCDPSession();
    if (root === undefined) throw new Error('Chromium gave no browser.');
    const installed = new Map<Name, Installed>();
    for (const [n, name] of names.entries()) installed.set(name, await Installed.find(root, folders[n] ?? ''));
    const browser = new BenchBrowser(ground, context, root, installed, pace);
    for (const name of names) await browser.fillStore(name);
    await context.pages()[0]?.goto(`https://${PORTAL_HOST}/?mesure=${EVERY_SCRIPT}`);
    return browser;
  }

  of(name: Name): Installed {
    const found = this.installed.get(name);
    if (found === undefined) throw new Error(`« ${name} » is not in this browser.`);
    return found;
  }

  /** Where files may be written, gone with the browser. */
  get folder(): string {
    return dirname(this.ground.places.profile);
  }

  /** Puts the page of a naive design into the copy of this name. */
  addNaive(name: Name): Promise<void> {
    return addNaive(join(this.folder, 'extensions', name));
  }

  /** Clicks the toolbar button: milliseconds until the frame with the first useful content is painted. The panel is closed again. */
  async openPanel(name: Name): Promise<number> {
    const extension = this.of(name);
    const ahead = await extension.ahead();
    await extension.clear();
    const from = instant() + ahead;
    await this.clickAction(extension);
    const taken = (await extension.hear<number>('useful')) - from;
    await this.settle();
    await this.clickAction(extension);
    await untilTrue('the side panel to close', async () => !(await extension.has('SIDE_PANEL')));
    await this.settle();
    return taken;
  }

  /** A page of an extension in a tab as wide as the panel, once it has shown something useful. */
  async open(name: Name, file: string): Promise<Tab> {
    const tab = await this.context.newPage();
    await tab.setViewportSize(SIZE);
    await tab.goto(this.of(name).address(file));
    await tab.evaluate(() => window.mesure.seen('main .line'));
    return tab;
  }

  async closeTab(tab: Tab): Promise<void> {
    await tab.close();
    await this.settle();
  }

  /** Lets what follows by itself come to its end. */
  async settle(how = this.pace): Promise<void> {
    await pause(SETTLE_MS[how]);
  }

  /** Stops the worker of an extension as the browser does when it is idle. */
  async stopWorker(name: Name): Promise<void> {
    const extension = this.of(name);
    const { targetInfos } = await this.root.send('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extension.address('')));
    if (worker !== undefined) await this.root.send('Target.closeTarget', { targetId: worker.targetId });
    await untilTrue('the worker to stop', async () => !(await extension.has('BACKGROUND')));
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.ground.network.close();
    await this.ground.places.remove();
  }

  private async clickAction({ id }: Installed): Promise<void> {
    const { targetInfos } = await this.root.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url.startsWith(`https://${PORTAL_HOST}`));
    if (tab === undefined) throw new Error('The toolbar button wants a tab.');
    await this.root.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  }

  /** The worker has made the store when it counted for the badge. */
  private async fillStore(name: Name): Promise<void> {
    const count = SESSIONS[name];
    if (count === undefined) return;
    await untilTrue('the worker to make the store', () => this.of(name).evaluate(async () => (await indexedDB.databases()).some(({ name: found }) => found === 'jalon')));
    this.made ??= rows();
    const total = await this.of(name).evaluate(fill, { ...this.made, count });
    if (total !== count) throw new Error(`${String(total)} sessions stored of ${String(count)}.`);
  }
}
