import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { addressOf } from '../portal/pages/routes.js';
import { certificateFingerprint, PORTAL_HOST, startPortal, type Portal } from '../portal/server';
import type { Make, Place } from '../portal/types';
import { ensureBrowser } from '../tools/setup.mjs';

const ORIGIN = `https://${PORTAL_HOST}`;

/** The simulated portal in a Chromium without Jalon. */
export class PortalBrowser {
  private constructor(
    private readonly portal: Portal,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<PortalBrowser> {
    const portal = await startPortal();
    const args = [
      `--host-resolver-rules=MAP ${PORTAL_HOST}:443 127.0.0.1:${String(portal.port)},MAP * ~NOTFOUND`,
      `--ignore-certificate-errors-spki-list=${certificateFingerprint()}`,
      '--disable-gpu',
    ];
    return new PortalBrowser(portal, await chromium.launch({ executablePath: ensureBrowser('chromium'), args }));
  }

  /** A new tab, the portal as on the first day. */
  async open(make: Make): Promise<Visit> {
    const context = await this.browser.newContext();
    return new Visit(make, context, await context.newPage());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.portal.close();
  }
}

/** A tab of the portal in one make. Things are named as `data-essai` names them, whatever the make, shadow roots passed through. */
export class Visit {
  /** What went wrong: errors of scripts and of the console, where a refusal of the policy is one. */
  readonly faults: string[] = [];
  private place: Place = { screen: 'accueil' };

  constructor(
    readonly make: Make,
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
  }

  /** Goes to a screen and waits until it is whole: until its heading is there. */
  async goto(place: Place, heading: string): Promise<void> {
    this.place = place;
    const address = `${ORIGIN}${addressOf(this.make, place)}`;
    // From page to page as a link leads; a goto() of Playwright's takes longer.
    if (this.page.url().startsWith(ORIGIN)) await this.page.evaluate((to) => location.assign(to), address);
    else await this.page.goto(address);
    await this.says('titre', heading);
  }

  /** In the screen, in its frame where it has one. */
  find(name: string): Locator {
    const isFramed = this.make === 'composants' && this.place.screen === 'pv';
    return (isFramed ? this.page.frameLocator('iframe') : this.page).locator(`[data-essai="${name}"]`).first();
  }

  press(name: string): Promise<void> {
    return this.find(name).click();
  }

  async says(name: string, text: string): Promise<void> {
    await this.find(name).filter({ hasText: text }).waitFor();
  }

  isOff(name: string): Promise<boolean> {
    return this.find(name).isDisabled();
  }

  /** The addresses of every link on the page. */
  hrefs(): Promise<string[]> {
    return this.page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
