import { CERES } from '@/lib/platform/messages';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureBrowser } from '../tools/setup.mjs';
import { bundleInPage } from './bundle';
import type { Seen } from './in-page';
import type { CorpusPage, Truth } from './page';

/** What was seen on a page, beside what is there. */
export interface Measured extends Seen {
  readonly name: string;
  readonly truth: Truth;
}

const TABS = 3;
const LATEST_MS = 10_000;

/** Shows each page in Chromium, at the address it says, with no network; answers in the order of the pages. */
export async function measure(pages: readonly CorpusPage[]): Promise<Measured[]> {
  const script = await bundleInPage();
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--disable-gpu', '--no-sandbox'] });
  try {
    const queue = pages.map((page, index) => ({ page, index }));
    const measured: Measured[] = [];
    await Promise.all(
      Array.from({ length: TABS }, async () => {
        const tab = await Tab.open(browser, script);
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) measured[next.index] = await tab.see(next.page);
      }),
    );
    return measured;
  } finally {
    await browser.close();
  }
}

/** A tab that shows one page after another. */
class Tab {
  #html = '';
  #loads = 0;

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, script: string): Promise<Tab> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
    const tab = new Tab(await context.newPage());
    await context.addInitScript({ content: script });
    await context.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: tab.#html })
        : route.abort(),
    );
    await tab.#load('/');
    return tab;
  }

  async see({ name, html, truth }: CorpusPage): Promise<Measured> {
    this.#html = html;
    // A page's script may leave something behind, and only a page that is loaded makes the shadow roots it declares: it gets a window of its own. The others are written over one another, three times faster.
    await (/<script|shadowrootmode/i.test(html) ? this.#load(truth.route) : this.#write(truth.route));
    if (html.includes('data-late')) await this.page.waitForSelector('html:not([data-late])', { state: 'attached', timeout: LATEST_MS });
    return { name, truth, ...(await this.page.evaluate<Seen>('jalonSees()')) };
  }

  /** A number in the query makes it another page, where only the `#` route differs. */
  async #load(route: string): Promise<void> {
    const url = new URL(route, CERES);
    this.#loads += 1;
    url.searchParams.append('page', String(this.#loads));
    await this.page.goto(url.href);
    await this.#moveTo(route);
  }

  async #write(route: string): Promise<void> {
    await this.#moveTo(route);
    await this.page.setContent(this.#html);
  }

  /** Gives the page its address, without a load. */
  async #moveTo(route: string): Promise<void> {
    await this.page.evaluate((address) => history.replaceState(null, '', address), route);
  }
}
