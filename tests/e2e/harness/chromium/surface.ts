import type { Page as Tab } from 'playwright-core';
import type { Key, Surface } from '../surface';

/** Drives a document of Chromium through Playwright, the side panel's too. */
export class ChromiumSurface implements Surface {
  constructor(readonly tab: Tab) {}

  run(expression: string): Promise<string | undefined> {
    return this.tab.evaluate<string | undefined>(expression);
  }

  hover(x: number, y: number): Promise<void> {
    return this.tab.mouse.move(x, y);
  }

  click(x: number, y: number): Promise<void> {
    return this.tab.mouse.click(x, y);
  }

  async key({ key, held }: Key): Promise<void> {
    await this.tab.keyboard.press([...held, key].join('+'));
  }

  type(text: string): Promise<void> {
    return this.tab.keyboard.type(text);
  }

  async choose(element: string, file: string): Promise<void> {
    const field = await this.tab.evaluateHandle<Node>(element);
    await field.asElement().setInputFiles(file);
  }

  async screenshot(path: string, full: boolean): Promise<void> {
    await this.tab.screenshot({ path, fullPage: full });
  }

  async pdf(path: string): Promise<void> {
    await this.tab.pdf({ path, format: 'A4', preferCSSPageSize: true });
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}
