import { writeFile } from 'node:fs/promises';
import type { Page as Tab } from 'playwright-core';
import type { Key, Surface } from '../surface';

/** Of WebP, 0 to 100: text has no halo yet. */
const QUALITY = 70;

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
    if (path.endsWith('.webp')) await this.webp(path, full);
    else await this.tab.screenshot({ path, fullPage: full });
  }

  /** Two pixels of the picture to a CSS pixel: it stays sharp where the guide shows it. */
  private async webp(path: string, full: boolean): Promise<void> {
    const protocol = await this.tab.context().newCDPSession(this.tab);
    const { cssContentSize, cssVisualViewport } = await protocol.send('Page.getLayoutMetrics');
    const { pageX: x, pageY: y, clientWidth: width, clientHeight: height } = cssVisualViewport;
    const clip = { ...(full ? cssContentSize : { x, y, width, height }), scale: 2 };
    const { data } = await protocol.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY, clip, captureBeyondViewport: full });
    await protocol.detach();
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  async pdf(path: string): Promise<void> {
    await this.tab.pdf({ path, format: 'A4', preferCSSPageSize: true });
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}
