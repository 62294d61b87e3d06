import { writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { ShownCard } from '../api';
import { expression } from '../page-code';
import { untilTrue } from '../wait';
import type { Key, Surface } from '../surface';
import type { Place } from './tools';
import type { FirefoxWindow } from './window';

const SHOWN = z.nullable(
  z.object({
    text: z.string(),
    box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
    accessible: z.null(),
  }),
);

/** Drives a document of Firefox through Firefox's own window, the sidebar's too. */
export class FirefoxSurface implements Surface {
  constructor(
    private readonly window: FirefoxWindow,
    private readonly place: Place,
  ) {}

  run(expression: string): Promise<string | undefined> {
    return this.window.call('run', this.place, expression);
  }

  async hover(x: number, y: number): Promise<void> {
    await this.front();
    await this.window.call('hover', this.place, x, y);
    await this.settle();
  }

  async click(x: number, y: number): Promise<void> {
    await this.front();
    await this.window.call('click', this.place, x, y);
    await this.settle();
  }

  async key(key: Key): Promise<void> {
    await this.front();
    await this.window.call('key', this.place, key);
    await this.settle();
  }

  async type(text: string): Promise<void> {
    await this.front();
    await this.window.call('type', this.place, text);
    await this.settle();
  }

  choose(element: string, file: string): Promise<void> {
    return this.window.call('choose', this.place, element, file);
  }

  async screenshot(path: string, full: boolean): Promise<void> {
    await this.front();
    const url = await this.window.call('picture', this.place, ...(full ? [await this.documentSize()] : []));
    await writeFile(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  }

  async pdf(path: string): Promise<void> {
    await this.front();
    await this.window.call('print', this.place, path);
  }

  async close(): Promise<void> {
    if (this.place === 'sidebar') throw new Error('closePanel() closes the sidebar.');
    await this.window.call('closeTab', this.place);
  }

  /** What Jalon shows over the page, in its closed shadow root. */
  async card(): Promise<ShownCard | null> {
    return SHOWN.parse(await this.window.call('card', this.place));
  }

  async front(): Promise<void> {
    if (this.place !== 'sidebar') await this.window.call('selectTab', this.place);
  }

  /** Waits until the tab shows the document of an address. */
  async loaded(url: string): Promise<void> {
    const { window, place } = this;
    if (place !== 'sidebar') await untilTrue(`${url} to load`, () => window.call('isLoaded', place, url));
  }

  /** Input goes to another process; that one has dealt with it once it answers. It may have closed the document. */
  private async settle(): Promise<void> {
    await this.run('Promise.resolve()').catch(() => undefined);
  }

  private async documentSize(): Promise<{ width: number; height: number }> {
    const json = await this.run(
      expression(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }), undefined),
    );
    // The shape is the one that the function above gives.
    return JSON.parse(json ?? '') as { width: number; height: number };
  }
}
