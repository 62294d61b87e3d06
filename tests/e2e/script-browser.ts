import type { BrowserContext, Page as Tab } from 'playwright-core';
import * as z from 'zod/mini';
import { makeGround, type Ground } from './harness/base';
import { extensionId, startChromium } from './harness/chromium/launch';
import { build } from './harness/places';

/** What the script waits for before it looks again, in milliseconds: `watch.ts`. */
const PAUSE_MS = 300;
const FLOORS = 9;

/** The trace of the browser, as far as it tells who ran when: times in microseconds, `tdur` those that the thread really ran. */
const TRACE = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      tid: z.number(),
      pid: z.number(),
      ts: z.number(),
      dur: z.optional(z.number()),
      tdur: z.optional(z.number()),
      args: z.optional(z.object({ data: z.optional(z.object({ url: z.optional(z.string()) })) })),
    }),
  ),
});

type Span = z.infer<typeof TRACE>['traceEvents'][number];

/** A Chromium with Jalon installed, whose trace tells what Jalon's script takes on a page. */
export class ScriptBrowser {
  private constructor(
    private readonly ground: Ground,
    private readonly context: BrowserContext,
    private readonly extension: string,
  ) {}

  static async start(): Promise<ScriptBrowser> {
    const ground = await makeGround({ browser: 'chromium' });
    const folder = build('chrome-mv3');
    return new ScriptBrowser(ground, await startChromium(ground, folder), `chrome-extension://${extensionId(folder)}/`);
  }

  async open(address: string): Promise<Tab> {
    const tab = await this.context.newPage();
    await tab.goto(address);
    return tab;
  }

  /**
   * How long each look of the script ran on a page that says something else each time, the word to the panels included, in
   * milliseconds. What the machine did meanwhile for others does not count.
   */
  async runs(tab: Tab, rounds: number): Promise<number[]> {
    const spans = await this.trace(tab, async () => {
      for (let round = 0; round < rounds; round += 1) await tab.evaluate(change, { round, pause: PAUSE_MS });
    });
    const idle = spans.filter(({ name }) => name === 'FireIdleCallback');
    return this.calls(spans)
      .filter((run) => idle.some((span) => holds(span, run)))
      .map(ran);
  }

  /** How long each call of the script ran while something goes on in the page, its looks and what it hears alike, in milliseconds, as {@link runs} counts. */
  async callsDuring(tab: Tab, act: () => Promise<void>): Promise<number[]> {
    return this.calls(await this.trace(tab, act)).map(ran);
  }

  private async trace(tab: Tab, act: () => Promise<void>): Promise<Span[]> {
    const browser = this.context.browser();
    if (browser === null) throw new Error('Chromium gave no browser.');
    await browser.startTracing(tab, { categories: ['devtools.timeline'] });
    await act();
    return TRACE.parse(JSON.parse((await browser.stopTracing()).toString('utf8'))).traceEvents;
  }

  private calls(spans: readonly Span[]): Span[] {
    return spans.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith(this.extension) === true);
  }

  /** What an almost empty page of the extension takes to its first frame, in milliseconds: the median of some. */
  async floor(): Promise<number> {
    const floors: number[] = [];
    for (let at = 0; at < FLOORS; at += 1) {
      const tab = await this.open(`${this.extension}manifest.json`);
      floors.push(await tab.evaluate(firstFrame));
      await tab.close();
    }
    return medianOf(floors);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.ground.network.close();
    await this.ground.places.remove();
  }
}

export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function ran({ dur = 0, tdur = dur }: Span): number {
  return tdur / 1000;
}

function holds(span: Span, { pid, tid, ts }: Span): boolean {
  return span.pid === pid && span.tid === tid && span.ts <= ts && ts <= span.ts + (span.dur ?? 0);
}

/** Changes the page, and ends once whoever watches it has had its pause and its idle moment. Runs in the page. */
async function change({ round, pause }: { round: number; pause: number }): Promise<void> {
  document.title = `Page ${String(round)}`;
  // Observers are told first, and begin to wait.
  await Promise.resolve();
  await new Promise<void>((done) => {
    setTimeout(() => requestIdleCallback(() => done()), pause);
  });
}

/** Runs in the page. */
function firstFrame(): Promise<number> {
  return new Promise((done) => {
    new PerformanceObserver((list) => {
      done(list.getEntries()[0]?.startTime ?? NaN);
    }).observe({ type: 'paint', buffered: true });
  });
}
